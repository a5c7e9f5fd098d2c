package org.dealgraph.model;

import java.util.regex.Pattern;

/**
 * The stage of a financing round in its usual English form.
 *
 * @param code {@code Pre-Seed Seed Angel Angel+ Pre-A A A1 A+ … H Strategic Bridge Growth Pre-IPO
 *     IPO}
 * @throws IllegalArgumentException if the code is no stage
 */
public record Stage(String code) {

  private static final Pattern KNOWN =
      Pattern.compile(
          "(Pre-)?Seed\\+?|(Pre-)?Angel\\+?|Pre-[A-H]\\+{0,3}|[A-H]([1-9]|\\+{1,3})?"
              + "|Strategic|Bridge|Growth|Pre-IPO|IPO");

  public Stage {
    if (!isStage(code)) {
      throw new IllegalArgumentException("no such stage: " + code);
    }
  }

  public static boolean isStage(String code) {
    return KNOWN.matcher(code).matches();
  }

  @Override
  public String toString() {
    return code;
  }
}
