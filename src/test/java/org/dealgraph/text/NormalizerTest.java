package org.dealgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormalizerTest {

  private final Normalizer normalizer = new Normalizer();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "１０亿元，约１．５％！ | 10亿元,约1.5%!",
        "（甲；乙：丙？） | (甲;乙:丙?)",
        "《书》“引”「文」【题】、。……— | 《书》“引”「文」【题】、。……—",
        "雲杉獲投資，創辦人離職 | 云杉获投资,创办人离职",
        "著名的乾隆與雲 | 著名的乾隆与云",
        "⽇⽉⻓⻅⼈民 | 日月长见人民",
        "埃隆・马斯克‧甲•乙·丙 | 埃隆·马斯克·甲·乙·丙",
        "O’Neil ‘quoted’ A–B 2010‑11 | O'Neil ‘quoted’ A-B 2010-11",
        "Acme™ and Elm® $1\u00B2 ① | Acme and Elm $1\u00B2 ①",
        "云\u200B杉\uFEFF科\u00AD技\u202A好 | 云杉科技好",
        "a\u00A0\u3000 \tb | a b",
        "＄５Ｍ ￥３ ㎡ ﬁn | $5M ¥3 m2 fin",
        "cafe\u0301 | caf\u00E9",
      })
  void hasOneFormForEachThing(String written, String normal) {
    assertThat(normalizer.normalize(written).text()).isEqualTo(normal);
  }

  @Test
  void blankLinesAndOuterBlanksGo() {
    assertThat(normalizer.normalize("  甲 \r\n \r\n 乙\u2028丙\r丁 ").text()).isEqualTo("甲\n乙\n丙\n丁");
  }

  @Test
  void remembersWhatEachCharacterWasMadeOf() {
    String source = "😀ﬁｎ１０\u200B億 cafe\u0301…㎡";
    MappedText made = normalizer.normalize(source);

    assertThat(made.text()).isEqualTo("😀fin10亿 caf\u00E9…m2");
    assertThat(source(made, "fi", source)).isEqualTo("ﬁ");
    assertThat(source(made, "10亿", source)).isEqualTo("１０\u200B億");
    assertThat(source(made, "\u00E9", source)).isEqualTo("e\u0301");
    assertThat(source(made, "m2", source)).isEqualTo("㎡");
  }

  @Test
  void aMillionCombiningMarksTakeNoLongerThanOtherText() {
    String marks = "\u0301\u0316\u0591".repeat(300_000);

    assertThat(normalizer.normalize("a" + marks).length()).isPositive();
  }

  @Test
  void simplifiesAsIcuDoes() {
    Transliterator icu = Transliterator.getInstance("Traditional-Simplified");
    CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    CharForms forms = new CharForms(com.ibm.icu.text.Normalizer2.getNFKCInstance());
    for (char c = 0x3400; c <= 0x9FFF; c++) {
      String simple = icu.transliterate(String.valueOf(c));
      char expected = simple.length() > 1 || simplified.canEncode(c) ? c : simple.charAt(0);
      assertThat(forms.of(c)).isEqualTo(expected);
    }
  }

  private static String source(MappedText made, String part, String source) {
    int at = made.text().indexOf(part);
    return made.source(new Span(at, at + part.length())).of(source);
  }
}
