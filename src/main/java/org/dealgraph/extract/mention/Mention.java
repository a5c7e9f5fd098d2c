package org.dealgraph.extract.mention;

import java.util.List;
import org.dealgraph.model.Money;
import org.dealgraph.model.PartialDate;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.Span;
import org.dealgraph.model.Stage;
import org.jspecify.annotations.Nullable;

/** Words of a sentence that name or measure something; spans are into the sentence's text. */
public sealed interface Mention {

  Span span();

  MentionType type();

  /** How sure the recogniser is, 0 to 1; a weak mention (below one half) lives only in a frame. */
  double score();

  /**
   * A name, with what stands in apposition to it: 青屿资本(Qingyu Capital) is one mention of two forms.
   *
   * @param forms the names in it as spans of the sentence, the first as it stands in the text's
   *     flow
   * @param lexiconId the lexicon entry that it certainly names, or null
   */
  record Name(
      MentionType type, Span span, double score, List<Span> forms, @Nullable String lexiconId)
      implements Mention {

    public Name {
      forms = List.copyOf(forms);
    }

    public static Name of(MentionType type, Span span, double score) {
      return new Name(type, span, score, List.of(span), null);
    }
  }

  /**
   * A name in another sentence that takes part in what this one tells.
   *
   * @param sentence the index of its sentence, which its span is of
   */
  record Elsewhere(int sentence, Name name) implements Mention {
    @Override
    public Span span() {
      return name.span();
    }

    @Override
    public MentionType type() {
      return name.type();
    }

    @Override
    public double score() {
      return name.score();
    }
  }

  /** A word that stands for the company or person in focus. */
  record Reference(MentionType type, Span span) implements Mention {
    @Override
    public double score() {
      return 0.5;
    }
  }

  /**
   * A sum.
   *
   * @param bare no currency is written; that of the context counts
   */
  record Sum(Span span, Money money, boolean bare) implements Mention {
    @Override
    public MentionType type() {
      return MentionType.MONEY;
    }

    @Override
    public double score() {
      return bare ? 0.4 : 0.95;
    }
  }

  /**
   * A date.
   *
   * @param date what it resolves to, or null where it tells no day, month or year (刚刚, "soon")
   */
  record Day(Span span, @Nullable PartialDate date) implements Mention {
    @Override
    public MentionType type() {
      return MentionType.DATE;
    }

    @Override
    public double score() {
      return 0.9;
    }
  }

  /** A stage of financing, without the word 融资 or "round". */
  record Phase(Span span, Stage stage) implements Mention {
    @Override
    public MentionType type() {
      return MentionType.STAGE;
    }

    @Override
    public double score() {
      return 0.9;
    }
  }

  /** A title or role. */
  record Title(Span span, RoleClass roleClass) implements Mention {
    @Override
    public MentionType type() {
      return MentionType.TITLE;
    }

    @Override
    public double score() {
      return 0.8;
    }
  }
}
