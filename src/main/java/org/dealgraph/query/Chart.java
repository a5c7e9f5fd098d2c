package org.dealgraph.query;

import java.util.List;
import org.apache.jena.shared.PrefixMapping;

/**
 * What of an answer is drawn: a bar for each row.
 *
 * @param labels the variables that say what a bar is of, at least one
 * @param value the variable of its length
 */
public record Chart(List<String> labels, String value) {

  public Chart {
    labels = List.copyOf(labels);
    if (labels.isEmpty()) {
      throw new IllegalArgumentException("a bar wants a label");
    }
  }

  /**
   * A printer that draws it.
   *
   * @param prefixes by which IRIs are shortened
   * @param width columns of the terminal; 0 for the usual ones
   */
  public AnswerPrinter printer(PrefixMapping prefixes, int width) {
    return new ChartPrinter(this, prefixes, width);
  }
}
