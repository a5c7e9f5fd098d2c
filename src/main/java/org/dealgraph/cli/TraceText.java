package org.dealgraph.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.dealgraph.extract.Extractor;
import org.dealgraph.extract.frame.Frame;
import org.dealgraph.extract.frame.Link;
import org.dealgraph.extract.frame.Links;
import org.dealgraph.extract.frame.Mood;
import org.dealgraph.extract.frame.Placed;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.rule.Slot;
import org.dealgraph.extract.tagger.Proposal;
import org.dealgraph.json.ClaimsJson;
import org.dealgraph.model.Sentence;

/** What each room of extraction saw in a text, for a person who mends a rule. */
final class TraceText {

  private TraceText() {}

  static List<String> lines(Extractor.Trace trace) {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < trace.sentences().size(); i++) {
      Sentence sentence = trace.sentences().get(i);
      lines.add("Sentence %d: %s".formatted(i + 1, sentence.text().strip()));
      trace.mentions().get(i).forEach(mention -> lines.add("  " + mention(mention, sentence)));
      if (trace.links() != null) {
        tagger(trace.links(), i, trace.sentences(), lines);
      }
      trace.frames().get(i).forEach(frame -> frame(frame, trace.sentences(), lines));
      if (trace.frames().get(i).isEmpty()) {
        lines.add("  nothing told");
      }
      lines.add("");
    }
    lines.add("Claims:");
    lines.add(ClaimsJson.write(trace.claims()));
    return lines;
  }

  private static String mention(Mention mention, Sentence sentence) {
    return "%-17s %s  (%.2f%s)"
        .formatted(
            mention.type().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            mention.span().of(sentence.text()),
            mention.score(),
            detail(mention, sentence));
  }

  private static String detail(Mention mention, Sentence sentence) {
    return switch (mention) {
      case Mention.Name name -> {
        String lexicon = name.lexiconId() == null ? "" : ", lexicon: " + name.lexiconId();
        List<String> forms = name.forms().stream().map(f -> f.of(sentence.text())).toList();
        yield lexicon + (forms.size() > 1 ? ", forms: " + String.join(" = ", forms) : "");
      }
      case Mention.Sum sum ->
          ", %s %s%s"
              .formatted(
                  sum.money().value() == null ? "no figure" : sum.money().value().toPlainString(),
                  sum.money().currency(),
                  sum.bare() ? ", no currency written" : "");
      case Mention.Day day -> ", " + (day.date() == null ? "no day" : day.date());
      case Mention.Phase phase -> ", " + phase.stage().code();
      case Mention.Title title -> ", " + title.roleClass().name().toLowerCase(Locale.ROOT);
      case Mention.Reference _, Mention.Elsewhere _ -> "";
    };
  }

  private static void frame(Frame frame, List<Sentence> sentences, List<String> lines) {
    String mood =
        frame.mood() == Mood.FACT ? "" : " " + frame.mood().name().toLowerCase(Locale.ROOT);
    lines.add(
        "  → %s%s%s by %s"
            .formatted(
                frame.kind().name().toLowerCase(Locale.ROOT),
                mood,
                frame.reported() ? " reported" : "",
                String.join(", ", frame.rules())));
    Map<Slot, List<Mention>> slots = new TreeMap<>(frame.slots());
    slots.forEach((slot, mentions) ->
        lines.add(
            "      %-12s %s"
                .formatted(
                    slot.name().toLowerCase(Locale.ROOT),
                    String.join(
                        ", ", mentions.stream().map(m -> words(frame, m, sentences)).toList()))));
    new TreeMap<>(frame.set())
        .forEach((name, value) -> lines.add("      %-12s %s".formatted(name, value)));
  }

  private static String words(Frame frame, Mention mention, List<Sentence> sentences) {
    boolean elsewhere = mention instanceof Mention.Elsewhere;
    int index = mention instanceof Mention.Elsewhere other ? other.sentence() : frame.sentence();
    String words = mention.span().of(sentences.get(index).text());
    return elsewhere ? "%s (of sentence %d)".formatted(words, index + 1) : words;
  }

  /** What the tagger proposed, and how sure it is that one mention is a part of another. */
  private static void tagger(Links links, int index, List<Sentence> sentences, List<String> lines) {
    if (!links.reads(index)) {
      lines.add("  the tagger did not read this sentence: no word of deals, titles or careers");
      return;
    }
    Sentence sentence = sentences.get(index);
    for (Proposal proposal : links.proposals(index)) {
      lines.add(
          "  tagger: %-9s %s  (%.2f)"
              .formatted(
                  proposal.kind().name().toLowerCase(Locale.ROOT),
                  proposal.span().of(sentence.text()),
                  proposal.score()));
    }
    for (Link link : links.said(index)) {
      String to = words(link.to(), sentences);
      String from = link.from().equals(link.to()) ? "" : words(link.from(), sentences) + " → ";
      lines.add(
          "  tagger: %-9s %s%s  (%+.1f)"
              .formatted(link.kind().name().toLowerCase(Locale.ROOT), from, to, link.score()));
    }
  }

  private static String words(Placed placed, List<Sentence> sentences) {
    return placed.mention().span().of(sentences.get(placed.sentence()).text());
  }
}
