package org.dealgraph.extract.mention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.dealgraph.extract.DataFiles;
import org.dealgraph.model.Language;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.dealgraph.model.Token;
import org.jspecify.annotations.Nullable;

/** Finds titles and roles: 联创, "Senior Vice President of Cloud Operations", 超级对齐负责人. */
final class TitleRecognizer {

  /**
   * The file of titles.
   *
   * @param offices words of offices of state, which are no positions in a company
   * @param spoken words that tell a role without being its title, the class that counts first first
   */
  record Titles(
      Map<RoleClass, List<String>> names,
      @Nullable Map<RoleClass, List<String>> spoken,
      @Nullable List<String> offices,
      @JsonProperty("not-before") List<String> notBefore,
      List<String> heads) {}

  /** What joins a title with what follows it, and is part of neither. */
  private static final Pattern LINK = Pattern.compile("(?<=.)(?:[和与及兼、,& ]| (?:and|of|at|for))+$");

  /** How many characters of nouns before a head belong to a Chinese title. */
  private static final int MOST_BEFORE = 14;

  private final Trie trie;
  private final Map<String, RoleClass> classes = new HashMap<>();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> notBefore = new HashSet<>();
  private final Map<String, RoleClass> spoken = new LinkedHashMap<>();
  private final List<String> offices = new ArrayList<>();

  TitleRecognizer() {
    Trie.TrieBuilder builder = Trie.builder().ignoreCase();
    for (Language language : Language.values()) {
      for (Titles titles : DataFiles.read("titles", language, Titles.class)) {
        heads.addAll(titles.heads());
        notBefore.addAll(titles.notBefore());
        if (titles.spoken() != null) {
          titles.spoken().forEach((of, words) -> words.forEach(word -> spoken.put(word, of)));
        }
        if (titles.offices() != null) {
          offices.addAll(titles.offices());
        }
        titles
            .names()
            .forEach((roleClass, names) ->
                names.forEach(name ->
                    forms(name, language)
                        .forEach(form -> {
                          classes.put(form.toLowerCase(Locale.ROOT), roleClass);
                          builder.addKeyword(form);
                        })));
      }
    }
    trie = builder.build();
  }

  private static List<String> forms(String name, Language language) {
    return language == Language.EN ? List.of(name, name + "s") : List.of(name);
  }

  /**
   * Proposes the longest titles.
   *
   * @param names the surer names of the sentence, which no title may swallow
   */
  void propose(Sentence sentence, List<Mention> names, List<Mention> out) {
    String text = sentence.text();
    List<Span> chosen = new ArrayList<>();
    List<Emit> emits = new ArrayList<>(trie.parseText(text));
    emits.sort(
        Comparator.comparingInt((Emit e) -> e.getStart() - e.getEnd())
            .thenComparingInt(Emit::getStart));
    for (Emit emit : emits) {
      Span span = new Span(emit.getStart(), emit.getEnd() + 1);
      if (chosen.stream().noneMatch(span::overlaps) && whole(sentence, span)) {
        chosen.add(span);
      }
    }
    for (Span span : chosen) {
      List<Span> others = chosen.stream().filter(other -> !other.equals(span)).toList();
      RoleClass roleClass =
          classes.getOrDefault(span.of(text).toLowerCase(Locale.ROOT), RoleClass.OTHER);
      Span full =
          heads.contains(span.of(text)) || heads.contains(span.of(text).toUpperCase(Locale.ROOT))
              ? withNounsBefore(sentence, span, names, others)
              : span;
      out.add(new Mention.Title(withScope(sentence, full, names), roleClass));
    }
  }

  /**
   * The title that stands in a span: of the class of the name it ends with, else of what is spoken
   * of in it, else of a name anywhere in it.
   */
  Mention.Title of(Sentence sentence, Span span) {
    Matcher link = LINK.matcher(span.of(sentence.text()));
    Span title = link.find() ? new Span(span.start(), span.start() + link.start()) : span;
    return new Mention.Title(title, classOf(title.of(sentence.text())));
  }

  /** Whether a span has an office of state. */
  boolean office(Sentence sentence, Span span) {
    String title = span.of(sentence.text());
    return offices.stream().anyMatch(title::contains);
  }

  private RoleClass classOf(String title) {
    List<Emit> names =
        trie.parseText(title).stream()
            .filter(emit -> wordAlone(title, emit))
            .sorted(
                Comparator.comparingInt(Emit::getEnd)
                    .thenComparingInt(emit -> emit.getEnd() - emit.getStart())
                    .reversed())
            .toList();
    if (!names.isEmpty() && names.getFirst().getEnd() == title.length() - 1) {
      return classOf(names.getFirst());
    }
    boolean han = title.codePoints().anyMatch(Character::isIdeographic);
    if (names.isEmpty() || han) { // in English what a title is of stands behind it
      String lower = title.toLowerCase(Locale.ROOT);
      for (Map.Entry<String, RoleClass> word : spoken.entrySet()) {
        if (lower.contains(word.getKey().toLowerCase(Locale.ROOT))) {
          return word.getValue();
        }
      }
    }
    return names.isEmpty() ? RoleClass.OTHER : classOf(names.getFirst());
  }

  private RoleClass classOf(Emit emit) {
    return classes.getOrDefault(emit.getKeyword().toLowerCase(Locale.ROOT), RoleClass.OTHER);
  }

  private static boolean wordAlone(String text, Emit emit) {
    return !(latin(text, emit.getStart()) && latin(text, emit.getStart() - 1))
        && !(latin(text, emit.getEnd()) && latin(text, emit.getEnd() + 1));
  }

  /** A title does not end inside a word: 董事 is none in 董事会. */
  private static boolean whole(Sentence sentence, Span span) {
    String text = sentence.text();
    for (Token token : sentence.tokens()) {
      if (token.span().start() < span.end() && token.span().end() > span.end()) {
        return false;
      }
    }
    return !(latin(text, span.start()) && latin(text, span.start() - 1))
        && !(latin(text, span.end() - 1) && latin(text, span.end()));
  }

  private static boolean latin(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x250
        && Character.isLetter(text.charAt(at));
  }

  private Span withNounsBefore(
      Sentence sentence, Span head, List<Mention> names, List<Span> titles) {
    int start = head.start();
    List<Token> tokens = sentence.tokens();
    for (int i = tokens.size() - 1; i >= 0; i--) {
      Span token = tokens.get(i).span();
      if (token.end() != start) {
        continue;
      }
      boolean named =
          names.stream().anyMatch(n -> n.span().overlaps(token))
              || titles.stream().anyMatch(token::overlaps);
      if (named
          || !nominal(sentence, tokens.get(i))
          || head.start() - token.start() > MOST_BEFORE) {
        break;
      }
      start = token.start();
    }
    return new Span(start, head.end());
  }

  private boolean nominal(Sentence sentence, Token token) {
    String word = token.span().of(sentence.text());
    if (notBefore.contains(word) || !Character.isLetterOrDigit(word.charAt(0))) {
      return false;
    }
    String tag = token.tag();
    return tag.equals("n")
        || tag.equals("nz")
        || tag.equals("vn")
        || tag.equals("v") && word.length() == 2
        || tag.equals("gi")
        || tag.equals("b")
        || tag.equals("nl")
        || tag.equals("an")
        || tag.equals("nx")
        || tag.equals("nnt")
        || tag.equals("f") && !word.equals("中");
  }

  /** "Vice President of Cloud Operations": what an English title is of, up to a name or a comma. */
  private static Span withScope(Sentence sentence, Span span, List<Mention> names) {
    String text = sentence.text();
    if (sentence.language() != Language.EN) {
      return span;
    }
    int end = span.end();
    for (String link : List.of(" of ", " for ")) {
      if (text.startsWith(link, end)) {
        int next = end + link.length();
        boolean name =
            names.stream().anyMatch(n -> n.span().start() <= next && next < n.span().end());
        if (!name) {
          end = scopeEnd(text, next, names, end);
        }
      }
    }
    return new Span(span.start(), end);
  }

  private static int scopeEnd(String text, int from, List<Mention> names, int otherwise) {
    int end = from;
    int at = from;
    while (at < text.length() && at - from < 40) {
      int word = at;
      while (at < text.length()
          && (Character.isLetter(text.charAt(at)) || text.charAt(at) == '&')) {
        at++;
      }
      String found = text.substring(word, at);
      int wordStart = word;
      boolean taken =
          names.stream().anyMatch(n -> n.span().start() <= wordStart && wordStart < n.span().end());
      boolean capital = !found.isEmpty() && Character.isUpperCase(found.charAt(0));
      boolean link = found.equals("and") || found.equals("&") || found.equals("the");
      if (taken || !(capital || link)) {
        break;
      }
      if (capital) {
        end = at;
      }
      if (at >= text.length() || text.charAt(at) != ' ') {
        break;
      }
      at++;
    }
    return end == from ? otherwise : end;
  }
}
