package org.dealgraph.read;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dealgraph.model.UserError;

/**
 * Reads articles: Markdown and plain text, HTML, JSON Lines and JSON, RSS and Atom, told apart by
 * content. The streams are lazy and hold one article at a time; close them to let go of a file half
 * read. A reader may be used by many threads at once.
 */
public final class ArticleReader {

  private final Formats formats;

  public ArticleReader() {
    this(Formats.LARGEST_ARTICLE);
  }

  /** A reader that rejects articles of more than {@code largest} bytes. */
  ArticleReader(int largest) {
    formats = new Formats(largest);
  }

  /**
   * The articles of a file, or of all files in a folder and the folders below it, in the order of
   * their names; hidden ones are left out.
   *
   * @throws UserError if there is nothing at {@code input}
   */
  public Stream<Reading> read(Path input) {
    if (!Files.exists(input)) {
      throw UserError.unusable(
          "There is no file or folder " + input + ".",
          "Give a file, a folder, or - for standard input.",
          null);
    }
    if (Files.isDirectory(input)) {
      return stream(new Walk(input, formats));
    }
    return stream(formats.open(input, Ids.withoutExtension(fileName(input)), input.toString()));
  }

  /**
   * The articles of a stream, which is not closed.
   *
   * @param name what to call the stream; {@code -} is standard input, whose article gets the id
   *     {@code stdin} where it brings none of its own
   */
  public Stream<Reading> read(InputStream in, String name) {
    String id = name.equals("-") ? "stdin" : Ids.withoutExtension(name);
    return stream(formats.read(in, id, name));
  }

  private static Stream<Reading> stream(Readings readings) {
    int traits = Spliterator.ORDERED | Spliterator.NONNULL;
    Iterator<Reading> iterator = readings;
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator, traits), false)
        .onClose(readings::close);
  }

  private static String fileName(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? path.toString() : name.toString();
  }
}
