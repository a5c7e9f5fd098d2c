package org.dealgraph.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dealgraph.json.ArchiveJson;
import org.dealgraph.json.ArchivedArticle;
import org.dealgraph.json.MalformedJsonException;
import org.dealgraph.model.Article;

/**
 * The articles as read with what they say, one JSON file for each content hash. Files are written
 * whole or not at all. Which articles are current, the dataset says ({@link CurrentArticles}).
 */
public final class ArticleArchive {

  private static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

  private final Path folder;

  /** The archive of the graph in {@code dir}; its folder is made when the first article is put. */
  public ArticleArchive(Path dir) {
    this.folder = dir.resolve("articles");
  }

  /** SHA-256 over an article's head and text, in lower-case hexadecimal. */
  public static String hash(Article article) {
    byte[] content =
        ArchiveJson.content(article.head(), article.text()).getBytes(StandardCharsets.UTF_8);
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /**
   * The article with this content hash; empty where there is none, or where its file is damaged, so
   * that it is read and written anew.
   */
  public Optional<ArchivedArticle> get(String hash) {
    try {
      return Optional.of(ArchiveJson.read(Files.readString(file(hash))));
    } catch (NoSuchFileException | CharacterCodingException | MalformedJsonException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Keeps an article under its content hash, in place of what was there. */
  public void put(ArchivedArticle article) {
    Path file = file(article.testimony().contentHash());
    try {
      Files.createDirectories(file.getParent());
      WholeFile.write(file, ArchiveJson.write(article) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Forgets an article; one that is not there is forgotten already. */
  public void delete(String hash) {
    try {
      Files.deleteIfExists(file(hash));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Deletes every file but those of {@code hashes}: what killed and superseded runs left behind.
   */
  public void retain(Set<String> hashes) {
    for (Path file : files()) {
      String name = file.getFileName().toString();
      if (!name.endsWith(".json") || !hashes.contains(name.substring(0, name.length() - 5))) {
        try {
          Files.deleteIfExists(file);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }

  /** By names alone: to ask the system about each of many thousand files takes a second. */
  private List<Path> files() {
    return list(folder).stream().flatMap(part -> list(part).stream()).toList();
  }

  private static List<Path> list(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String hash) {
    if (!HASH.matcher(hash).matches()) {
      throw new IllegalArgumentException("not a content hash: " + hash);
    }
    return folder.resolve(hash.substring(0, 2)).resolve(hash + ".json");
  }
}
