package org.dealgraph.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.riot.out.NodeFormatterNT;
import org.apache.jena.sparql.core.Quad;

/**
 * Statements as lines of N-Quads without line feed, graph by graph, in each sorted by subject,
 * property and value. A graph at a time is sorted, which takes less than to sort all at once.
 */
final class SortedStatements implements Iterator<String>, AutoCloseable {

  private static final int BLOCK = 64 * 1024;

  private final NodeFormatter formatter = new NodeFormatterNT();
  private final LineWriter line = new LineWriter();
  private final Iterator<GraphPart> parts;
  private SortedLines lines = new SortedLines();
  private Iterator<String> sorted = Collections.emptyIterator();
  private String end = " .";
  private long count;

  SortedStatements(Iterator<GraphPart> parts) {
    this.parts = parts;
  }

  @Override
  public boolean hasNext() {
    while (!sorted.hasNext()) {
      if (!parts.hasNext()) {
        return false;
      }
      begin(parts.next());
    }
    return true;
  }

  private void begin(GraphPart part) {
    lines.close();
    lines = new SortedLines();
    end = part.graph() == null ? " ." : " " + text(part.graph()) + " .";
    try {
      while (part.quads().hasNext()) {
        lines.add(line(part.quads().next()));
      }
      sorted = lines.sorted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String line(Quad quad) {
    print(quad.getSubject());
    line.print(' ');
    print(quad.getPredicate());
    line.print(' ');
    print(quad.getObject());
    return line.take();
  }

  /** Most nodes are IRIs with nothing to escape; Jena's formatter takes its time over them. */
  private void print(Node node) {
    if (node.isURI() && isPlain(node.getURI())) {
      line.print('<');
      line.print(node.getURI());
      line.print('>');
    } else {
      formatter.format(line, node);
    }
  }

  private static boolean isPlain(String iri) {
    for (int i = 0; i < iri.length(); i++) {
      char c = iri.charAt(i);
      if (c <= ' ' || c >= 0x7F || "<>\"{}|^`\\".indexOf(c) >= 0) {
        return false;
      }
    }
    return true;
  }

  private String text(Node node) {
    formatter.format(line, node);
    return line.take();
  }

  @Override
  public String next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    count++;
    return sorted.next() + end;
  }

  /** How many lines have been taken. */
  long count() {
    return count;
  }

  /** All lines as bytes, read when needed. */
  @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing else
  InputStream bytes() {
    return new SequenceInputStream(
        new Enumeration<InputStream>() {
          @Override
          public boolean hasMoreElements() {
            return hasNext();
          }

          @Override
          public InputStream nextElement() {
            StringBuilder block = new StringBuilder();
            while (block.length() < BLOCK && hasNext()) {
              block.append(next()).append('\n');
            }
            return new ByteArrayInputStream(block.toString().getBytes(StandardCharsets.UTF_8));
          }
        });
  }

  @Override
  public void close() {
    lines.close();
  }
}
