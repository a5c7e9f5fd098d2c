package org.dealgraph.consumer;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parent for a webapp's class loader that shows it the JDK, the servlet API and Tomcat, and hides
 * the rest of the class path: its RDF4J 5.2, slf4j and their META-INF/services files.
 */
final class OnlyTheContainer extends ClassLoader {
  private static final List<String> SHOWN =
      List.of(
          "javax.servlet.",
          "javax.annotation.",
          "javax.security.auth.message.",
          "org.apache.catalina.",
          "org.apache.tomcat.",
          "org.apache.juli.",
          "org.apache.coyote.",
          "org.apache.naming.");

  private final ClassLoader classPath = OnlyTheContainer.class.getClassLoader();

  OnlyTheContainer() {
    super(ClassLoader.getPlatformClassLoader());
  }

  /** Called once the platform's class loader has not found the class. */
  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    if (SHOWN.stream().anyMatch(name::startsWith)) {
      return classPath.loadClass(name);
    }
    throw new ClassNotFoundException(name);
  }

  @Override
  protected @Nullable URL findResource(String name) {
    return SHOWN.stream().anyMatch(p -> name.startsWith(p.replace('.', '/')))
        ? classPath.getResource(name)
        : null;
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    return Collections.emptyEnumeration();
  }
}
