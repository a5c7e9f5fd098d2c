package org.dealgraph.extract.mention;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.dealgraph.model.Stage;
import org.jspecify.annotations.Nullable;

/** Reads stages of financing: 天使轮, Pre-A+轮, B2轮, 战略融资, "Series A-1", "pre-seed round". */
final class StageGrammar implements Recognizer {

  private static final Pattern HAN =
      Pattern.compile(
          "(?<named>前种子|种子|天使)(?<plus>\\+{0,2})(?:轮|(?=融资|投资(?!人|者|机构|基金)|[及和、](?:天使|[Pp]re|A)))"
              + "|(?<![A-Za-z])(?<pre>[Pp]re-?\\s?)?(?<letter>[A-H])(?<n>\\+{1,3}|-?[1-9])?(?=\\s?轮|、[A-H][+\\d]{0,2}轮|和[A-H][+\\d]{0,2}轮|及[A-H][+\\d]{0,2}轮)(?:\\s?轮)?"
              + "|(?<preipo>[Pp]re-?\\s?IPO)轮|(?<strategic>战略)(?:轮|(?=融资|投资|入股))"
              + "|(?<bridge>过桥)(?:轮|(?=融资|贷款))|(?<growth>成长)轮");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?<pres>[Pp]re-?\\s?)?[Ss]eries"
              + " (?<letter>[A-H])(?<n>\\+{1,2}|-?[1-9])?(?![A-Za-z])|\\b(?<pre>[Pp]re-?\\s?)?(?<seed>[Ss]eed)(?:-stage)?(?="
              + " (?:round|funding|financing|investment|capital|extension|money|stage|for|from|led)\\b|["
              + " -]round)|\\b(?<angel>[Aa]ngel) (?=round|funding|investment)"
              + "|\\b(?<preipo>[Pp]re-?IPO)\\b(?!轮)|\\b(?<strategic>[Ss]trategic)"
              + " (?=investment|round|financing|funding)|\\b(?<bridge>[Bb]ridge)"
              + " (?=round|financing|loan|funding)|\\b(?<growth>[Gg]rowth)(?:[ -]equity| capital)?"
              + " (?=round|financing|investment|funding)");

  @Override
  public void propose(Sentence sentence, List<Mention> out) {
    Matcher han = HAN.matcher(sentence.text());
    while (han.find()) {
      add(han, hanStage(han), out);
    }
    Matcher english = ENGLISH.matcher(sentence.text());
    while (english.find()) {
      add(english, englishStage(english), out);
    }
  }

  private static void add(Matcher m, @Nullable String code, List<Mention> out) {
    if (code != null && Stage.isStage(code)) {
      int end = m.end();
      while (end > m.start() && m.group().charAt(end - m.start() - 1) == ' ') {
        end--;
      }
      out.add(new Mention.Phase(new Span(m.start(), end), new Stage(code)));
    }
  }

  private static @Nullable String hanStage(Matcher m) {
    String named = m.group("named");
    if (named != null) {
      return switch (named) {
            case "天使" -> "Angel";
            case "种子" -> "Seed";
            default -> "Pre-Seed";
          }
          + (m.group("plus").isEmpty() ? "" : "+");
    }
    return letter(m, m.group("pre")) + rest(m);
  }

  private static @Nullable String englishStage(Matcher m) {
    if (m.group("seed") != null) {
      return m.group("pre") == null ? "Seed" : "Pre-Seed";
    }
    if (m.group("angel") != null) {
      return "Angel";
    }
    return letter(m, m.group("pres")) + rest(m);
  }

  private static String letter(Matcher m, @Nullable String pre) {
    String letter = m.group("letter");
    if (letter == null) {
      return "";
    }
    String n = m.group("n");
    return (pre == null ? "" : "Pre-")
        + letter.toUpperCase(Locale.ROOT)
        + (n == null ? "" : n.replace("-", ""));
  }

  private static String rest(Matcher m) {
    if (m.group("preipo") != null) {
      return "Pre-IPO";
    }
    if (m.group("strategic") != null) {
      return "Strategic";
    }
    if (m.group("bridge") != null) {
      return "Bridge";
    }
    return m.group("growth") != null ? "Growth" : "";
  }
}
