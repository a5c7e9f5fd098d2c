package org.dealgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.TransformerConfigurationException;
import javax.xml.transform.sax.SAXTransformerFactory;
import javax.xml.transform.sax.TransformerHandler;
import javax.xml.transform.stream.StreamResult;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

/**
 * Writes XML as it goes: elements in lines, attributes in pairs of name and value. It stands on the
 * JDK's serializer, since the JDK's XMLStreamWriter leaves line feeds in attributes as they are,
 * which readers take for blanks (XML 1.0, section 3.3.3).
 */
final class XmlText {

  private final TransformerHandler xml;
  private final Deque<String> open = new ArrayDeque<>();

  XmlText(OutputStream out) {
    try {
      xml =
          ((SAXTransformerFactory) SAXTransformerFactory.newDefaultInstance())
              .newTransformerHandler();
    } catch (TransformerConfigurationException e) {
      throw new IllegalStateException(e);
    }
    xml.getTransformer().setOutputProperty(OutputKeys.ENCODING, StandardCharsets.UTF_8.name());
    xml.getTransformer().setOutputProperty(OutputKeys.STANDALONE, "yes");
    xml.setResult(new StreamResult(out));
    with(xml::startDocument);
  }

  XmlText open(String element, String... attributes) {
    return with(() -> {
      line();
      start(element, attributes);
      open.push(element);
    });
  }

  XmlText close() {
    return with(() -> {
      String element = open.pop();
      line();
      end(element);
    });
  }

  /** An element without content. */
  XmlText empty(String element, String... attributes) {
    return with(() -> {
      line();
      start(element, attributes);
      end(element);
    });
  }

  /** An element with text in it. */
  XmlText text(String element, String text, String... attributes) {
    return with(() -> {
      line();
      start(element, attributes);
      characters(allowed(text));
      end(element);
    });
  }

  void end() {
    with(() -> {
      while (!open.isEmpty()) {
        close();
      }
      characters("\n");
      xml.endDocument();
    });
  }

  private void start(String element, String... attributes) throws SAXException {
    AttributesImpl all = new AttributesImpl();
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      all.addAttribute("", name, name, "CDATA", allowed(attributes[i + 1]));
    }
    xml.startElement("", element, element, all);
  }

  private void end(String element) throws SAXException {
    xml.endElement("", element, element);
  }

  private void line() throws SAXException {
    characters("\n" + "  ".repeat(open.size()));
  }

  private void characters(String text) throws SAXException {
    xml.characters(text.toCharArray(), 0, text.length());
  }

  /** Characters that XML 1.0 cannot hold, even escaped, are U+FFFD (section 2.2 of it). */
  private static String allowed(String text) {
    return text.codePoints().allMatch(XmlText::isAllowed)
        ? text
        : text.codePoints()
            .map(c -> isAllowed(c) ? c : 0xFFFD)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || c >= 0x10000;
  }

  private interface Step {
    void run() throws SAXException;
  }

  private XmlText with(Step step) {
    try {
      step.run();
      return this;
    } catch (SAXException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }
}
