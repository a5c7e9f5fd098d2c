package org.dealgraph.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dealgraph.json.ClaimsJson;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as found. */
class EvaluationTest {

  @TempDir Path temp;

  private static final String ENTITIES =
      """
      "entities": [
        {"id": "acme", "type": "Organization", "name": "Acme", "mentions": ["Acme", "艾克米"]},
        {"id": "foo", "type": "Organization", "name": "Foo Capital", "mentions": ["Foo Capital"]},
        {"id": "bar", "type": "Organization", "name": "Bar", "mentions": ["Bar"]},
        {"id": "li", "type": "Person", "name": "Li Wei", "mentions": ["Li Wei"]}]
      """;

  private static ArticleClaims claims(String entities, String facts) {
    return ClaimsJson.readGold("{\"article\": \"a\", %s, %s}".formatted(entities, facts));
  }

  private static Scores compare(ArticleClaims gold, ArticleClaims predicted) {
    Evaluation evaluation = new Evaluation(Map.of("a", gold));
    evaluation.add(predicted, SentenceIndex.NONE);
    return evaluation.scores();
  }

  private static String round(String company, String amount, String stage, String investor) {
    return """
    {"company": "%s", "stage": "%s", "kind": "equity", "status": "closed", "date": "2025-03-04",
     "amount": {"value": %s, "qualifier": "exact", "currency": "USD"},
     "investors": [{"investor": "%s", "role": "lead"}], "evidence": ["words"]}
    """
        .formatted(company, stage, amount, investor);
  }

  private static String move(String kind, String status) {
    return """
    "moves": [{"person": "li", "organization": "acme", "kind": "%s", "status": "%s",
     "evidence": ["words"]}]
    """
        .formatted(kind, status);
  }

  @Test
  void whatIsTheSameIsFound() {
    ArticleClaims gold =
        claims(ENTITIES, "\"rounds\": [" + round("acme", "1000000", "A", "foo") + "]");
    Scores scores = compare(gold, gold);
    assertThat(scores.mismatches()).isEmpty();
    assertThat(scores.led()).isEqualTo(new Figures(1, 1, 1));
    assertThat(scores.facts().get(FactKind.ROUND_DATE)).isEqualTo(new Figures(1, 1, 1));
    assertThat(scores.facts().get(FactKind.ROUND_VALUATION)).isEqualTo(Figures.NONE);
    assertThat(scores.headline().getLast().figures().f1()).isEqualTo(1);
  }

  @Test
  void namesAreTheSameWhereTheyShareAForm() {
    String predicted =
        """
        "entities": [
          {"id": "x", "type": "Organization", "name": "ＡＣＭＥ", "mentions": ["ＡＣＭＥ"]},
          {"id": "y", "type": "Organization", "name": "Fooo", "mentions": []}]
        """;
    Scores scores =
        compare(
            claims(ENTITIES, "\"rounds\": [" + round("acme", "1", "A", "foo") + "]"),
            claims(predicted, "\"rounds\": [" + round("x", "1", "A", "y") + "]"));
    assertThat(scores.facts().get(FactKind.ROUND)).isEqualTo(new Figures(1, 1, 1));
    assertThat(scores.led()).isEqualTo(new Figures(0, 1, 1));
    assertThat(scores.mismatches())
        .extracting(Mismatch::gold, Mismatch::predicted)
        .containsExactly(tuple("Foo Capital → Acme", null), tuple(null, "Fooo → Acme"));
  }

  @Test
  void roundsArePairedByWhatTheyHaveInCommon() {
    String first = round("acme", "1000000", "A", "foo");
    String second = round("acme", "9000000", "B", "bar");
    String nearly = round("acme", "1004000", "A+", "foo");
    Scores scores =
        compare(
            claims(ENTITIES, "\"rounds\": [" + first + "," + second + "]"),
            claims(ENTITIES, "\"rounds\": [" + second + "," + nearly + "]"));
    assertThat(scores.facts().get(FactKind.ROUND_AMOUNT)).isEqualTo(new Figures(2, 2, 2));
    assertThat(scores.facts().get(FactKind.ROUND_LEAD)).isEqualTo(new Figures(2, 2, 2));
    assertThat(scores.mismatches())
        .singleElement()
        .satisfies(miss -> assertThat(miss.gold() + miss.predicted()).isEqualTo("AA+"));
  }

  @Test
  void whoLeftIsWhoeverDidNotDenyIt() {
    Scores denied =
        compare(claims(ENTITIES, move("left", "denied")), claims(ENTITIES, move("left", "done")));
    assertThat(denied.left()).isEqualTo(new Figures(0, 0, 1));
    assertThat(denied.facts().get(FactKind.MOVE)).isEqualTo(new Figures(1, 1, 1));
    assertThat(denied.facts().get(FactKind.MOVE_STATUS)).isEqualTo(new Figures(0, 1, 1));
  }

  @Test
  void whatWasNotReadWasMissed() {
    Map<String, ArticleClaims> gold = new LinkedHashMap<>();
    gold.put("a", claims(ENTITIES, move("left", "done")));
    Evaluation evaluation = new Evaluation(gold);
    assertThat(evaluation.absent()).containsExactly("a");
    assertThat(evaluation.scores().left()).isEqualTo(new Figures(0, 1, 0));
  }

  @Test
  void aBrokenGoldSaysWhere() throws IOException {
    Path file = Files.writeString(temp.resolve("gold.jsonl"), "\n{\"article\": 7}\n");
    assertThatThrownBy(() -> GoldFile.read(file))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("Line 2")
        .hasMessageContaining("article is no string");
    assertThatThrownBy(() -> FactKind.of("round.led")).isInstanceOf(UserError.class);
  }
}
