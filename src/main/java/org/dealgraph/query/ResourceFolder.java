package org.dealgraph.query;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.function.Function;

/** A folder of the classpath as a path, whether it lies in a folder of classes or in a jar. */
final class ResourceFolder {

  private ResourceFolder() {}

  /**
   * What {@code work} makes of the folder; the path is of no use afterwards.
   *
   * @throws IllegalStateException if the classpath has no such folder
   */
  static <T> T read(String resource, Function<Path, T> work) {
    URL url = ResourceFolder.class.getResource(resource);
    if (url == null) {
      throw new IllegalStateException("not on the classpath: " + resource);
    }
    return read(url, work);
  }

  static <T> T read(URL url, Function<Path, T> work) {
    try {
      if (url.openConnection() instanceof JarURLConnection jar) {
        URI file = jar.getJarFileURL().toURI();
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(file))) {
          return work.apply(inside.getPath(jar.getEntryName()));
        }
      }
      return work.apply(Path.of(url.toURI()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
