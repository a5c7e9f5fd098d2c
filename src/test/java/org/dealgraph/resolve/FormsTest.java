package org.dealgraph.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dealgraph.model.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormsTest {

  private final Forms forms = new Forms(new Letters(), NameWords.load());

  @ParameterizedTest
  @CsvSource({
    "Quillmind Inc., Quillmind",
    "'Quillmind, Inc', QUILLMIND",
    "ＱＵＩＬＬＭＩＮＤ　Ltd, quillmind",
    "'Quillmind Co., Ltd.', Quillmind",
    "Quillmind LLC, Quill Mind",
    "望海資本, 望海资本",
    "羽思科技有限公司, 羽思科技",
    "羽思科技股份有限公司, 羽思科技",
    "株式会社ハシラ, ハシラ",
    "Société Lumière SAS, Societe Lumiere",
    "Łuczak Corp., luczak",
  })
  void spellingsOfOneOrganization(String one, String other) {
    assertThat(key(one)).isEqualTo(key(other));
  }

  @ParameterizedTest
  @CsvSource({
    "Quillmind, Quillmind Startup Fund",
    "望海资本, 望海",
    "羽思智能, 羽思",
    "Harborlight & Company, Harborlight",
    "兴海, 微海",
  })
  void namesOfTwoOrganizations(String one, String other) {
    assertThat(key(one)).isNotEqualTo(key(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"望", "有限公司", "Inc.", "Ltd Ltd", "😀", "+++", "𠮷野家", "ООО", "ก้าว"})
  void noNameBecomesEmpty(String name) {
    assertThat(key(name)).isNotEmpty();
  }

  @Test
  void nothingIsNoName() {
    assertThat(forms.read(EntityType.ORGANIZATION, " \u3000")).isNull();
  }

  @Test
  void tradeFallsWithTheLegalFormOnly() {
    Form registered = Objects.requireNonNull(forms.read(EntityType.ORGANIZATION, "羽思科技有限公司"));
    Form usual = Objects.requireNonNull(forms.read(EntityType.ORGANIZATION, "羽思科技"));
    assertThat(registered.looseKey()).isEqualTo("羽思");
    assertThat(usual.looseKey()).isNull();
  }

  @Test
  void personsKeepTheirLegalForms() {
    assertThat(Objects.requireNonNull(forms.read(EntityType.PERSON, "Ann Inc")).key())
        .isEqualTo("anninc");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tomas Verhoek", "托马斯·维胡克", "赵明", "李维华", "欧阳修文", "김민준", "Dr. Ann Lee"})
  void fullNames(String name) {
    assertThat(isFull(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Tomas", "Verhoek", "李总", "老李", "王博士", "J. Verhoek", "Mr. Verhoek", "明"})
  void partsOfNames(String name) {
    assertThat(isFull(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "望海资本, wang-hai-zi-ben",
    "Adam D'Arcy, adam-darcy",
    "Łukasz Żal, lukasz-zal",
    "A16Z, a16z",
    "Ярослав, aroslav",
  })
  void slugs(String name, String slug) {
    assertThat(new Letters().slug(name)).isEqualTo(slug);
  }

  @ParameterizedTest
  @ValueSource(strings = {"😀", "—", "望", "ก้าว", "٣"})
  void everySlugIsAscii(String name) {
    assertThat(new Letters().slug(name)).matches("[a-z0-9]+(-[a-z0-9]+)*");
  }

  private String key(String name) {
    return Objects.requireNonNull(forms.read(EntityType.ORGANIZATION, name)).key();
  }

  private boolean isFull(String name) {
    return Objects.requireNonNull(forms.read(EntityType.PERSON, name)).full();
  }
}
