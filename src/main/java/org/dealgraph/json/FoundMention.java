package org.dealgraph.json;

import org.dealgraph.model.EntityType;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.Span;
import org.dealgraph.model.Stage;
import org.jspecify.annotations.Nullable;

/** Words that rules and lexicon take for a mention; spans are into the sentence's text. */
public sealed interface FoundMention {

  Span span();

  /**
   * A name.
   *
   * @param of what it names, or null where it may be either
   */
  record Name(Span span, @Nullable EntityType of) implements FoundMention {}

  /** A sum. */
  record Sum(Span span, Money money) implements FoundMention {}

  /**
   * A date.
   *
   * @param date what it resolves to, or null where it tells no day, month or year
   */
  record Day(Span span, @Nullable PartialDate date) implements FoundMention {}

  /** A stage of financing. */
  record Phase(Span span, Stage stage) implements FoundMention {}

  /** A title or role. */
  record Title(Span span) implements FoundMention {}
}
