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
    Encoder encoder = new Encoder(sentence);
    int next = 0;
    for (Mention mention : mentions) {
      encoder.words(next, mention.span().start());
      encoder.mention(mention);
      next = mention.span().end();
    }
    encoder.words(next, sentence.length());
    return encoder.encoded();
  }

  /** Builds the text with the origin of each of its characters. */
  private static final class Encoder {

    private final String sentence;
    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] ends;
    private final List<@Nullable Mention> at = new ArrayList<>();

    Encoder(String sentence) {
      this.sentence = sentence;
      starts = new int[sentence.length()];
      ends = new int[sentence.length()];
    }

    void words(int from, int to) {
      for (int i = from; i < to; i++) {
        if (sentence.charAt(i) != ' ' || !besideHan(i)) {
          add(plain(sentence.charAt(i)), i, i + 1, null);
        }
      }
    }

    /** Chinese text is written with or without blanks around Latin words and digits. */
    private boolean besideHan(int space) {
      return space > 0 && han(sentence.charAt(space - 1))
          || space + 1 < sentence.length() && han(sentence.charAt(space + 1));
    }

    private static boolean han(char c) {
      return Character.isIdeographic(c) || "。、《》「」".indexOf(c) >= 0;
    }

    void mention(Mention mention) {
      add(mention.type().symbol(), mention.span().start(), mention.span().end(), mention);
    }

    private void add(char c, int start, int end, @Nullable Mention mention) {
      starts[text.length()] = start;
      ends[text.length()] = end;
      text.append(c);
      at.add(mention);
    }

    EncodedSentence encoded() {
      return new EncodedSentence(
          text.toString(),
          Arrays.copyOf(starts, text.length()),
          Arrays.copyOf(ends, text.length()),
          at.toArray(new @Nullable Mention[0]));
    }
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
