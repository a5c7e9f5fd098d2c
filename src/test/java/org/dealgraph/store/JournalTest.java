package org.dealgraph.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.dealgraph.json.ClaimCounts;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalTest {

  private static final JournalEntry DONE =
      new JournalEntry("新闻/1", "news/1.md", Outcome.DONE, null, new ClaimCounts(1, 2, 3, 0, 0));
  private static final JournalEntry REJECTED =
      new JournalEntry("2", "feed.jsonl:2", Outcome.REJECTED, "The file is \"empty\".", null);
  private static final JournalEntry SILENT =
      new JournalEntry(
          "3", "-", Outcome.NO_CLAIMS, "It names no company.", new ClaimCounts(0, 0, 0, 0, 0));

  @TempDir Path temp;

  @Test
  void holdsTheLastRunThatFinished() throws IOException {
    Journal journal = new Journal(temp);
    assertThat(journal.lastRun()).isEmpty();
    try (Journal.Run run = journal.begin()) {
      run.add(DONE);
      run.add(REJECTED);
      assertThat(journal.lastRun()).isEmpty();
      assertThat(journal.unfinishedRun()).containsExactly(DONE, REJECTED);
      run.finish();
    }
    assertThat(journal.lastRun()).containsExactly(DONE, REJECTED);
    assertThat(journal.unfinishedRun()).isEmpty();
    assertThat(Files.readString(temp.resolve("journal.jsonl")))
        .isEqualTo(
            """
            {"article":"新闻/1","origin":"news/1.md","outcome":"done",\
            "claims":{"rounds":1,"moves":2,"positions":3,"valuations":0,"acquisitions":0}}
            {"article":"2","origin":"feed.jsonl:2","outcome":"rejected",\
            "reason":"The file is \\"empty\\"."}
            """);
  }

  @Test
  void anUnfinishedRunLeavesTheLastOneAndCanBeRead() throws IOException {
    Journal journal = new Journal(temp);
    try (Journal.Run run = journal.begin()) {
      run.add(DONE);
      run.finish();
    }
    try (Journal.Run run = journal.begin()) {
      run.add(SILENT);
    }
    Files.writeString(
        temp.resolve("journal.jsonl.part"), "{\"article\":\"4\",\"ori", StandardOpenOption.APPEND);
    assertThat(journal.lastRun()).containsExactly(DONE);
    assertThat(journal.unfinishedRun()).containsExactly(SILENT);
  }
}
