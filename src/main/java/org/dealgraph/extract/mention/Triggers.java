package org.dealgraph.extract.mention;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ahocorasick.trie.Trie;
import org.dealgraph.extract.DataFiles;
import org.dealgraph.model.Block;
import org.dealgraph.model.Language;
import org.dealgraph.model.Sentence;

/** Tells which sentences the tagger should read: those with a word of deals, titles or careers. */
public final class Triggers {

  /** The file of trigger words, by topic. */
  record Words(List<String> deals, List<String> titles, List<String> careers, List<String> speech) {

    void addTo(Trie.TrieBuilder words) {
      for (List<String> topic : List.of(deals, titles, careers, speech)) {
        topic.forEach(words::addKeyword);
      }
    }
  }

  private final Map<Language, Trie> words = new EnumMap<>(Language.class);

  public Triggers() {
    for (Language language : Language.values()) {
      Trie.TrieBuilder builder = Trie.builder().ignoreCase();
      DataFiles.read("triggers", language, Words.class).forEach(file -> file.addTo(builder));
      words.put(language, builder.build());
    }
  }

  public boolean in(Sentence sentence) {
    return sentence.kind() == Block.Kind.TITLE
        || Objects.requireNonNull(words.get(sentence.language())).containsMatch(sentence.text());
  }
}
