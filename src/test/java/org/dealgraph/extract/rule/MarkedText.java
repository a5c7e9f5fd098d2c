package org.dealgraph.extract.rule;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.Span;
import org.dealgraph.model.Stage;

/** A rule's example: text with {@code {slot:words}} marks, made mentions and expectations. */
record MarkedText(String text, List<Mention> mentions, Map<String, List<String>> expected) {

  private static final Pattern MARK = Pattern.compile("\\{([a-z]+):([^{}]+)\\}");

  static MarkedText parse(String example) {
    String marked = Normalizer.normalize(example, Normalizer.Form.NFKC);
    StringBuilder text = new StringBuilder();
    List<Mention> mentions = new ArrayList<>();
    Map<String, List<String>> expected = new TreeMap<>();
    Matcher m = MARK.matcher(marked);
    int last = 0;
    while (m.find()) {
      text.append(marked, last, m.start());
      Span span = new Span(text.length(), text.length() + m.group(2).length());
      text.append(m.group(2));
      mentions.add(mention(m.group(1), span));
      if (!Rule.isNeutral(m.group(1))) {
        expected.computeIfAbsent(m.group(1), s -> new ArrayList<>()).add(m.group(2));
      }
      last = m.end();
    }
    text.append(marked.substring(last));
    return new MarkedText(text.toString(), mentions, expected);
  }

  private static Mention mention(String slot, Span span) {
    MentionType type = Rule.typeOf(slot);
    return switch (type) {
      case ORGANIZATION, PERSON, NAME -> Mention.Name.of(type, span, 0.9);
      case MONEY -> new Mention.Sum(span, Money.exact(BigDecimal.ONE, "CNY", "1"), false);
      case DATE -> new Mention.Day(span, PartialDate.ofYear(2024));
      case STAGE -> new Mention.Phase(span, new Stage("A"));
      case TITLE -> new Mention.Title(span, RoleClass.OTHER);
      case COMPANY_REFERENCE, PERSON_REFERENCE -> new Mention.Reference(type, span);
    };
  }

  List<Match> matches(Rule rule) {
    return rule.matches(EncodedSentence.of(text, mentions));
  }

  /** What a match holds, by slot, as words. */
  Map<String, List<String>> found(Match match) {
    Map<String, List<String>> found = new TreeMap<>();
    match
        .slots()
        .forEach((slot, taken) ->
            found.put(
                slot.name().toLowerCase(Locale.ROOT),
                taken.stream().map(mention -> mention.span().of(text)).toList()));
    return found;
  }
}
