package org.dealgraph.query;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuestionsTest {
  @TempDir Path folder;

  @Test
  void show() {
    FixtureStore store = FixtureStore.filled(folder);
    for (Question q : QuestionPack.standard().questions()) {
      System.out.println("== " + q.name());
      System.out.println(store.ask(q.name(), Map.of(), AnswerFormat.TABLE, 0));
    }
  }
}
