package org.dealgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dealgraph.model.Block;
import org.dealgraph.model.Language;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Money;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sums, dates and stages in the forms that articles write them in. */
class GrammarsTest {

  /** A Friday. */
  private static final LocalDate PUBLISHED = LocalDate.of(2024, 8, 30);

  private final MoneyGrammar money = new MoneyGrammar();

  private static List<Mention> in(String text, Recognizer recognizer) {
    List<Mention> found = new ArrayList<>();
    MappedText mapped = MappedText.of(text, new Span(0, text.length()));
    recognizer.propose(
        new Sentence(Language.ZH, 0, Block.Kind.PARAGRAPH, mapped, List.of()), found);
    return found;
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      nullValues = "-",
      delimiter = ';',
      textBlock =
          """
          融资5000万元;50000000;CNY;exact;-;-
          数千万元融资;-;CNY;range;10000000;99999999
          近亿元;100000000;CNY;at-most;-;-
          超10亿美元;1000000000;USD;at-least;-;-
          上百万美元;1000000;USD;at-least;-;-
          130多亿美元;13000000000;USD;at-least;-;-
          10亿到15亿美元;-;USD;range;1000000000;1500000000
          两亿元人民币;200000000;CNY;exact;-;-
          1.5万亿日元;1500000000000;JPY;exact;-;-
          约3.2亿港元;320000000;HKD;approx;-;-
          3000万元左右;30000000;CNY;approx;-;-
          raised $1.2B;1200000000;USD;exact;-;-
          US$350m;350000000;USD;exact;-;-
          A$20M;20000000;AUD;exact;-;-
          €4,5 Mio.;4500000;EUR;exact;-;-
          $80-90 billion;-;USD;range;80000000000;90000000000
          more than $5 billion;5000000000;USD;at-least;-;-
          nearly 12 million euros;12000000;EUR;at-most;-;-
          up to £30 million;30000000;GBP;at-most;-;-
          ₹500 crore;5000000000;INR;exact;-;-
          """)
  void sum(
      String text, String value, String currency, String qualifier, String least, String most) {
    assertThat(in(text, money))
        .singleElement()
        .isInstanceOfSatisfying(
            Mention.Sum.class,
            sum -> {
              Money found = sum.money();
              assertThat(found.value()).isEqualTo(number(value));
              assertThat(found.currency()).isEqualTo(currency);
              assertThat(found.qualifier().code()).isEqualTo(qualifier);
              assertThat(found.min()).isEqualTo(number(least));
              assertThat(found.max()).isEqualTo(number(most));
              assertThat(sum.bare()).isFalse();
            });
  }

  private static @Nullable BigDecimal number(@Nullable String digits) {
    return digits == null ? null : new BigDecimal(digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"投了100亿", "融了1.5个亿", "（240亿）"})
  void sumWithoutCurrency(String text) {
    assertThat(in(text, money))
        .singleElement()
        .isInstanceOfSatisfying(Mention.Sum.class, sum -> assertThat(sum.bare()).isTrue());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"100亿参数的模型", "GPT-4发布", "3亿用户", "千万不要", "版本1.2.3", "5 million users", "第3次"})
  void noSum(String text) {
    assertThat(in(text, money)).isEmpty();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          2023年1月;2023-01
          2024 年 5 月 6 日;2024-05-06
          2019年;2019
          去年1月;2023-01
          今年4月;2024-04
          去年;2023
          上个月;2024-07
          今天;2024-08-30
          周一;2024-08-26
          12月;2023-12
          6月2日;2024-06-02
          on March 3, 2024;2024-03-03
          in June 2023;2023-06
          last year;2023
          on Tuesday;2024-08-27
          """)
  void date(String text, String iso) {
    assertThat(in(text, new DateGrammar(PUBLISHED)))
        .first()
        .isInstanceOfSatisfying(Mention.Day.class, day -> assertThat(day.date()).hasToString(iso));
  }

  @ParameterizedTest
  @ValueSource(strings = {"去年1月", "今天", "上个月", "yesterday"})
  void relativeDateWithoutTheArticlesOwn(String text) {
    assertThat(in(text, new DateGrammar(null)))
        .first()
        .isInstanceOfSatisfying(Mention.Day.class, day -> assertThat(day.date()).isNull());
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          天使轮融资;Angel
          天使+轮;Angel+
          种子轮;Seed
          Pre-A轮;Pre-A
          A+轮融资;A+
          B2轮;B2
          战略融资;Strategic
          Pre-IPO轮;Pre-IPO
          Series A funding;A
          Series B-1 round;B1
          pre-seed round;Pre-Seed
          seed financing;Seed
          """)
  void stage(String text, String code) {
    assertThat(in(text, new StageGrammar()))
        .singleElement()
        .isInstanceOfSatisfying(
            Mention.Phase.class, phase -> assertThat(phase.stage().code()).isEqualTo(code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"天使投资人", "种子用户", "A股上市", "战略合作", "seed of doubt"})
  void noStage(String text) {
    assertThat(in(text, new StageGrammar())).isEmpty();
  }
}
