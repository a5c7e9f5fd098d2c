package org.dealgraph.extract.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.ahocorasick.trie.Emit;
import org.ahocorasick.trie.Trie;
import org.dealgraph.model.Lexicon;
import org.dealgraph.model.Span;

/** Finds the lexicon's names in text, in time linear in the text (Aho and Corasick 1975). */
public final class Gazetteer {

  /** What goes on behind a dot, but for the end of an address: acme.xpand, not acme.com. */
  private static final Pattern DOTTED =
      Pattern.compile("\\.(?!(?:com|ai|io|net|org|cn|co|in|uk|de)\\b)\\p{Ll}");

  /**
   * A name found.
   *
   * @param guarded the name is also an ordinary word and needs a full name beside it in the article
   */
  public record Hit(Span span, Lexicon.Entry entry, boolean guarded) {}

  private final Trie trie;
  private final Map<String, Lexicon.Entry> byName = new HashMap<>();
  private final Set<String> guarded = new HashSet<>();

  /** Names claimed by two entries are left out: they prove nothing. */
  public Gazetteer(Lexicon lexicon) {
    Set<String> claimedTwice = new HashSet<>();
    for (Lexicon.Entry entry : lexicon.entries()) {
      for (String name : names(entry)) {
        Lexicon.Entry other = byName.putIfAbsent(name, entry);
        if (other != null && !other.id().equals(entry.id())) {
          claimedTwice.add(name);
        }
      }
      guarded.addAll(entry.guarded());
    }
    claimedTwice.forEach(byName::remove);
    Trie.TrieBuilder builder = Trie.builder();
    builder.addKeywords(byName.keySet());
    trie = builder.build();
  }

  /** Every name of an entry, as it stands in normalised text. */
  public static Collection<String> names(Lexicon.Entry entry) {
    Set<String> names = new HashSet<>(entry.aliases());
    names.addAll(entry.guarded());
    if (entry.zh() != null) {
      names.add(entry.zh());
    }
    if (entry.en() != null) {
      names.add(entry.en());
    }
    return names;
  }

  /** The names in {@code text}, longest first where they overlap, in reading order. */
  public List<Hit> find(String text) {
    List<Hit> hits = new ArrayList<>();
    for (Emit emit : trie.parseText(text)) {
      Span span = new Span(emit.getStart(), emit.getEnd() + 1);
      Lexicon.Entry entry = byName.get(emit.getKeyword());
      if (entry != null && wholeWord(text, span) && !invests(text, span)) {
        hits.add(new Hit(span, entry, guarded.contains(emit.getKeyword())));
      }
    }
    hits.sort((a, b) -> a.span().compareTo(b.span()));
    List<Hit> chosen = new ArrayList<>();
    for (Hit hit : hits) {
      if (chosen.isEmpty() || !chosen.getLast().span().overlaps(hit.span())) {
        chosen.add(hit);
      } else if (hit.span().length() > chosen.getLast().span().length()) {
        chosen.set(chosen.size() - 1, hit);
      }
    }
    return chosen;
  }

  /** 向海岚投资5000万元: the end of what looks like a fund's name is the verb. */
  private static boolean invests(String text, Span span) {
    return span.of(text).endsWith("投资")
        && span.end() < text.length()
        && (Character.isDigit(text.charAt(span.end()))
            || "约近超数逾了".indexOf(text.charAt(span.end())) >= 0);
  }

  /** A Latin name must not begin or end inside a word. */
  public static boolean wholeWord(String text, Span span) {
    return !(inWord(text, span.start() - 1) && inWord(text, span.start()))
        && !(inWord(text, span.end()) && inWord(text, span.end() - 1))
        && !DOTTED.matcher(text).region(span.end(), text.length()).lookingAt();
  }

  private static boolean inWord(String text, int at) {
    return at >= 0
        && at < text.length()
        && text.charAt(at) < 0x250
        && Character.isLetterOrDigit(text.charAt(at));
  }
}
