package org.dealgraph.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.dealgraph.map.Iris;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Claim;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Evidence;
import org.dealgraph.model.Knowledge;
import org.dealgraph.model.Money;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.Quote;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.RoundStatus;
import org.dealgraph.model.Testimony;
import org.dealgraph.store.CurrentArticles;
import org.dealgraph.store.GraphStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an article whose claims break a shape. */
class QuarantineTest {

  private static final Knowledge NOTHING = new Knowledge(List.of(), List.of(), List.of());

  private final Iris iris = Iris.standard();

  private static Testimony raising(String amount) {
    Evidence evidence = new Evidence(List.of(new Quote("x", "", "", 0, 1)), 1, "test");
    Claim.Round round =
        new Claim.Round(
            "co",
            null,
            RoundKind.EQUITY,
            Money.exact(new BigDecimal(amount), "USD", amount),
            List.of(),
            null,
            null,
            null,
            RoundStatus.CLOSED,
            false,
            evidence);
    NamedEntity company =
        new NamedEntity("co", EntityType.ORGANIZATION, "Lampyris", List.of("Lampyris"));
    return new Testimony(
        new ArticleHead("news/1", null, null, null, null, null, null, List.of()),
        "0123456789abcdef".repeat(4),
        new ArticleClaims("news/1", List.of(company), List.of(round)));
  }

  @Test
  void keepsItApartUntilItIsReadWithoutFault(@TempDir Path folder) {
    try (GraphStore store = GraphStore.open(folder)) {
      Publication publication = new Publication(store, iris);
      publication.publish(List.of(), List.of(raising("-5")), List.of(), NOTHING);
      store.read(dataset -> {
        assertThat(dataset.getGraph(iris.quarantine("news/1")).isEmpty()).isFalse();
        assertThat(dataset.getGraph(iris.article("news/1")).isEmpty()).isTrue();
        assertThat(CurrentArticles.of(dataset)).isEmpty();
        return true;
      });
    }
    assertThat(GraphCheck.of(folder))
        .singleElement()
        .satisfies(violation -> assertThat(violation.focus()).endsWith("article/news/1/round-1"));
    try (GraphStore store = GraphStore.open(folder)) {
      Publication publication = new Publication(store, iris);
      publication.publish(List.of(raising("5")), List.of(), List.of(), NOTHING);
      store.read(dataset -> {
        assertThat(dataset.getGraph(iris.quarantine("news/1")).isEmpty()).isTrue();
        assertThat(CurrentArticles.of(dataset)).containsOnlyKeys("news/1");
        return true;
      });
    }
    assertThat(GraphCheck.of(folder)).isEmpty();
  }

  @Test
  void theJournalSaysWhichShapeItBreaks() {
    ArticleOutcome outcome =
        ArticleOutcome.quarantined(raising("-5"), "news/1.md", "makes a claim that breaks a shape");
    assertThat(outcome.testimony()).isNull();
    assertThat(outcome.quarantined()).isNotNull();
    assertThat(outcome.entry().reason()).contains("breaks a shape");
  }
}
