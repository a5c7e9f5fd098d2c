package org.dealgraph.extract.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dealgraph.model.Block;
import org.dealgraph.model.Language;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TriggersTest {

  private static final Triggers TRIGGERS = new Triggers();

  private static Sentence sentence(String text, Block.Kind kind) {
    MappedText mapped = MappedText.of(text, new Span(0, text.length()));
    Language language = text.charAt(0) < 0x250 ? Language.EN : Language.ZH;
    return new Sentence(language, 0, kind, mapped, List.of());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "云脉智算完成A轮融资",
        "陆知行已经离职",
        "顾云帆任首席科学家",
        "北辰机器人的IPO推迟了",
        "青屿资本拿出3亿", // two weak words
        "该公司投资了两个团队",
        "Dr. Imke Falk, CTO of Graywater Robotics",
        "The seed money came from Birchline",
        "Osei left to run a bakery" // two weak words
      })
  void readsWhatTellsOfDealsTitlesOrCareers(String text) {
    assertThat(TRIGGERS.in(sentence(text, Block.Kind.PARAGRAPH))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新模型的上下文更长",
        "团队昨天发布了新版本",
        "他称这是一次重要的更新",
        "投资需谨慎",
        "The app is called Lantern",
        "Blood pressure fell"
      })
  void leavesTheRest(String text) {
    assertThat(TRIGGERS.in(sentence(text, Block.Kind.PARAGRAPH))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"新模型的上下文更长", "团队昨天发布了新版本"})
  void readsEveryTitle(String text) {
    assertThat(TRIGGERS.in(sentence(text, Block.Kind.TITLE))).isTrue();
  }
}
