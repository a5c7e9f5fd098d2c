package org.dealgraph.extract.rule;

import static org.dealgraph.extract.mention.MentionType.COMPANY_REFERENCE;
import static org.dealgraph.extract.mention.MentionType.NAME;
import static org.dealgraph.extract.mention.MentionType.ORGANIZATION;
import static org.dealgraph.extract.mention.MentionType.PERSON;
import static org.dealgraph.extract.mention.MentionType.PERSON_REFERENCE;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.dealgraph.extract.mention.MentionType;

/** The part that a mention plays in a frame; rules name slots in lower case. */
public enum Slot {
  COMPANY(ORGANIZATION, NAME, COMPANY_REFERENCE),
  LEAD(ORGANIZATION, NAME, PERSON),
  PARTICIPANT(ORGANIZATION, NAME, PERSON),
  /** The total of a round, or the price of an acquisition. */
  AMOUNT(MentionType.MONEY),
  /** The sum that the investor named before it puts in. */
  PART(MentionType.MONEY),
  VALUATION(MentionType.MONEY),
  /** The price of a share. */
  PRICE(MentionType.MONEY),
  STAGE(MentionType.STAGE),
  DATE(MentionType.DATE),
  PERSON(MentionType.PERSON, NAME, PERSON_REFERENCE),
  ORGANIZATION(MentionType.ORGANIZATION, NAME, COMPANY_REFERENCE),
  /** The organization that a person leaves. */
  FROM(MentionType.ORGANIZATION, NAME, COMPANY_REFERENCE),
  /** The organization that a person joins. */
  TO(MentionType.ORGANIZATION, NAME, COMPANY_REFERENCE),
  TITLE(MentionType.TITLE),
  /** The title that a person takes up, where {@link #TITLE} is the one given up. */
  NEWTITLE(MentionType.TITLE),
  ACQUIRER(MentionType.ORGANIZATION, NAME, COMPANY_REFERENCE),
  TARGET(MentionType.ORGANIZATION, NAME, COMPANY_REFERENCE);

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

  /** A regular expression for one mention that fits. */
  String pattern() {
    StringBuilder symbols = new StringBuilder("[");
    types.forEach(type -> symbols.append(type.symbol()));
    return symbols.append(']').toString();
  }
}
