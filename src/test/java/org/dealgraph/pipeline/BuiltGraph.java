package org.dealgraph.pipeline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dealgraph.export.ExportFormat;
import org.dealgraph.export.Layer;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.store.Journal;
import org.jspecify.annotations.Nullable;

/** A graph in a folder of its own, built by tests. */
public record BuiltGraph(Path dir) {

  /** The sample articles of the project. */
  public static final Path SAMPLES = Path.of("data/articles");

  private static final ClaimFinder FINDER = new ClaimFinder();

  RunReport build(Path... articles) {
    return build(Progress.NONE, 2, null, articles);
  }

  RunReport build(Progress progress, int threads, @Nullable String base, Path... articles) {
    List<String> names = Arrays.stream(articles).map(Path::toString).toList();
    ArticleInput input = new ArticleInput(names, InputStream.nullInputStream());
    return new Build(new BuildPlan(input, dir, base, null, threads), FINDER, progress).run();
  }

  RunReport buildWith(@Nullable Path lexicon, Path articles) {
    ArticleInput input =
        new ArticleInput(List.of(articles.toString()), InputStream.nullInputStream());
    return new Build(new BuildPlan(input, dir, null, lexicon, 2), FINDER, Progress.NONE).run();
  }

  RunReport remove(String... ids) {
    return new Removal(dir, List.of(ids)).run();
  }

  /** All statements, sorted. */
  String nquads() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GraphExport.whole(dir, ExportFormat.NQUADS, Layer.ALL).write(out);
    return out.toString(StandardCharsets.UTF_8);
  }

  List<JournalEntry> journal() {
    return new Journal(dir).lastRun();
  }

  /** The bytes of every file below {@code part}, locks aside, which name their process. */
  TreeMap<String, Integer> files(String part) throws IOException {
    TreeMap<String, Integer> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(dir.resolve(part))) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        if (!file.getFileName().toString().equals("tdb.lock")) {
          files.put(file.toString(), Arrays.hashCode(Files.readAllBytes(file)));
        }
      }
    }
    return files;
  }
}
