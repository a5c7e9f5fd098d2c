package org.dealgraph.query;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.DatabaseMgr;

/** A TDB2 dataset on disk that holds the invented companies of {@code fixture.trig}, or nothing. */
public final class FixtureStore {

  private final DatasetGraph data;

  private FixtureStore(DatasetGraph data) {
    this.data = data;
  }

  public static FixtureStore empty(Path folder) {
    return new FixtureStore(DatabaseMgr.connectDatasetGraph(folder.toString()));
  }

  public static FixtureStore filled(Path folder) {
    FixtureStore store = empty(folder);
    InputStream trig = FixtureStore.class.getResourceAsStream("fixture.trig");
    store.data.executeWrite(
        () ->
            RDFParser.source(Objects.requireNonNull(trig)).lang(Lang.TRIG).parse(store.data));
    return store;
  }

  public void read(Consumer<DatasetGraph> work) {
    data.executeRead(() -> work.accept(data));
  }

  /** The answer to a shipped question. */
  public String ask(String question, Map<String, String> values, AnswerFormat format, int width) {
    return print(
        (data, use) ->
            runner().ask(data, QuestionPack.standard().question(question), values, use),
        format,
        width);
  }

  /** The answer to a user's own query. */
  public String run(String sparql, AnswerFormat format) {
    return print((data, use) -> runner().run(data, sparql, use), format, 0);
  }

  private static QueryRunner runner() {
    return new QueryRunner(StandardPrefixes.mapping(), Duration.ofSeconds(60));
  }

  private interface Ask {
    void ask(DatasetGraph data, Consumer<Answers> use);
  }

  private String print(Ask ask, AnswerFormat format, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerPrinter printer = format.printer(StandardPrefixes.mapping(), width);
    read(data -> ask.ask(data, answers -> printer.print(answers, out)));
    return out.toString(StandardCharsets.UTF_8);
  }
}
