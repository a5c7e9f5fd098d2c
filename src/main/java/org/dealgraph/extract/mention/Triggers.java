package org.dealgraph.extract.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.dealgraph.extract.DataFiles;
import org.dealgraph.model.Block;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;

/** Tells which sentences the tagger should read: those with a word of deals, titles or careers. */
public final class Triggers {

  /** The file of trigger words, by topic; of the weak ones it takes two. */
  record Words(List<String> deals, List<String> titles, List<String> careers, List<String> weak) {

    Trie strong() {
      return trie(List.of(deals, titles, careers));
    }

    Trie any() {
      return trie(List.of(deals, titles, careers, weak));
    }

    private static Trie trie(List<List<String>> topics) {
      Trie.TrieBuilder words = Trie.builder().ignoreCase();
      topics.forEach(words::addKeywords);
      return words.build();
    }
  }

  /** The words of one language, those that count alone and all. */
  private record Tries(Trie strong, Trie any) {}

  private final Map<Language, Tries> words = new EnumMap<>(Language.class);

  public Triggers() {
    for (Language language : Language.values()) {
      Words file = DataFiles.read("triggers", language, Words.class).getFirst();
      words.put(language, new Tries(file.strong(), file.any()));
    }
  }

  public boolean in(Sentence sentence) {
    Tries tries = Objects.requireNonNull(words.get(sentence.language()));
    String text = sentence.text();
    return sentence.kind() == Block.Kind.TITLE
        || tries.strong().parseText(text).stream().anyMatch(word -> begins(text, word))
        || tries.any().parseText(text).stream()
                .filter(word -> begins(text, word))
                .map(word -> word.getKeyword().toLowerCase(Locale.ROOT))
                .distinct()
                .limit(2)
                .count()
            > 1;
  }

  /** In Latin script a trigger is the beginning of a word: "led" is none in "called". */
  private static boolean begins(String text, Emit word) {
    int at = word.getStart();
    return at == 0 || !(latin(text.charAt(at)) && latin(text.charAt(at - 1)));
  }

  private static boolean latin(char c) {
    return c < 0x250 && Character.isLetterOrDigit(c);
  }
}
