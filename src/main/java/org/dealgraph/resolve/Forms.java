package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.dealgraph.model.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * Reads names. Keys are compared whole, never by likeness or containment, so that a firm is not its
 * fund. Safe for use by several threads.
 */
final class Forms {

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern NAME_PARTS = Pattern.compile("[\\s\\p{Z}·•・‧∙]+");

  private final Letters letters;
  private final List<List<String>> wordForms = new ArrayList<>();
  private final List<String> joinedForms = new ArrayList<>();
  private final List<String> trades;
  private final List<String> titlesBefore;
  private final List<String> titlesAfter;

  Forms(Letters letters, NameWords words) {
    this.letters = letters;
    for (String form : words.legalForms()) {
      String folded = letters.fold(form);
      if (folded.chars().allMatch(c -> c < 128)) {
        wordForms.add(Letters.words(folded));
      } else {
        joinedForms.add(folded);
      }
    }
    Comparator<String> longestFirst = Comparator.comparingInt(String::length).reversed();
    wordForms.sort(Comparator.<List<String>>comparingInt(List::size).reversed());
    joinedForms.sort(longestFirst);
    trades = words.trades().stream().map(letters::fold).sorted(longestFirst).toList();
    List<String> titles = words.titles().stream().map(letters::fold).toList();
    // NFKC turns the mark … into three dots.
    titlesBefore = titles.stream().filter(t -> t.endsWith("...")).map(Forms::unmarked).toList();
    titlesAfter = titles.stream().filter(t -> t.startsWith("...")).map(Forms::unmarked).toList();
  }

  /** The form of a name, or null if nothing is written there. */
  @Nullable Form read(EntityType type, String name) {
    return switch (type) {
      case ORGANIZATION -> organization(name);
      case PERSON -> person(name);
    };
  }

  private @Nullable Form organization(String name) {
    String text = even(name);
    String folded = letters.fold(text);
    List<String> words = Letters.words(folded);
    if (words.isEmpty()) {
      return wordless(text, folded);
    }
    List<String> bare = withoutWordForms(words);
    List<String> core = withoutJoinedForms(bare);
    String loose = core.equals(bare) ? null : withoutTrade(core);
    return new Form(text, String.join("", core), loose, true);
  }

  private @Nullable Form person(String name) {
    String text = even(name);
    String folded = letters.fold(text);
    String key = String.join("", Letters.words(folded));
    return key.isEmpty() ? wordless(text, folded) : new Form(text, key, null, isFull(folded));
  }

  private static @Nullable Form wordless(String text, String folded) {
    String key = folded.replace(" ", "");
    return key.isEmpty() ? null : new Form(text, key, null, false);
  }

  private List<String> withoutWordForms(List<String> words) {
    List<String> rest = words;
    boolean found = true;
    while (found) {
      found = false;
      for (List<String> form : wordForms) {
        int left = rest.size() - form.size();
        if (left > 0 && rest.subList(left, rest.size()).equals(form)) {
          rest = rest.subList(0, left);
          found = true;
          break;
        }
      }
    }
    return rest;
  }

  private List<String> withoutJoinedForms(List<String> words) {
    List<String> rest = new ArrayList<>(words);
    for (String form : joinedForms) {
      if (trimEnd(rest, form) || trimStart(rest, form)) {
        break;
      }
    }
    return rest;
  }

  private @Nullable String withoutTrade(List<String> core) {
    for (String trade : trades) {
      List<String> rest = new ArrayList<>(core);
      if (trimEnd(rest, trade)) {
        return String.join("", rest);
      }
    }
    return null;
  }

  private static boolean trimEnd(List<String> words, String ending) {
    String last = words.getLast();
    if (!last.endsWith(ending) || (words.size() == 1 && last.equals(ending))) {
      return false;
    }
    words.removeLast();
    if (!last.equals(ending)) {
      words.add(last.substring(0, last.length() - ending.length()));
    }
    return true;
  }

  private static boolean trimStart(List<String> words, String beginning) {
    String first = words.getFirst();
    if (!first.startsWith(beginning) || (words.size() == 1 && first.equals(beginning))) {
      return false;
    }
    words.removeFirst();
    if (!first.equals(beginning)) {
      words.addFirst(first.substring(beginning.length()));
    }
    return true;
  }

  /** Two parts of two letters at least, or an unparted name of two or more Han or Hangul signs. */
  private boolean isFull(String folded) {
    List<String> parts = new ArrayList<>();
    NAME_PARTS
        .splitAsStream(folded)
        .map(part -> String.join("", Letters.words(part)))
        .filter(part -> part.length() >= 2 || Letters.han(part) > 0)
        .forEach(parts::add);
    if (!parts.isEmpty() && titlesBefore.contains(parts.getFirst())) {
      parts.removeFirst();
    }
    return parts.size() >= 2 || (parts.size() == 1 && isUnparted(withoutTitle(parts.getFirst())));
  }

  private String withoutTitle(String name) {
    for (String title : titlesAfter) {
      if (name.endsWith(title) && name.length() <= title.length() + 1) {
        return name.substring(0, name.length() - title.length());
      }
    }
    for (String title : titlesBefore) {
      if (name.startsWith(title) && name.length() <= title.length() + 1) {
        return name.substring(title.length());
      }
    }
    return name;
  }

  private static boolean isUnparted(String name) {
    return name.codePointCount(0, name.length()) >= 2
        && name.codePoints()
            .mapToObj(Character.UnicodeScript::of)
            .allMatch(s -> s == Character.UnicodeScript.HAN || s == Character.UnicodeScript.HANGUL);
  }

  private static String unmarked(String title) {
    return title.replace("...", "").strip();
  }

  private static String even(String name) {
    return SPACE.matcher(name).replaceAll(" ").strip();
  }
}
