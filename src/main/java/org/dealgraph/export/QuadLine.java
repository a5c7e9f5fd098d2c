package org.dealgraph.export;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Enumeration;
import java.util.Iterator;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.sparql.core.Quad;

/**
 * A statement as one line that sorts by graph, subject, property and value: the graph, a tab, the
 * triple as N-Triples. The default graph's part before the tab is empty.
 */
final class QuadLine {

  private static final char TAB = '\t';
  private static final int BLOCK = 64 * 1024;

  private QuadLine() {}

  static String of(Quad quad, boolean keepGraph) {
    String graph = keepGraph && !quad.isDefaultGraph() ? NodeFmtLib.strNT(quad.getGraph()) : "";
    return graph + TAB + NodeFmtLib.strNT(quad.asTriple());
  }

  /** The line in N-Quads, with its line feed. */
  static String toNQuads(String line) {
    int tab = line.indexOf(TAB);
    String graph = line.substring(0, tab);
    String triple = line.substring(tab + 1).strip();
    String terms = triple.substring(0, triple.lastIndexOf('.')).stripTrailing();
    return graph.isEmpty() ? terms + " .\n" : terms + " " + graph + " .\n";
  }

  /** All lines in N-Quads, as bytes read when needed. */
  @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
  static InputStream asNQuads(Iterator<String> lines) {
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          @Override
          public boolean hasMoreElements() {
            return lines.hasNext();
          }

          @Override
          public InputStream nextElement() {
            StringBuilder block = new StringBuilder();
            while (lines.hasNext() && block.length() < BLOCK) {
              block.append(toNQuads(lines.next()));
            }
            return new ByteArrayInputStream(block.toString().getBytes(StandardCharsets.UTF_8));
          }
        });
  }
}
