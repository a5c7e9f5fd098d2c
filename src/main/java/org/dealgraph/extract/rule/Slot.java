package org.dealgraph.extract.rule;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.dealgraph.extract.mention.MentionType;

/** The part that a mention plays in a frame; rules name slots in lower case. */
public enum Slot {
  COMPANY(MentionType.ORGANIZATION, MentionType.NAME, MentionType.COMPANY_REFERENCE),
  LEAD(MentionType.ORGANIZATION, MentionType.NAME, MentionType.PERSON),
  PARTICIPANT(MentionType.ORGANIZATION, MentionType.NAME, MentionType.PERSON),
  /** The total of a round, or the price of an acquisition. */
  AMOUNT(MentionType.MONEY),
  /** The sum that the investor named before it puts in. */
  PART(MentionType.MONEY),
  VALUATION(MentionType.MONEY),
  /** The price of a share. */
  PRICE(MentionType.MONEY),
  STAGE(MentionType.STAGE),
  DATE(MentionType.DATE),
  PERSON(MentionType.PERSON, MentionType.NAME, MentionType.PERSON_REFERENCE),
  ORGANIZATION(MentionType.ORGANIZATION, MentionType.NAME, MentionType.COMPANY_REFERENCE),
  /** The organization that a person leaves. */
  FROM(MentionType.ORGANIZATION, MentionType.NAME, MentionType.COMPANY_REFERENCE),
  /** The organization that a person joins. */
  TO(MentionType.ORGANIZATION, MentionType.NAME, MentionType.COMPANY_REFERENCE),
  TITLE(MentionType.TITLE),
  /** The title that a person takes up, where {@link #TITLE} is the one given up. */
  NEWTITLE(MentionType.TITLE),
  ACQUIRER(MentionType.ORGANIZATION, MentionType.NAME, MentionType.COMPANY_REFERENCE),
  TARGET(MentionType.ORGANIZATION, MentionType.NAME, MentionType.COMPANY_REFERENCE);

  // Never changed after construction; java.util has no type that says so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<MentionType> types;

  Slot(MentionType first, MentionType... rest) {
    types = EnumSet.of(first, rest);
  }

  /**
   * The slot that rules call {@code name}.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Slot named(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }

  public boolean takes(MentionType type) {
    return types.contains(type);
  }

  /** The type that it takes before others. */
  MentionType firstType() {
    return types.iterator().next();
  }

  /** A regular expression for one mention that fits. */
  String pattern() {
    StringBuilder symbols = new StringBuilder("[");
    types.forEach(type -> symbols.append(type.symbol()));
    return symbols.append(']').toString();
  }
}
