package org.dealgraph.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.jena.irix.IRIx;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IrisTest {

  private final Iris iris = Iris.standard();

  @ParameterizedTest
  @ValueSource(strings = {"a", "2024/08/30/openai-funding", "pr/1234", "A_b.c-d"})
  void plainIdsStandForThemselves(String id) {
    assertThat(iris.article(id).getURI()).isEqualTo(Iris.DEFAULT_BASE + "article/" + id);
  }

  @ParameterizedTest
  @CsvSource({
    "2024/融资新闻, 2024/rong-zi-xin-wen~",
    "50% growth, 50-growth~",
    "a%2Fb, a-2Fb~",
    "🚀, ~",
    "شركة, shrkt~",
    "../etc/passwd, etc/passwd~",
    "a//b, a/b~",
    "a~b, a-b~",
    "Zürich, Zurich~"
  })
  void otherIdsAreRomanisedAndMarked(String id, String readable) {
    String uri = iris.article(id).getURI();
    assertThat(uri).startsWith(Iris.DEFAULT_BASE + "article/" + readable);
    assertThat(uri.substring(uri.indexOf('~'))).matches("~[0-9a-f]{10}");
    assertThat(iris.article(id)).isEqualTo(Iris.standard().article(id));
  }

  @Test
  void anIdThatLooksLikeAClaimOfAnotherArticleIsKeptApart() {
    assertThat(iris.article("deal/round-1"))
        .isNotEqualTo(iris.claim(new ClaimRef("deal", "round-1")));
    assertThat(iris.article("deal/entity/x")).isNotEqualTo(iris.entity(new ClaimRef("deal", "x")));
  }

  @Test
  void neverTwoIdsOneIriAndAlwaysPlainAscii() {
    Random random = new Random(3);
    List<String> pieces =
        List.of("融", "资", "%", " ", "🚀", "ش", "a", "Z", "/", ".", "~", "\n", "<", "\"", "\ud83d");
    Set<String> ids = new HashSet<>();
    Set<String> uris = new HashSet<>();
    for (int i = 0; i < 5000; i++) {
      StringBuilder id = new StringBuilder("x");
      for (int n = random.nextInt(6); n >= 0; n--) {
        id.append(pieces.get(random.nextInt(pieces.size() - 1)));
      }
      ids.add(id.toString());
      String uri = iris.article(id.toString()).getURI();
      assertThat(uri).matches("[A-Za-z0-9:/._~-]+");
      assertThat(IRIx.create(uri).hasViolations()).isFalse();
      uris.add(uri);
    }
    assertThat(uris).hasSameSizeAs(ids);
  }

  @Test
  void longIdsStayShort() {
    assertThat(iris.article("很长的标题".repeat(500)).getURI()).hasSizeLessThan(160);
  }

  @Test
  void resolvedKeysArePastedAsTheyAre() {
    assertThat(iris.agent("org/openai").getURI()).isEqualTo(Iris.DEFAULT_BASE + "org/openai");
    assertThat(iris.investment("round/x/2024", "org/bay").getURI())
        .isEqualTo(Iris.DEFAULT_BASE + "round/x/2024/by/bay");
    assertThat(iris.investment("round/x/2024", "person/bay").getURI())
        .isEqualTo(Iris.DEFAULT_BASE + "round/x/2024/by/person/bay");
    assertThatThrownBy(() -> iris.agent("org/微软")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> iris.agent("org/a b")).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "id", "https://x.example", "ftp://x/", "http://x/ y/", "https://微/"})
  void aBaseMustBeAnAddressThatEndsOpen(String base) {
    assertThatThrownBy(() -> new Iris(base)).isInstanceOf(UserError.class);
  }

  @Test
  void aBaseOfOnesOwn() {
    assertThat(new Iris("http://localhost:8080/kg#").agent("org/x").getURI())
        .isEqualTo("http://localhost:8080/kg#org/x");
  }
}
