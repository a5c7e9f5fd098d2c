package org.dealgraph.resolve;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.dealgraph.model.Lexicon;
import org.jspecify.annotations.Nullable;

/**
 * The names of one agent, the best first: the full name of most articles, then a full name rather
 * than part of one, then what most articles write, then the longest, then the smallest by code
 * units.
 */
final class Faces {

  private static final Pattern FOREIGN = Pattern.compile("\\P{IsHan}+(?:公司?|集团|团队|基金)");

  private final List<Form> ranked;

  Faces(List<Naming> namings) {
    Map<String, Integer> asName = new HashMap<>();
    Map<String, Integer> written = new HashMap<>();
    Map<String, Form> forms = new HashMap<>();
    for (Naming naming : namings) {
      asName.merge(naming.name().text(), 1, Integer::sum);
      Set<String> texts = new HashSet<>();
      for (Form form : naming.forms()) {
        forms.put(form.text(), form);
        texts.add(form.text());
      }
      texts.forEach(text -> written.merge(text, 1, Integer::sum));
    }
    ranked =
        forms.values().stream()
            .sorted(
                Comparator.<Form>comparingInt(form -> -asName.getOrDefault(form.text(), 0))
                    .thenComparing(form -> !form.full())
                    .thenComparingInt(form -> -written.getOrDefault(form.text(), 0))
                    .thenComparingInt(form -> -form.text().length())
                    .thenComparing(Form::text))
            .toList();
  }

  String best() {
    return ranked.getFirst().text();
  }

  /**
   * The Chinese label: the lexicon's first Chinese name, of an agent that it lacks the best of the
   * articles' names with a Han character, or null. That a name in Latin script is a company's does
   * not make it Chinese, unless the agent has no other.
   */
  @Nullable String zh(Lexicon.@Nullable Entry entry) {
    String chinese =
        entry == null
            ? best(Faces::isChinese)
            : KnownNames.namesOf(entry).filter(Faces::isChinese).findFirst().orElse(null);
    return chinese == null && en(entry) == null ? best() : chinese;
  }

  private static boolean isChinese(String name) {
    return Letters.han(name) > 0 && !FOREIGN.matcher(name).matches();
  }

  /**
   * The English label: the lexicon's, else the best name without a Han character, or null. A name
   * in a third script goes here too, so that no agent lacks a label.
   */
  @Nullable String en(Lexicon.@Nullable Entry entry) {
    return entry != null && entry.en() != null ? entry.en() : best(text -> Letters.han(text) == 0);
  }

  /**
   * Every name but the labels, sorted: those of the articles and the unguarded ones of the entry.
   */
  List<String> aliases(Lexicon.@Nullable Entry entry, @Nullable String zh, @Nullable String en) {
    Set<String> aliases = new TreeSet<>();
    ranked.forEach(form -> aliases.add(form.text()));
    if (entry != null) {
      KnownNames.namesOf(entry).filter(n -> !entry.guarded().contains(n)).forEach(aliases::add);
    }
    aliases.removeIf(name -> name.equals(zh) || name.equals(en));
    return List.copyOf(aliases);
  }

  private @Nullable String best(Predicate<String> script) {
    return ranked.stream().map(Form::text).filter(script).findFirst().orElse(null);
  }
}
