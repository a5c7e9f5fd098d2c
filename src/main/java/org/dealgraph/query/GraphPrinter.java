package org.dealgraph.query;

import java.io.OutputStream;
import java.util.Comparator;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;

/** Prints a graph as Turtle, sorted by subject and property. */
final class GraphPrinter implements AnswerPrinter {

  private static final Comparator<Triple> ORDER =
      Comparator.comparing((Triple t) -> key(t.getSubject()))
          .thenComparing(t -> key(t.getPredicate()))
          .thenComparing(t -> key(t.getObject()));

  private final PrefixMapping prefixes;

  GraphPrinter(PrefixMapping prefixes) {
    this.prefixes = prefixes;
  }

  @Override
  public void print(Answers answers, OutputStream out) {
    if (!(answers instanceof Answers.Triples(var graph))) {
      throw AnswerFormat.noRows();
    }
    StreamRDF turtle = StreamRDFWriter.getWriterStream(out, RDFFormat.TURTLE_BLOCKS);
    turtle.start();
    prefixes.getNsPrefixMap().forEach(turtle::prefix);
    graph.stream().sorted(ORDER).forEach(turtle::triple);
    turtle.finish();
    OutputText.flush(out);
  }

  private static String key(Node node) {
    return NodeFmtLib.strNT(node);
  }
}
