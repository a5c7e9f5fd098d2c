package org.dealgraph.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * The real launcher in a folder of its own, with a tiny program, and nothing but it on the PATH.
 */
record Installation(Path home, Path path, Map<String, String> environment) {

  private static final List<String> TOOLS =
      List.of("cat", "cp", "find", "mkdir", "mv", "readlink", "rm", "sleep", "tail", "touch");

  private static final Path JDK = Path.of(System.getProperty("java.home"));

  record Outcome(int code, String out, String err) {}

  static Installation in(Path folder) throws IOException {
    Path home = Files.createDirectories(folder.resolve("deal graph"));
    Path path = Files.createDirectory(folder.resolve("bin"));
    Files.copy(Path.of("dealgraph"), home.resolve("dealgraph"));
    for (String tool : TOOLS) {
      executable(path.resolve(tool), "#!/bin/sh\nexec " + find(tool) + " \"$@\"\n");
    }
    Map<String, String> environment = new HashMap<>();
    environment.put("PATH", path.toString());
    environment.put("HOME", folder.toString());
    environment.put("JAVA_HOME", JDK.toString());
    environment.put("DEALGRAPH_JDKS", "");
    Installation installation = new Installation(home, path, environment);
    installation.writeProgram(home.resolve("spare.jar"));
    return installation;
  }

  /** As after a build. */
  Installation built() throws IOException {
    Files.createDirectories(home.resolve("target"));
    Files.copy(home.resolve("spare.jar"), jar());
    Files.setLastModifiedTime(jar(), FileTime.from(Instant.EPOCH));
    Files.createFile(archive());
    return this;
  }

  /** With a Maven that runs {@code script}, and counts how often it ran. */
  Installation maven(String script) throws IOException {
    executable(path.resolve("mvn"), "#!/bin/sh\necho run >>'" + home + "/runs'\n" + script + "\n");
    return this;
  }

  /** With a Maven that builds the program. */
  Installation maven() throws IOException {
    return maven("cp '" + home + "/spare.jar' '" + jar() + "'");
  }

  Installation with(String variable, Object value) {
    environment.put(variable, value.toString());
    return this;
  }

  Path jar() {
    return home.resolve("target/dealgraph.jar");
  }

  Path archive() {
    return home.resolve("target/dealgraph.jsa");
  }

  Path lock() {
    return home.resolve("target/build.lock");
  }

  long builds() throws IOException {
    return Files.exists(home.resolve("runs")) ? Files.readAllLines(home.resolve("runs")).size() : 0;
  }

  /** A folder that says it is a JDK of {@code version}; its java is the one that runs this test. */
  static Path jdk(Path folder, String version) throws IOException {
    Path bin = Files.createDirectories(folder.resolve("bin"));
    executable(bin.resolve("javac"), "#!/bin/sh\nexit 1\n");
    executable(bin.resolve("java"), "#!/bin/sh\nexec '" + JDK + "/bin/java' \"$@\"\n");
    Files.writeString(
        folder.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    return folder;
  }

  Outcome run(String... arguments) throws IOException, InterruptedException {
    return finish(start(home, home.resolve("dealgraph").toString(), arguments));
  }

  Process start(Path directory, String command, String... arguments) throws IOException {
    List<String> line = new ArrayList<>(List.of(command));
    line.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return builder.start();
  }

  static Outcome finish(Process process) throws IOException, InterruptedException {
    String out = read(process.getInputStream());
    String err = read(process.getErrorStream());
    if (!process.waitFor(1, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the launcher does not end");
    }
    return new Outcome(process.exitValue(), out, err);
  }

  private static String read(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), UTF_8);
  }

  private static void executable(Path file, String text) throws IOException {
    Files.writeString(file, text);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static Path find(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + tool + " on the PATH"));
  }

  private void writeProgram(Path jar) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, FakeApp.class.getName());
    String name = FakeApp.class.getName().replace('.', '/') + ".class";
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream code = FakeApp.class.getResourceAsStream("/" + name)) {
      out.putNextEntry(new JarEntry(name));
      code.transferTo(out);
    }
  }
}
