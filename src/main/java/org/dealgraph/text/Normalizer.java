package org.dealgraph.text;

import com.ibm.icu.text.Normalizer2;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.MappedTextBuilder;

/** Brings text into the one form that the package describes. Immutable and thread-safe. */
final class Normalizer {

  /** Longer runs of combining marks are cut, so that no text makes reordering them expensive. */
  private static final int LONGEST_CLUSTER = 32;

  private final Normalizer2 nfkc = Normalizer2.getNFKCInstance();
  private final CharForms forms = new CharForms(nfkc);

  /** The normalised form of {@code text}, led back to it. */
  MappedText normalize(String text) {
    MappedTextBuilder out = new MappedTextBuilder(text.length());
    int end;
    for (int i = 0; i < text.length(); i = end) {
      end = clusterEnd(text, i);
      if (end == i + 1 && !forms.several(text.charAt(i))) {
        add(out, text, i);
      } else {
        addCluster(out, text, i, end);
      }
    }
    if (out.last() == ' ' || out.last() == '\n') {
      out.truncate(out.length() - 1);
    }
    return out.build();
  }

  private int clusterEnd(String text, int start) {
    int end = start + Character.charCount(text.codePointAt(start));
    while (end < text.length() && end - start < LONGEST_CLUSTER && !startsCluster(text, end)) {
      end += Character.charCount(text.codePointAt(end));
    }
    return end;
  }

  private boolean startsCluster(String text, int at) {
    char c = text.charAt(at);
    return Character.isSurrogate(c)
        ? nfkc.hasBoundaryBefore(text.codePointAt(at))
        : forms.startsCluster(c);
  }

  private void addCluster(MappedTextBuilder out, String text, int start, int end) {
    String made = nfkc.normalize(text.substring(start, end));
    boolean same = made.length() == end - start && text.startsWith(made, start);
    for (int i = 0; i < made.length(); i++) {
      add(out, forms.of(made.charAt(i)), same ? start + i : start, same ? start + i + 1 : end);
    }
  }

  private void add(MappedTextBuilder out, String text, int at) {
    char c = text.charAt(at);
    char form = forms.of(c);
    if (c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n') {
      return;
    }
    if (c == '\u2019' && latin(text, at - 1) && latin(text, at + 1)) {
      form = '\'';
    } else if (c == '\u2022' && han(text, at - 1) && han(text, at + 1)) {
      form = '·';
    }
    add(out, form, at, at + 1);
  }

  private static void add(MappedTextBuilder out, char form, int start, int end) {
    char last = out.last();
    if (form == CharForms.NOTHING) {
      return;
    }
    if (form == ' ' && (out.isEmpty() || last == ' ' || last == '\n')) {
      return;
    }
    if (form == '\n') {
      if (last == ' ') {
        out.truncate(out.length() - 1);
      }
      if (out.isEmpty() || out.last() == '\n') {
        return;
      }
    }
    out.add(form, start, end);
  }

  private static boolean latin(String text, int at) {
    return at >= 0 && at < text.length() && Scripts.latin(text.charAt(at));
  }

  private static boolean han(String text, int at) {
    return at >= 0 && at < text.length() && Scripts.han(text.charAt(at));
  }
}
