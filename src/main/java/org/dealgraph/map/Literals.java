package org.dealgraph.map;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dealgraph.model.PartialDate;

/**
 * The literals of the graph, each in its one canonical form, so that equal values are equal terms.
 */
final class Literals {

  private Literals() {}

  /** A string. Characters that XML 1.0 cannot hold, lone surrogates among them, become U+FFFD. */
  static Node text(String text) {
    return NodeFactory.createLiteralString(wellFormed(text));
  }

  static Node text(String text, String languageTag) {
    return NodeFactory.createLiteralLang(wellFormed(text), languageTag);
  }

  /**
   * A decimal number in the canonical form of XSD 1.0, a whole number with {@code .0}: TDB2 gives
   * small numbers back in that form whatever went in.
   */
  static Node decimal(BigDecimal value) {
    BigDecimal shortest = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    BigDecimal plain = shortest.scale() < 1 ? shortest.setScale(1) : shortest;
    return typed(plain.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /** A confidence of 0 to 1, in thousandths. */
  static Node confidence(double confidence) {
    return decimal(BigDecimal.valueOf(confidence).setScale(3, RoundingMode.HALF_UP));
  }

  static Node integer(int value) {
    return typed(Integer.toString(value), XSDDatatype.XSDinteger);
  }

  static Node bool(boolean value) {
    return typed(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** A date as precise as it is known. */
  static Node date(PartialDate date) {
    RDFDatatype type;
    if (date.day() != null) {
      type = XSDDatatype.XSDdate;
    } else {
      type = date.month() != null ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
    }
    return typed(date.toString(), type);
  }

  static Node day(LocalDate day) {
    return typed(day.toString(), XSDDatatype.XSDdate);
  }

  private static Node typed(String lexical, RDFDatatype type) {
    return NodeFactory.createLiteralDT(lexical, type);
  }

  private static String wellFormed(String text) {
    if (text.codePoints().allMatch(Literals::isXml)) {
      return text;
    }
    return text.codePoints()
        .map(c -> isXml(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isXml(int c) {
    boolean blank = c == '\t' || c == '\n' || c == '\r';
    boolean basic = (c >= 0x20 && c < 0xD800) || (c >= 0xE000 && c < 0xFFFE);
    return blank || basic || c >= 0x10000;
  }
}
