package org.dealgraph.extract.mention;

/**
 * The kinds of mention. Each has a private-use character that stands for it in the sentences that
 * rules match.
 */
public enum MentionType {
  ORGANIZATION('\uE001'),
  PERSON('\uE002'),
  /** A name that may be an organization's or a person's; the frame that takes it decides. */
  NAME('\uE003'),
  MONEY('\uE004'),
  DATE('\uE005'),
  STAGE('\uE006'),
  TITLE('\uE007'),
  /** 该公司, "the company": the organization in focus. */
  COMPANY_REFERENCE('\uE008'),
  /** 他, "she": the person in focus. */
  PERSON_REFERENCE('\uE009');

  private final char symbol;

  MentionType(char symbol) {
    this.symbol = symbol;
  }

  public char symbol() {
    return symbol;
  }
}
