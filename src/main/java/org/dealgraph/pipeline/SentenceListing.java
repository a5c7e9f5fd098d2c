package org.dealgraph.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dealgraph.extract.Extractor;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.mention.Triggers;
import org.dealgraph.json.FoundMention;
import org.dealgraph.json.SentencesJson;
import org.dealgraph.model.Article;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sentences of articles for the tagger's trainer. A tagger has no say in them, so that
 * what one has learned is not what the next one learns from.
 */
public final class SentenceListing {

  private final ArticleInput input;
  private final Triggers triggers = new Triggers();
  private final ClaimFinder finder = ClaimFinder.withoutTagger();

  public SentenceListing(ArticleInput input) {
    this.input = input;
  }

  /**
   * Hands on each article's sentences, as one JSON object, in the order of the articles.
   *
   * @param rejects is given a sentence about each article that could not be read
   * @return how many could not be read
   */
  public int write(Consumer<String> sentences, Consumer<String> rejects) {
    return input.forEach(article -> sentences.accept(line(article)), rejects);
  }

  private String line(Article article) {
    Extractor.Trace trace = finder.trace(article);
    List<SentencesJson.Found> found = new ArrayList<>();
    for (int i = 0; i < trace.sentences().size(); i++) {
      Sentence sentence = trace.sentences().get(i);
      List<FoundMention> mentions =
          trace.mentions().get(i).stream().flatMap(SentenceListing::found).toList();
      found.add(new SentencesJson.Found(sentence, triggers.in(sentence), mentions));
    }
    return SentencesJson.write(article, found);
  }

  private static Stream<FoundMention> found(Mention mention) {
    return switch (mention) {
      case Mention.Name name -> Stream.of(new FoundMention.Name(name.span(), named(name.type())));
      case Mention.Sum sum -> Stream.of(new FoundMention.Sum(sum.span(), sum.money()));
      case Mention.Day day -> Stream.of(new FoundMention.Day(day.span(), day.date()));
      case Mention.Phase phase -> Stream.of(new FoundMention.Phase(phase.span(), phase.stage()));
      case Mention.Title title -> Stream.of(new FoundMention.Title(title.span()));
      case Mention.Elsewhere _, Mention.Reference _ -> Stream.empty();
    };
  }

  private static @Nullable EntityType named(MentionType type) {
    return switch (type) {
      case ORGANIZATION -> EntityType.ORGANIZATION;
      case PERSON -> EntityType.PERSON;
      case NAME, MONEY, DATE, STAGE, TITLE, COMPANY_REFERENCE, PERSON_REFERENCE -> null;
    };
  }
}
