package org.dealgraph.read;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decodes bytes strictly: by their byte order mark, as UTF-8, by the charset that they declare, as
 * UTF-16 where every other byte is NUL, and at last as GB 18030, the usual encoding of older
 * Chinese files.
 */
final class Decoder {

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?([A-Za-z0-9_:.-]{2,40})");

  /** Stands for a NUL, which XML, and so RDF, cannot hold. */
  private static final char LOST = '\uFFFD';

  private static final int DECLARATION_WITHIN = 2048;

  private Decoder() {}

  /** The text, without its byte order mark, or null where the bytes are no text. */
  static @Nullable String decode(byte[] bytes) {
    Charset marked = marked(bytes);
    if (marked != null) {
      String text = strictly(bytes, marked);
      return text == null ? null : text.substring(1);
    }
    Charset wide = wide(bytes);
    if (wide != null) {
      return strictly(bytes, wide);
    }
    String text = strictly(bytes, StandardCharsets.UTF_8);
    if (text == null) {
      Charset declared = declared(bytes);
      text = declared == null ? null : strictly(bytes, declared);
    }
    return text == null ? chinese(bytes) : text;
  }

  private static @Nullable Charset marked(byte[] bytes) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return StandardCharsets.UTF_8;
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return StandardCharsets.UTF_16BE;
    }
    return begins(bytes, 0xFF, 0xFE) ? StandardCharsets.UTF_16LE : null;
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Charset wide(byte[] bytes) {
    if (bytes.length < 2 || bytes.length % 2 != 0) {
      return null;
    }
    // Markup and the first letters of an English text are ASCII.
    if (bytes[0] == 0 && bytes[1] != 0) {
      return StandardCharsets.UTF_16BE;
    }
    return bytes[0] != 0 && bytes[1] == 0 ? StandardCharsets.UTF_16LE : null;
  }

  private static @Nullable Charset declared(byte[] bytes) {
    int length = Math.min(bytes.length, DECLARATION_WITHIN);
    String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
    Matcher m = DECLARED.matcher(head);
    try {
      return head.contains("<") && m.find() ? Charset.forName(m.group(1)) : null;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return null;
    }
  }

  /** Nearly any bytes are GB 18030, so that only what comes out mostly Han is taken for it. */
  private static @Nullable String chinese(byte[] bytes) {
    String text = strictly(bytes, Charset.forName("GB18030"));
    if (text == null) {
      return null;
    }
    long foreign = text.chars().filter(c -> c >= 0x80).count();
    long han =
        text.chars()
            .filter(c -> c >= 0x4E00 && c <= 0x9FFF || c >= 0x2010 && c <= 0x303F || c >= 0xFF00)
            .count();
    return han * 10 >= foreign * 9 ? text : null;
  }

  private static @Nullable String strictly(byte[] bytes, Charset charset) {
    try {
      String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      long controls = text.chars().filter(c -> c < ' ' && !Character.isWhitespace(c)).count();
      // Text copied from PDF files has a few, where a glyph had no character.
      return controls * 20 <= text.length() ? text.replace('\0', LOST) : null;
    } catch (CharacterCodingException e) {
      return null;
    }
  }
}
