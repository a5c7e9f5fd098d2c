package org.dealgraph.read;

import java.util.ArrayList;
import java.util.List;
import org.dealgraph.model.Block;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.Span;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of HTML that a reader sees, a line for each line on the screen.
 *
 * @param text the lines, each ended by a line feed
 */
record Visible(String text, List<Piece> pieces) {

  /** A line's place in {@link #text}. */
  record Piece(int block, Block.Kind kind, Span span, int linked) {}

  static Visible of(Element main) {
    Writer writer = new Writer();
    main.traverse(writer);
    return new Visible(writer.text.toString(), writer.finish());
  }

  /** The lines, led back to {@code whole}, in which {@link #text} begins at {@code start}. */
  List<Line> lines(String whole, int start) {
    List<Line> lines = new ArrayList<>(pieces.size());
    for (Piece piece : pieces) {
      Span span = new Span(start + piece.span.start(), start + piece.span.end());
      lines.add(new Line(piece.block, piece.kind, MappedText.of(whole, span), piece.linked));
    }
    return lines;
  }

  /** Writes nodes in document order; jsoup's traversal does not recurse. */
  private static final class Writer implements NodeVisitor {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int block;
    private int lineStart;
    private int linked;
    private int links;
    private Block.Kind kind = Block.Kind.PARAGRAPH;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words) {
        append(words.getWholeText());
      } else if (node instanceof Element element) {
        links += element.normalName().equals("a") ? 1 : 0;
        if (element.normalName().equals("br")) {
          endLine();
        } else if (element.isBlock() || cell(element)) {
          endBlock();
          kind = kind(element, kind);
        }
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        links -= element.normalName().equals("a") ? 1 : 0;
        if (element.isBlock() || cell(element)) {
          endBlock();
          kind = ends(element) ? Block.Kind.PARAGRAPH : kind;
        }
      }
    }

    private void append(String words) {
      for (int i = 0; i < words.length(); i++) {
        char c = words.charAt(i);
        if (c <= ' ' || c == '\u00A0') {
          if (text.length() > lineStart && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
          }
        } else {
          text.append(c);
          linked += links > 0 && Text.word(c) ? 1 : 0;
        }
      }
    }

    private void endLine() {
      if (text.length() > lineStart) {
        int end = text.length() - (text.charAt(text.length() - 1) == ' ' ? 1 : 0);
        text.setLength(end);
        pieces.add(new Piece(block, kind, new Span(lineStart, end), linked));
        text.append('\n');
      }
      lineStart = text.length();
      linked = 0;
    }

    private void endBlock() {
      endLine();
      block++;
    }

    List<Piece> finish() {
      endLine();
      return pieces;
    }

    private static boolean cell(Element element) {
      return element.normalName().equals("td") || element.normalName().equals("th");
    }

    private static boolean ends(Element element) {
      return cell(element) || element.normalName().matches("h[1-6]|li");
    }

    private static Block.Kind kind(Element element, Block.Kind inside) {
      return switch (element.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> Block.Kind.HEADING;
        case "li" -> Block.Kind.ITEM;
        case "td", "th" -> Block.Kind.CELL;
        default -> inside;
      };
    }
  }
}
