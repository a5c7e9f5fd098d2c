package org.dealgraph.resolve;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealgraph.model.EntityType;

/**
 * Finds what names have in common that may mean one agent, though that is too little to tie them:
 * the whole name, the name of an organization without the kind of it ({@code Acme}, {@code Acme
 * Labs}), and a long name but for one letter. Safe for use by several threads.
 */
public final class NearNames {

  /** Of shorter names one letter is too much. */
  private static final int LONG = 7;

  private final Forms forms;
  private final List<String> kinds;

  public NearNames() {
    Letters letters = new Letters();
    NameWords words = NameWords.load();
    forms = new Forms(letters, words);
    kinds =
        NameWords.lines("kinds.txt").stream()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
  }

  /** The key that all spellings of a name share, or the empty string. */
  public String key(EntityType type, String name) {
    Form form = forms.read(type, name);
    return form == null || !form.full() ? "" : form.key();
  }

  /** The same without a word for the kind of organization at its end. */
  public String core(String key) {
    for (String kind : kinds) {
      if (key.endsWith(kind)) {
        String rest = key.substring(0, key.length() - kind.length());
        return Form.isStrong(rest) ? rest : key;
      }
    }
    return key;
  }

  /**
   * The key, and what it is without any one of its letters; none if it is short or not of Latin
   * letters. Two keys that share one of these differ in a letter or two.
   */
  public Set<String> butOneLetter(String key) {
    Set<String> keys = new HashSet<>();
    if (key.length() >= LONG && key.chars().allMatch(c -> c >= 'a' && c <= 'z')) {
      keys.add(key);
      for (int i = 1; i < key.length(); i++) {
        keys.add(key.substring(0, i) + key.substring(i + 1));
      }
    }
    return keys;
  }
}
