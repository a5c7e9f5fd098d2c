package org.dealgraph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A calendar date known to the year, the month or the day (ISO 8601 reduced precision).
 *
 * @param month 1 to 12, or null
 * @param day of the month, or null; never given without a month
 * @throws IllegalArgumentException if no such date exists
 */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day)
    implements Comparable<PartialDate> {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public PartialDate {
    if (year < 1 || year > 9999 || (month == null && day != null)) {
      throw new IllegalArgumentException("not a date: " + year + " " + month + " " + day);
    }
    try {
      if (month != null) {
        LocalDate.of(year, month, day == null ? 1 : day);
      }
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  public static PartialDate of(YearMonth month) {
    return new PartialDate(month.getYear(), month.getMonthValue(), null);
  }

  public static PartialDate ofYear(int year) {
    return new PartialDate(year, null, null);
  }

  /**
   * Reads {@code 2024}, {@code 2024-08} or {@code 2024-08-30}.
   *
   * @throws IllegalArgumentException if it is none of these
   */
  public static PartialDate parse(String iso) {
    Matcher m = ISO.matcher(iso);
    if (!m.matches()) {
      throw new IllegalArgumentException("not an ISO date: " + iso);
    }
    return new PartialDate(
        Integer.parseInt(m.group(1)),
        m.group(2) == null ? null : Integer.valueOf(m.group(2)),
        m.group(3) == null ? null : Integer.valueOf(m.group(3)));
  }

  /** The first day it may mean. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day it may mean. */
  public LocalDate latest() {
    if (day != null) {
      return earliest();
    }
    return month == null ? LocalDate.of(year, 12, 31) : YearMonth.of(year, month).atEndOfMonth();
  }

  /** Whether every day that {@code other} may mean is a day that this one may mean. */
  public boolean covers(PartialDate other) {
    return !other.earliest().isBefore(earliest()) && !other.latest().isAfter(latest());
  }

  /** The ISO form, as precise as the date is. */
  @Override
  public String toString() {
    String text = "%04d".formatted(year);
    if (month != null) {
      text += "-%02d".formatted(month);
    }
    return day == null ? text : text + "-%02d".formatted(day);
  }

  /** By first day, the more precise later. */
  @Override
  public int compareTo(PartialDate other) {
    int first = earliest().compareTo(other.earliest());
    return first != 0 ? first : other.latest().compareTo(latest());
  }
}
