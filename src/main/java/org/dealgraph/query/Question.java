package org.dealgraph.query;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A ready-made question: a SPARQL 1.1 query under a header of comment lines.
 *
 * @param name what a user types, as in {@code who-led}
 * @param title in English
 * @param titleZh in Chinese, or empty where the file has none
 * @param description one sentence, or empty where the file has none
 * @param topic what it belongs to, as in {@code funding}, or empty where the file has none
 * @param parameters in the order in which the file lists them
 * @param chart what of its answer can be drawn, or null where a picture does not help
 * @param examples command lines that ask it
 * @param sparql the whole file, header included
 */
public record Question(
    String name,
    String title,
    String titleZh,
    String description,
    String topic,
    List<Parameter> parameters,
    @Nullable Chart chart,
    List<String> examples,
    String sparql) {

  public Question {
    parameters = List.copyOf(parameters);
    examples = List.copyOf(examples);
  }

  /** The parameter of this name, or empty. */
  public Optional<Parameter> parameter(String wanted) {
    return parameters.stream().filter(each -> each.name().equals(wanted)).findFirst();
  }
}
