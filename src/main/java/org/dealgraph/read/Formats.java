package org.dealgraph.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells formats apart by content, since extensions lie. */
final class Formats {

  /** The most bytes that one article may have. */
  static final int LARGEST_ARTICLE = 20_000_000;

  private static final int PEEK = 64 * 1024;
  private static final int ROOT_WITHIN = 4096;

  private static final Pattern RECORD = Pattern.compile("\\{\\s*(?:\"|\\}).*", Pattern.DOTALL);
  private static final Pattern LINE_RECORD = Pattern.compile("(?m)^\\{\\s*\".*\\}\\s*$");
  private static final Pattern ARRAY = Pattern.compile("\\[\\s*[{\\]].*", Pattern.DOTALL);
  private static final Pattern FEED = Pattern.compile("<(?:rss|feed|rdf:rdf)[\\s>]");
  private static final Pattern HTML =
      Pattern.compile(
          "(?:<!--.*?-->\\s*)*<(?:!doctype"
              + " html|html|head|body|article|main|div|section|p|meta|title|table|h[1-6])\\b.*",
          Pattern.DOTALL);

  private final int largest;
  private final Prose prose = new Prose();
  private final Metadata.Reader metadata = new Metadata.Reader();
  private final Pages pages = new Pages();

  Formats(int largest) {
    this.largest = largest;
  }

  /** The articles of a file. */
  Readings open(Path file, String id, String origin) {
    try {
      if (!Files.isRegularFile(file)) {
        return rejected(id, origin, Files.exists(file) ? "is not a file" : "is a link to nothing");
      }
      InputStream in = Files.newInputStream(file);
      return read(in, id, origin).closing(in);
    } catch (IOException e) {
      return rejected(id, origin, "cannot be read: " + Causes.of(e));
    }
  }

  /** The articles of a stream. */
  Readings read(InputStream in, String id, String origin) {
    try {
      byte[] head = in.readNBytes(PEEK);
      String kind = Binaries.kind(head);
      if (kind != null) {
        return rejected(id, origin, "is not text but " + kind);
      }
      InputStream all = new SequenceInputStream(new ByteArrayInputStream(head), in);
      if (jsonLines(new String(head, StandardCharsets.UTF_8), head.length == PEEK)) {
        return new JsonLines(all, id, origin, largest, articles(origin));
      }
      byte[] bytes = all.readNBytes(largest + 1);
      if (bytes.length > largest) {
        return rejected(id, origin, "is larger than " + largest / 1_000_000 + " MB");
      }
      String text = Decoder.decode(bytes);
      return text == null
          ? rejected(id, origin, "is not text in UTF-8, UTF-16 or GB 18030")
          : readings(text, id, origin);
    } catch (IOException e) {
      return rejected(id, origin, "cannot be read: " + Causes.of(e));
    }
  }

  private Readings readings(String text, String id, String origin) {
    int start = Text.skipBlank(text, 0);
    if (start == text.length()) {
      return rejected(id, origin, "is empty");
    }
    String root = text.substring(start, Math.min(text.length(), start + ROOT_WITHIN));
    if (root.charAt(0) == '{' && RECORD.matcher(root).matches() && jsonLines(text, false)) {
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      return new JsonLines(new ByteArrayInputStream(bytes), id, origin, largest, articles(origin));
    }
    if (RECORD.matcher(root).matches() || ARRAY.matcher(root).matches()) {
      return new JsonDocument(text, id, origin, articles(origin)).readings();
    }
    String lower = root.toLowerCase(Locale.ROOT);
    if (lower.charAt(0) == '<') {
      if (FEED.matcher(lower).find() && !lower.contains("<html")) {
        return new Feed(id, origin, articles(origin)).readings(text);
      }
      if (lower.startsWith("<?xml") || HTML.matcher(lower).matches()) {
        return Readings.of(articles(origin).html(text, id));
      }
    }
    return Readings.of(articles(origin).markdown(text, id));
  }

  private Articles articles(String origin) {
    return new Articles(prose, metadata, pages, origin);
  }

  /** Whether the text is one record a line. A record over several lines is a document. */
  private static boolean jsonLines(String head, boolean more) {
    int start = Text.skipBlank(head, 0);
    if (!RECORD.matcher(head.substring(start, Math.min(head.length(), start + 100))).matches()) {
      return false;
    }
    int end = head.indexOf('\n', start);
    if (end < 0) {
      return more || head.stripTrailing().endsWith("}");
    }
    String first = head.substring(start, end).strip();
    return first.endsWith("}") || LINE_RECORD.matcher(head).find(end);
  }

  private static Readings rejected(String id, @Nullable String origin, String reason) {
    return Readings.of(new Reading.Rejected(id, origin == null ? id : origin, reason));
  }

  /** Formats that are not text, by their first bytes. */
  private record Binaries(String kind, List<Integer> magic) {

    private static final List<Binaries> KNOWN =
        List.of(
            new Binaries("a PDF file", List.of(0x25, 0x50, 0x44, 0x46, 0x2D)),
            new Binaries("a zip archive or Office file", List.of(0x50, 0x4B, 0x03, 0x04)),
            new Binaries("a gzip file", List.of(0x1F, 0x8B)),
            new Binaries("an image", List.of(0x89, 0x50, 0x4E, 0x47)),
            new Binaries("an image", List.of(0xFF, 0xD8, 0xFF)),
            new Binaries("an image", List.of(0x47, 0x49, 0x46, 0x38)),
            new Binaries("an old Office file", List.of(0xD0, 0xCF, 0x11, 0xE0)));

    static @Nullable String kind(byte[] head) {
      for (Binaries known : KNOWN) {
        boolean same = head.length >= known.magic.size();
        for (int i = 0; same && i < known.magic.size(); i++) {
          same = (head[i] & 0xFF) == known.magic.get(i);
        }
        if (same) {
          return known.kind;
        }
      }
      return null;
    }
  }
}
