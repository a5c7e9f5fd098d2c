package org.dealgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealgraph.evaluate.FactKind;
import org.dealgraph.evaluate.GoldFile;
import org.dealgraph.evaluate.Mismatch;
import org.dealgraph.evaluate.Scores;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.Claim;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.Quote;
import org.dealgraph.read.ArticleReader;
import org.dealgraph.read.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What is extracted from short passages, each about one thing that is easy to get wrong, against
 * what a careful reader finds in them. The floors stand beside the passages.
 */
class GoldPassagesTest {

  private static final Path PASSAGES = Path.of("src/test/resources/gold/passages");
  private static final Path CLAIMS = Path.of("src/test/resources/gold/passages.jsonl");
  private static final String MADE_OF_NOTHING = "made of nothing";

  /** The kinds that count whole claims, not their parts. */
  private static final Set<FactKind> WHOLE =
      EnumSet.of(
          FactKind.ROUND,
          FactKind.MOVE,
          FactKind.POSITION,
          FactKind.VALUATION,
          FactKind.ACQUISITION);

  private static final Map<String, ArticleClaims> GOLD = GoldFile.read(CLAIMS);
  private static final GoldComparison.Outcome OUTCOME =
      new GoldComparison(input(), CLAIMS, new ClaimFinder()).run(_ -> {});

  private static ArticleInput input() {
    return new ArticleInput(List.of(PASSAGES.toString()), InputStream.nullInputStream());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "/gold/floors.csv")
  void keepsItsFloor(String name, double floor) {
    if (name.equals(MADE_OF_NOTHING)) {
      List<Mismatch> made = madeOfNothing();
      assertThat((double) made.size())
          .as("claims %s%n%s", name, lines(made, _ -> true))
          .isLessThanOrEqualTo(floor);
    } else {
      Scores scores = OUTCOME.scores();
      Scores.Row row =
          Stream.concat(scores.headline().stream(), scores.rows().stream())
              .filter(each -> each.name().equals(name))
              .findFirst()
              .orElseThrow();
      assertThat(row.figures().f1())
          .as("F1 of %s%n%s", name, lines(scores.mismatches(), kinds(name)))
          .isGreaterThanOrEqualTo(floor);
    }
  }

  @Test
  void everyPassageIsReadAndHasItsClaims() {
    assertThat(OUTCOME.rejected()).isZero();
    assertThat(OUTCOME.absent()).isEmpty();
    assertThat(articles())
        .extracting(Article::id)
        .containsExactlyInAnyOrderElementsOf(GOLD.keySet());
  }

  @Test
  void claimsQuoteTheirPassageAndNameNobodyElse() {
    for (Article article : articles()) {
      ArticleClaims claims = Objects.requireNonNull(GOLD.get(article.id()), article.id());
      List<String> ids = claims.entities().stream().map(NamedEntity::id).toList();
      assertThat(ids).as(article.id()).doesNotHaveDuplicates();
      assertThat(claims.entities())
          .flatExtracting(NamedEntity::mentions)
          .allSatisfy(mention -> assertThat(article.text()).contains(mention.toString()));
      for (Claim claim : claims.claims()) {
        assertThat(ids).as("%s: %s", article.id(), claim).containsAll(claim.entities());
        assertThat(claim.evidence().quotes())
            .extracting(Quote::exact)
            .allSatisfy(quote -> assertThat(article.text()).contains(quote));
      }
    }
  }

  private static List<Article> articles() {
    try (Stream<Reading> readings = new ArticleReader().read(PASSAGES)) {
      return readings.map(reading -> ((Reading.Read) reading).article()).toList();
    }
  }

  private static List<Mismatch> madeOfNothing() {
    return OUTCOME.scores().mismatches().stream()
        .filter(each -> WHOLE.contains(each.kind()))
        .filter(each -> {
          ArticleClaims gold = GOLD.get(each.article());
          return gold != null && gold.claims().isEmpty();
        })
        .toList();
  }

  /** The kinds of fact that a row of the table is about. */
  private static Predicate<FactKind> kinds(String row) {
    return switch (row) {
      case "who led" -> kind -> kind == FactKind.ROUND_LEAD;
      case "who left" -> kind -> kind == FactKind.MOVE;
      case "rounds" -> kind -> kind.toString().startsWith("round");
      case "moves" -> kind -> kind.toString().startsWith("move");
      case "overall" -> _ -> true;
      default -> kind -> kind.toString().equals(row);
    };
  }

  private static String lines(List<Mismatch> mismatches, Predicate<FactKind> kinds) {
    return mismatches.stream()
        .filter(each -> kinds.test(each.kind()))
        .map(each ->
            "%s %s: gold %s, predicted %s, “%s”"
                .formatted(
                    each.article(), each.kind(), each.gold(), each.predicted(), each.quote()))
        .collect(Collectors.joining("\n"));
  }
}
