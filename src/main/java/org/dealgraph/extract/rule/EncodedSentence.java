package org.dealgraph.extract.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A sentence in which each mention is one private-use character, so that rules see types and words.
 */
public final class EncodedSentence {

  private final String text;
  private final int[] starts;
  private final int[] ends;
  private final @Nullable Mention[] mentions;

  private EncodedSentence(String text, int[] starts, int[] ends, @Nullable Mention[] mentions) {
    this.text = text;
    this.starts = starts;
    this.ends = ends;
    this.mentions = mentions;
  }

  /**
   * Encodes a sentence.
   *
   * @param mentions in order and without overlap
   */
  public static EncodedSentence of(String sentence, List<Mention> mentions) {
    StringBuilder text = new StringBuilder();
    int[] starts = new int[sentence.length()];
    int[] ends = new int[sentence.length()];
    List<@Nullable Mention> at = new ArrayList<>();
    int next = 0;
    for (Mention mention : mentions) {
      for (int i = next; i < mention.span().start(); i++) {
        starts[text.length()] = i;
        ends[text.length()] = i + 1;
        text.append(plain(sentence.charAt(i)));
        at.add(null);
      }
      starts[text.length()] = mention.span().start();
      ends[text.length()] = mention.span().end();
      text.append(mention.type().symbol());
      at.add(mention);
      next = mention.span().end();
    }
    for (int i = next; i < sentence.length(); i++) {
      starts[text.length()] = i;
      ends[text.length()] = i + 1;
      text.append(plain(sentence.charAt(i)));
      at.add(null);
    }
    int n = text.length();
    return new EncodedSentence(
        text.toString(),
        Arrays.copyOf(starts, n),
        Arrays.copyOf(ends, n),
        at.toArray(new @Nullable Mention[0]));
  }

  /** No character of an article may pose as a mention. */
  private static char plain(char c) {
    return c >= '\uE000' && c <= '\uE0FF' ? ' ' : c;
  }

  public String text() {
    return text;
  }

  /** The span of the sentence for a span of {@link #text()}. */
  public Span sentenceSpan(int start, int end) {
    if (start == end) {
      int at = start < starts.length ? starts[start] : 0;
      return new Span(at, at);
    }
    return new Span(starts[start], ends[end - 1]);
  }

  /** The mentions within a span of {@link #text()}, in order. */
  public List<Mention> mentions(int start, int end) {
    List<Mention> found = new ArrayList<>();
    for (int i = start; i < end; i++) {
      Mention mention = mentions[i];
      if (mention != null) {
        found.add(mention);
      }
    }
    return found;
  }
}
