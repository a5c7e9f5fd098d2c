package org.dealgraph.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphMemFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.dealgraph.model.UserError;

/**
 * The file {@code decisions.ttl} of a graph, in which the user's decisions outlive the dataset: it
 * may be copied into another graph's folder, kept in version control, or edited by hand.
 */
public final class DecisionFile {

  private final Path file;

  /** The file of the graph in {@code dir}, which need not exist. */
  public DecisionFile(Path dir) {
    file = dir.resolve("decisions.ttl");
  }

  /**
   * What the file says; nothing where there is none.
   *
   * @throws UserError if it cannot be read or is not Turtle
   */
  public Graph read() {
    Graph graph = GraphMemFactory.createDefaultGraph();
    if (Files.exists(file)) {
      try {
        RDFParser.source(file).lang(Lang.TURTLE).parse(graph);
      } catch (RiotException e) {
        throw unusable(e);
      }
    }
    return graph;
  }

  /**
   * Replaces what the file says, all at once.
   *
   * @param content writes it, each subject in one go
   */
  public void write(Consumer<StreamRDF> content) {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    StreamRDF out = StreamRDFWriter.getWriterStream(text, RDFFormat.TURTLE_BLOCKS);
    out.start();
    content.accept(out);
    out.finish();
    try {
      WholeFile.write(file, text.toString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The trouble of a file that says something else than it should. */
  public UserError unusable(Exception cause) {
    return UserError.unusable(
        "The file " + file + " cannot be used: " + cause.getMessage() + ".",
        "Mend it by hand, or move it away to do without the decisions.",
        cause);
  }
}
