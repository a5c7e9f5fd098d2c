package org.dealgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.extract.tagger.Kind;
import org.dealgraph.extract.tagger.Proposal;
import org.dealgraph.model.Block;
import org.dealgraph.model.Language;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.dealgraph.model.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaggedMentionsTest {

  private static final TaggedMentions MENTIONS = new TaggedMentions();

  /** A sentence of tokens given as {@code word/tag}. */
  private static Sentence sentence(String tokens) {
    StringBuilder text = new StringBuilder();
    List<Token> list = new ArrayList<>();
    for (String token : tokens.split(" ", -1)) {
      String word = token.substring(0, token.indexOf('/'));
      Span span = new Span(text.length(), text.length() + word.length());
      list.add(new Token(span, token.substring(token.indexOf('/') + 1)));
      text.append(word);
    }
    MappedText mapped = MappedText.of(text.toString(), new Span(0, text.length()));
    return new Sentence(Language.ZH, 0, Block.Kind.PARAGRAPH, mapped, list);
  }

  @ParameterizedTest
  @CsvSource({
    "Agari/nx 公司/n, Agari",
    "青屿/nz 科技/n 有限公司/n, 青屿科技有限公司",
    "栖木/nz 资本/n 联合/v, 栖木资本",
    "云脉/nz 母公司/n, 云脉母公司",
    "成都/ns 鹿鸣/nz, 成都鹿鸣"
  })
  void trimsOrganizations(String tokens, String name) {
    Sentence sentence = sentence(tokens);
    Span found = MENTIONS.organization(sentence, new Span(0, sentence.text().length()));
    assertThat(found).extracting(span -> span.of(sentence.text())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({"成都/ns", "法国/nsf", "图灵奖/nz", "公司/n", "CEO/nx"})
  void knowsWhatIsNoOrganization(String tokens) {
    Sentence sentence = sentence(tokens);
    assertThat(MENTIONS.organization(sentence, new Span(0, sentence.text().length()))).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "许知行/nr 博士/n, 许知行",
    "陆鸣/nr, 陆鸣",
    "伊琳娜·索科为/nr, 伊琳娜·索科",
    "柳如是/nr, 柳如是",
    "伊琳娜·索科/nr 女士/n, 伊琳娜·索科"
  })
  void leavesOutWhatHonours(String tokens, String name) {
    Sentence sentence = sentence(tokens);
    Span whole = new Span(0, sentence.text().length());
    assertThat(MENTIONS.person(sentence, whole).of(sentence.text())).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "陆鸣远表/nr 示/v, 0, 3, 陆鸣远",
    "陆鸣先/nr 生/n, 0, 2, 陆鸣",
    "陆鸣远/nr 生/n, 0, 2, 陆鸣远",
    "欧阳知行/nr, 0, 3, 欧阳知行",
    "许知行/nr, 0, 2, 许知行"
  })
  void aTokenThatIsTooLongForANameDoesNotWidenIt(String tokens, int start, int end, String name) {
    Sentence sentence = sentence(tokens);
    Span seen = new Span(start, end);
    Span widened = TaggedMentions.wholeTokens(sentence, new Proposal(Kind.PER, seen, 1), List.of());
    assertThat(MENTIONS.overlong(sentence, seen, widened).of(sentence.text())).isEqualTo(name);
  }

  @Test
  void widensWhatCutsAToken() {
    Sentence sentence = sentence("首席/b 运营/vn 官卫/nz 子谦/nr 与/c 栖木/nz 资本/n");
    Proposal title = new Proposal(Kind.TITLE, new Span(0, 5), 1);
    Proposal name = new Proposal(Kind.PER, new Span(5, 8), 1);

    assertThat(TaggedMentions.wholeTokens(sentence, name, List.of(title))).isEqualTo(name.span());
    assertThat(TaggedMentions.wholeTokens(sentence, name, List.of()).of(sentence.text()))
        .isEqualTo("官卫子谦");
  }

  @Test
  void joinsWhatTouches() {
    Sentence sentence = sentence("云脉/nz 智算/nz 北辰/nz");
    List<Proposal> cut =
        List.of(
            new Proposal(Kind.ORG, new Span(0, 2), 0.9),
            new Proposal(Kind.ORG, new Span(2, 4), 0.7),
            new Proposal(Kind.PER, new Span(4, 6), 0.8));
    assertThat(TaggedMentions.whole(sentence, cut))
        .containsExactly(new Proposal(Kind.ORG, new Span(0, 4), 0.7), cut.getLast());
  }
}
