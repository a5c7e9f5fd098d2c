package org.dealgraph.map;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.jspecify.annotations.Nullable;

/** The IRI of a page on the web, made from an address as an article gives it. */
final class WebAddress {

  private static final Pattern HTTP = Pattern.compile("(?i)https?://[^/?#\\s\"<>\\\\^`{|}]+.*");
  private static final String KEPT = "-._~:/?#[]@!$&'()*+,;=";

  private WebAddress() {}

  /** The page, its unsafe characters percent-encoded, or null where this is no web address. */
  static @Nullable Node of(String address) {
    String trimmed = address.strip();
    if (!HTTP.matcher(trimmed).matches()) {
      return null;
    }
    StringBuilder iri = new StringBuilder();
    for (int i = 0; i < trimmed.length(); ) {
      int c = trimmed.codePointAt(i);
      boolean escape = c == '%' && isEscape(trimmed, i);
      if (escape || isPlain(c)) {
        iri.appendCodePoint(c);
      } else {
        for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
          iri.append("%%%02X".formatted(b & 0xFF));
        }
      }
      i += Character.charCount(c);
    }
    return NodeFactory.createURI(iri.toString());
  }

  private static boolean isPlain(int c) {
    return c < 128 && (Character.isLetterOrDigit(c) || KEPT.indexOf(c) >= 0);
  }

  private static boolean isEscape(String text, int at) {
    return at + 2 < text.length()
        && Character.digit(text.charAt(at + 1), 16) >= 0
        && Character.digit(text.charAt(at + 2), 16) >= 0;
  }
}
