package org.dealgraph.query;

import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.shared.PrefixMapping;
import org.jspecify.annotations.Nullable;

/** The text of a value in a cell of a table. */
final class Cells {

  private static final Pattern DECIMAL = Pattern.compile("([+-]?)(\\d+)((?:\\.\\d+)?)");

  private Cells() {}

  /** The plain text: of a literal its words alone, of an IRI the whole; empty for no value. */
  static String plain(@Nullable Node node) {
    if (node == null) {
      return "";
    }
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }

  /** The text for a reader: IRIs shortened by the prefixes, sums of money grouped by thousands. */
  static String readable(@Nullable Node node, PrefixMapping prefixes) {
    if (node != null && node.isURI()) {
      return prefixes.shortForm(node.getURI());
    }
    String text = plain(node);
    if (node != null
        && node.isLiteral()
        && XSDDatatype.XSDdecimal.equals(node.getLiteralDatatype())) {
      var m = DECIMAL.matcher(text);
      if (m.matches()) {
        return m.group(1)
            + m.group(2).replaceAll("\\B(?=(\\d{3})+$)", ",")
            + m.group(3).replaceAll("\\.?0*$", "");
      }
    }
    return DisplayText.plain(text);
  }

  /** Whether it is a number. */
  static boolean isNumber(@Nullable Node node) {
    return node != null
        && node.isLiteral()
        && node.getLiteralDatatype() instanceof XSDDatatype type
        && Number.class.isAssignableFrom(javaClass(type));
  }

  private static Class<?> javaClass(XSDDatatype type) {
    Class<?> known = type.getJavaClass();
    return known == null ? Object.class : known;
  }
}
