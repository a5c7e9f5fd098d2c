package org.dealgraph.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/**
 * Names the program by what decides which claims an article has and how they are written: a hash
 * over the code and data of the rooms that an article passes, and, in a jar, over the manifest,
 * which lists the libraries. Claims found by another version are found anew.
 */
final class ProgramVersion {

  private static final List<String> ROOMS =
      List.of("model", "read", "text", "extract", "map", "validate", "ontology");

  private static final int DIGITS = 16;

  private ProgramVersion() {}

  /** The version of the running program: lower-case hexadecimal digits. */
  static String current() {
    CodeSource source = ProgramVersion.class.getProtectionDomain().getCodeSource();
    if (source == null) {
      throw new IllegalStateException("the program does not know where its own files are");
    }
    try {
      Path place = Path.of(source.getLocation().toURI());
      if (Files.isDirectory(place)) {
        return hash(place);
      }
      try (FileSystem jar = FileSystems.newFileSystem(place)) {
        return hash(jar.getPath("/"));
      }
    } catch (URISyntaxException | IOException e) {
      throw new IllegalStateException("the program cannot read its own files", e);
    }
  }

  private static String hash(Path root) throws IOException {
    MessageDigest digest = sha256();
    if (!root.getFileSystem().equals(FileSystems.getDefault())) {
      digest.update(Files.readAllBytes(root.resolve("META-INF/MANIFEST.MF")));
    }
    Path program = root.resolve("org/dealgraph");
    for (String room : ROOMS) {
      try (Stream<Path> files = Files.walk(program.resolve(room))) {
        files
            .filter(Files::isRegularFile)
            .filter(file -> !file.toString().endsWith(".onnx")) // its hash stands beside it
            .sorted((a, b) -> a.toString().compareTo(b.toString()))
            .forEach(file -> add(digest, root, file));
      }
    }
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static void add(MessageDigest digest, Path root, Path file) {
    try {
      digest.update(root.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
