package org.dealgraph.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads JSON Lines: one record a line, none of them longer than an article may be. */
final class JsonLines extends Readings {

  private final InputStream in;
  private final String id;
  private final String origin;
  private final int largest;
  private final Articles articles;
  private final byte[] buffer = new byte[64 * 1024];
  private int position;
  private int filled;
  private int number;
  private boolean over;

  JsonLines(InputStream in, String id, String origin, int largest, Articles articles) {
    this.in = in;
    this.id = id;
    this.origin = origin;
    this.largest = largest;
    this.articles = articles;
  }

  @Override
  @Nullable Reading advance() {
    while (!over) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      Articles here = articles.at(origin + ":" + (number + 1));
      try {
        boolean whole = readLine(line);
        if (!whole) {
          return here.rejected(id + "#" + number, "is larger than " + largest / 1_000_000 + " MB");
        }
      } catch (IOException e) {
        over = true;
        return here.rejected(id + "#" + number, "cannot be read: " + Causes.of(e));
      }
      if (line.size() > 0) {
        String text = Decoder.decode(line.toByteArray());
        if (text == null) {
          return here.rejected(id + "#" + number, "is not text in UTF-8");
        }
        if (!text.isBlank()) {
          return JsonRecord.read(text, id + "#" + number, here);
        }
      }
    }
    return null;
  }

  /**
   * Reads the next line; whether all of it is in {@code line}, the rest of a longer one is skipped.
   */
  private boolean readLine(ByteArrayOutputStream line) throws IOException {
    number++;
    boolean whole = true;
    while (true) {
      if (position == filled) {
        filled = in.read(buffer);
        position = 0;
        if (filled <= 0) {
          filled = 0;
          over = true;
          return whole;
        }
      }
      int start = position;
      while (position < filled && buffer[position] != '\n') {
        position++;
      }
      whole &= line.size() + position - start <= largest;
      if (whole) {
        line.write(buffer, start, position - start);
      }
      if (position < filled) {
        position++;
        return whole;
      }
    }
  }
}
