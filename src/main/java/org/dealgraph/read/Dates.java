package org.dealgraph.read;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the day in a date as people and programs write it. A time zone does not move the day. */
final class Dates {

  private static final int EARLIEST = 1990;
  private static final int LATEST = 2099;

  private static final Pattern NUMBERS =
      Pattern.compile("(?<!\\d)(\\d{4})\\s?[-/._年]\\s?(\\d{1,2})\\s?[-/._月]\\s?(\\d{1,2})(?!\\d)");

  private static final Pattern SOLID =
      Pattern.compile("(?<!\\d)(\\d{4})[-_/]?(\\d{2})[-_/]?(\\d{2})(?!\\d)");

  private static final Pattern MONTH_FIRST =
      Pattern.compile("([A-Za-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?<!\\d)(\\d{1,2})(?:st|nd|rd|th)?[\\s-]+([A-Za-z]{3,9})\\.?,?[\\s-]+(\\d{4})");

  private Dates() {}

  /** The day that {@code date} names, or null. */
  static @Nullable LocalDate parse(@Nullable String date) {
    if (date == null || date.length() > 200) {
      return null;
    }
    Matcher m = NUMBERS.matcher(date);
    if (m.find()) {
      return day(m.group(1), m.group(2), m.group(3));
    }
    m = MONTH_FIRST.matcher(date);
    if (m.find()) {
      return day(m.group(3), month(m.group(1)), m.group(2));
    }
    m = DAY_FIRST.matcher(date);
    if (m.find()) {
      return day(m.group(3), month(m.group(2)), m.group(1));
    }
    return inName(date);
  }

  /** The day in a file's name or an id, e.g. {@code 2024-08-30-news} or {@code 2024/0830/news}. */
  static @Nullable LocalDate inName(String name) {
    Matcher m = SOLID.matcher(name);
    while (m.find()) {
      LocalDate day = day(m.group(1), m.group(2), m.group(3));
      if (day != null) {
        return day;
      }
    }
    return null;
  }

  private static @Nullable LocalDate day(String year, @Nullable String month, String day) {
    if (month == null) {
      return null;
    }
    try {
      int y = Integer.parseInt(year);
      return y < EARLIEST || y > LATEST
          ? null
          : LocalDate.of(y, Integer.parseInt(month), Integer.parseInt(day));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static @Nullable String month(String name) {
    for (Month month : Month.values()) {
      String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      if (full.regionMatches(true, 0, name, 0, name.length())) {
        return String.valueOf(month.getValue());
      }
    }
    return name.equalsIgnoreCase("Sept") ? "9" : null;
  }
}
