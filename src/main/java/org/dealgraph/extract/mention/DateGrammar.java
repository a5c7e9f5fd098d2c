package org.dealgraph.extract.mention;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads dates, absolute and relative, against the article's own date; where that is unknown,
 * relative dates stay unresolved. A date never says more than the words do: 去年 is a year, 上个月 a
 * month.
 */
final class DateGrammar implements Recognizer {

  /** Each match of {@link #HAN} has one of these. */
  private static final String HAN_SIGNS = "年月日天晨晚周期";

  private static final Pattern HAN =
      Pattern.compile(
          "(?<y>(?:19|20)\\d{2})\\s*年\\s*(?:(?<m>1[0-2]|0?[1-9])\\s*月(?:份)?\\s*(?:(?<d>[12]\\d|3[01]|0?[1-9])\\s*[日号])?)?"
              + "|(?<ry>今年|去年|前年|明年|同年|当年)(?:的|\\s)*(?:(?<rm>1[0-2]|0?[1-9]|[一二三四五六七八九十]{1,2})\\s*月(?:份)?\\s*"
              + "(?:(?<rd>[12]\\d|3[01]|0?[1-9])\\s*[日号])?)?"
              + "|(?<om>1[0-2]|0?[1-9])\\s*月(?:份)?\\s*(?:(?<od>[12]\\d|3[01]|0?[1-9])\\s*[日号])?"
              + "|(?<cm>上个?月|本月|这个月|当月)(?:底|初|末|中旬)?|(?<day>今天|今日|今晨|今晚|昨天|昨日|昨晚|前天)"
              + "|(?<week>(?:本周|这周|上周|当地时间)?(?:周|星期)[一二三四五六日天])"
              + "|(?<!\\d)(?<bd>[12]\\d|3[01]|0?[1-9])日(?!本|元|活)");

  private static final String MONTH =
      "(?:Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?"
          + "|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?<em>"
              + MONTH
              + ")\\s+(?<ed>\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(?<ey>(?:19|20)\\d{2}))?\\b"
              + "|\\b(?<ed2>\\d{1,2})\\s+(?<em2>"
              + MONTH
              + ")(?:,?\\s+(?<ey2>(?:19|20)\\d{2}))?\\b"
              + "|\\b(?<em3>"
              + MONTH
              + ")(?:\\s+of)?,?\\s+(?<ey3>(?:19|20)\\d{2})\\b"
              + "|\\b[Ll]ast (?<lm>"
              + MONTH
              + ")"
              + "|\\b[Ii]n (?:early |late |mid-)?(?<em4>"
              + MONTH
              + ")\\b(?!,?\\s+(?:of\\s+)?\\d)|\\b(?<rel>[Ll]ast year|[Ll]ast month|[Tt]his"
              + " month|[Tt]his year|[Ee]arlier this year|[Yy]esterday|[Tt]oday)\\b|\\b(?:[Oo]n"
              + " )?(?<dow>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b|\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring)"
              + " (?:early |late |mid-)?(?<yy>(?:19|20)\\d{2})\\b"
              + "|\\b(?<iso>(?:19|20)\\d{2}-\\d{2}-\\d{2})\\b");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final @Nullable LocalDate published;

  /**
   * @param published the article's date, or null if unknown
   */
  DateGrammar(@Nullable LocalDate published) {
    this.published = published;
  }

  @Override
  public void propose(Sentence sentence, List<Mention> out) {
    String text = sentence.text();
    if (text.chars().anyMatch(c -> HAN_SIGNS.indexOf(c) >= 0)) {
      propose(text, HAN, out);
    }
    if (text.chars().anyMatch(c -> c < 128 && Character.isLetter(c) || c == '-')) {
      propose(text, ENGLISH, out);
    }
  }

  private void propose(String text, Pattern pattern, List<Mention> out) {
    Matcher m = pattern.matcher(text);
    Integer lastYear = null;
    while (m.find()) {
      PartialDate date = null;
      try {
        date = pattern == HAN ? han(m, lastYear) : english(m);
      } catch (IllegalArgumentException e) {
        // 2月30日 and the like: no such day, so no date.
      }
      if (date != null) {
        lastYear = date.year();
      }
      out.add(new Mention.Day(new Span(m.start(), m.end()), date));
    }
  }

  private @Nullable PartialDate han(Matcher m, @Nullable Integer lastYear) {
    String year = m.group("y");
    if (year != null) {
      return date(Integer.parseInt(year), number(m.group("m")), number(m.group("d")));
    }
    String relative = m.group("ry");
    if (relative != null) {
      Integer y = relativeYear(relative, lastYear);
      return y == null ? null : date(y, number(m.group("rm")), number(m.group("rd")));
    }
    if (m.group("om") != null) {
      return latest(number(m.group("om")), number(m.group("od")));
    }
    if (published == null) {
      return null;
    }
    String month = m.group("cm");
    if (month != null) {
      YearMonth now = YearMonth.from(published);
      return PartialDate.of(month.startsWith("上") ? now.minusMonths(1) : now);
    }
    String day = m.group("day");
    if (day != null) {
      int back = day.startsWith("今") ? 0 : day.startsWith("昨") ? 1 : 2;
      return PartialDate.of(published.minusDays(back));
    }
    String week = m.group("week");
    if (week != null) {
      int n = "一二三四五六日".indexOf(week.charAt(week.length() - 1));
      DayOfWeek weekday = DayOfWeek.of(n < 0 ? 7 : n + 1);
      return PartialDate.of(published.with(TemporalAdjusters.previousOrSame(weekday)));
    }
    String bare = m.group("bd");
    if (bare != null) {
      LocalDate here = published;
      int dayOfMonth = Integer.parseInt(bare);
      if (dayOfMonth > here.getDayOfMonth()) {
        here = here.withDayOfMonth(1).minusMonths(1);
      }
      return new PartialDate(here.getYear(), here.getMonthValue(), dayOfMonth);
    }
    return null;
  }

  private @Nullable Integer relativeYear(String word, @Nullable Integer lastYear) {
    if (word.equals("同年") || word.equals("当年")) {
      return lastYear;
    }
    if (published == null) {
      return null;
    }
    int year = published.getYear();
    return switch (word) {
      case "去年" -> year - 1;
      case "前年" -> year - 2;
      case "明年" -> year + 1;
      default -> year;
    };
  }

  private @Nullable PartialDate english(Matcher m) {
    if (m.group("em") != null) {
      return monthDay(m.group("em"), m.group("ed"), m.group("ey"));
    }
    if (m.group("em2") != null) {
      return monthDay(m.group("em2"), m.group("ed2"), m.group("ey2"));
    }
    if (m.group("em3") != null) {
      return date(Integer.parseInt(m.group("ey3")), month(m.group("em3")), null);
    }
    if (m.group("lm") != null) {
      return latest(month(m.group("lm")), null);
    }
    if (m.group("em4") != null) {
      return latest(month(m.group("em4")), null);
    }
    if (m.group("yy") != null) {
      return PartialDate.ofYear(Integer.parseInt(m.group("yy")));
    }
    if (m.group("iso") != null) {
      return PartialDate.parse(m.group("iso"));
    }
    if (published == null) {
      return null;
    }
    String weekday = m.group("dow");
    if (weekday != null) {
      DayOfWeek day = DayOfWeek.valueOf(weekday.toUpperCase(Locale.ROOT));
      return PartialDate.of(published.with(TemporalAdjusters.previousOrSame(day)));
    }
    String relative = m.group("rel").toLowerCase(Locale.ROOT);
    return switch (relative) {
      case "last year" -> PartialDate.ofYear(published.getYear() - 1);
      case "this year", "earlier this year" -> PartialDate.ofYear(published.getYear());
      case "last month" -> PartialDate.of(YearMonth.from(published).minusMonths(1));
      case "this month" -> PartialDate.of(YearMonth.from(published));
      case "yesterday" -> PartialDate.of(published.minusDays(1));
      default -> PartialDate.of(published);
    };
  }

  private @Nullable PartialDate monthDay(String name, String day, @Nullable String year) {
    Integer month = month(name);
    return year == null
        ? latest(month, Integer.valueOf(day))
        : date(Integer.parseInt(year), month, Integer.valueOf(day));
  }

  /**
   * The last such month or day that is not after the article, give or take what is announced ahead.
   */
  private @Nullable PartialDate latest(@Nullable Integer month, @Nullable Integer day) {
    if (published == null || month == null) {
      return null;
    }
    PartialDate thisYear = date(published.getYear(), month, day);
    return thisYear.earliest().isAfter(published.plusDays(45))
        ? date(published.getYear() - 1, month, day)
        : thisYear;
  }

  private static PartialDate date(int year, @Nullable Integer month, @Nullable Integer day) {
    return new PartialDate(year, month, month == null ? null : day);
  }

  private static @Nullable Integer number(@Nullable String digits) {
    if (digits == null) {
      return null;
    }
    char first = digits.charAt(0);
    if (first >= '0' && first <= '9') {
      return Integer.valueOf(digits);
    }
    int ones = "一二三四五六七八九".indexOf(digits.charAt(digits.length() - 1)) + 1;
    return first == '十' ? Integer.valueOf(10 + ones) : Integer.valueOf(ones);
  }

  private static Integer month(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
