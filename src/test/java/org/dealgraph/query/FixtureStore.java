package org.dealgraph.query;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.dealgraph.pipeline.ArticleInput;
import org.dealgraph.pipeline.Build;
import org.dealgraph.pipeline.BuildPlan;
import org.dealgraph.pipeline.ClaimFinder;
import org.dealgraph.pipeline.Progress;
import org.dealgraph.store.GraphStore;

/** A TDB2 dataset on disk that holds the invented companies of {@code fixture.trig}, or nothing. */
public final class FixtureStore implements AutoCloseable {

  private final GraphStore store;

  private FixtureStore(GraphStore store) {
    this.store = store;
  }

  public static FixtureStore empty(Path folder) {
    return new FixtureStore(GraphStore.open(folder.resolve("graph")));
  }

  public static FixtureStore filled(Path folder) {
    FixtureStore filled = empty(folder);
    InputStream trig = FixtureStore.class.getResourceAsStream("fixture.trig");
    filled.store.write(
        data -> RDFParser.source(Objects.requireNonNull(trig)).lang(Lang.TRIG).parse(data));
    return filled;
  }

  /** The graph of the sample articles that come with the program. */
  public static FixtureStore ofSample(Path folder) {
    Path graph = folder.resolve("sample");
    ArticleInput input = new ArticleInput(List.of("data/articles"), InputStream.nullInputStream());
    new Build(new BuildPlan(input, graph, null, null, 2), new ClaimFinder(), Progress.NONE).run();
    return existing(graph);
  }

  /** A graph that is there already. */
  static FixtureStore existing(Path graph) {
    return new FixtureStore(GraphStore.openExisting(graph));
  }

  public void read(Consumer<DatasetGraph> work) {
    store.read(data -> {
      work.accept(data);
      return true;
    });
  }

  public void write(Consumer<DatasetGraph> work) {
    store.write(work);
  }

  @Override
  public void close() {
    store.close();
  }

  /** The answer to a shipped question, and why it is empty if it is and the format is a table. */
  public String ask(String question, Map<String, String> values, AnswerFormat format, int width) {
    return print(
        (data, use) -> runner().ask(data, QuestionPack.standard().question(question), values, use),
        format,
        width);
  }

  /** The answer to a user's own query. */
  public String run(String sparql, AnswerFormat format) {
    return print((data, use) -> runner().run(data, sparql, use), format, 0);
  }

  /** Values for the parameters without which a question makes no sense. */
  static Map<String, String> needed(Question question) {
    Map<String, String> values = new HashMap<>();
    for (Parameter parameter : question.parameters()) {
      if (parameter.required()) {
        values.put(parameter.name(), parameter.kind() == Parameter.Kind.DATE ? "2020" : "Lumenara");
      }
    }
    return values;
  }

  static QueryRunner runner() {
    return new QueryRunner(StandardPrefixes.mapping(), Duration.ofSeconds(60));
  }

  private interface Ask {
    void ask(DatasetGraph data, Consumer<Answers> use);
  }

  private String print(Ask ask, AnswerFormat format, int width) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    AnswerPrinter printer = format.printer(StandardPrefixes.mapping(), width);
    read(data ->
        ask.ask(
            data,
            answers -> {
              printer.print(answers, out);
              if (answers instanceof Answers.Rows(var rows, var whyNone)
                  && out.toString(UTF_8).startsWith("Nothing")) {
                assertThat(rows.hasNext()).isFalse();
                whyNone.get().forEach(why -> out.writeBytes((why + "\n").getBytes(UTF_8)));
              }
            }));
    return out.toString(UTF_8);
  }
}
