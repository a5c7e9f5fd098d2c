package org.dealgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML as it goes: elements in lines, attributes in pairs of name and value. */
final class XmlText {

  private final XMLStreamWriter xml;
  private int depth;

  XmlText(OutputStream out) {
    try {
      xml =
          XMLOutputFactory.newDefaultFactory()
              .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
      xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XmlText open(String element, String... attributes) {
    return with(() -> {
      line();
      xml.writeStartElement(element);
      attributes(attributes);
      depth++;
    });
  }

  XmlText close() {
    return with(() -> {
      depth--;
      line();
      xml.writeEndElement();
    });
  }

  /** An element without content. */
  XmlText empty(String element, String... attributes) {
    return with(() -> {
      line();
      xml.writeEmptyElement(element);
      attributes(attributes);
    });
  }

  /** An element with text in it. */
  XmlText text(String element, String text, String... attributes) {
    return with(() -> {
      line();
      xml.writeStartElement(element);
      attributes(attributes);
      xml.writeCharacters(allowed(text));
      xml.writeEndElement();
    });
  }

  void end() {
    with(() -> {
      while (depth > 0) {
        close();
      }
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      xml.flush();
    });
  }

  private void attributes(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
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
    void run() throws XMLStreamException;
  }

  private XmlText with(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    }
  }
}
