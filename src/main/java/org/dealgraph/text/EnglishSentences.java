package org.dealgraph.text;

import com.ibm.icu.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.dealgraph.model.Span;

/** Divides a line of normalised English into sentences. Not thread-safe. */
final class EnglishSentences {

  private final Abbreviations abbreviations;
  private final BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ENGLISH);

  EnglishSentences(Abbreviations abbreviations) {
    this.abbreviations = abbreviations;
  }

  List<Span> of(String line) {
    Cuts cuts = new Cuts(line);
    breaks.setText(line);
    breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      if (end < line.length() && ends(line, end)) {
        cuts.at(end);
      }
    }
    return cuts.spans();
  }

  private boolean ends(String line, int end) {
    int last = end - 1;
    while (last > 0 && line.charAt(last) == ' ') {
      last--;
    }
    if (Character.isLowerCase(line.charAt(end))) {
      return false;
    }
    if (line.charAt(last) != '.') {
      return true;
    }
    int from = Math.max(0, last - 20);
    int to = Math.min(line.length(), end + 20);
    return abbreviations.endsSentence(line.substring(from, last + 1), line.substring(end, to));
  }
}
