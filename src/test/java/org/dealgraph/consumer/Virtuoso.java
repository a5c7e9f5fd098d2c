package org.dealgraph.consumer;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Debian's virtuoso-t (package virtuoso-opensource-7-bin alone), with a new database in a folder.
 */
public final class Virtuoso implements AutoCloseable {
  public static final Path PROGRAM = Path.of("/usr/bin/virtuoso-t");
  public static final String USER = "dba";
  public static final String PASSWORD = "dba";
  public static final String GRAPH_STORE = "/sparql-graph-crud-auth";
  public static final String UPDATE = "/sparql-auth";
  public static final String QUERY = "/sparql";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Process process;
  private final int port;
  private final Thread atExit = new Thread(this::kill);

  public static Virtuoso start(Path folder) throws Exception {
    return new Virtuoso(folder);
  }

  private Virtuoso(Path folder) throws Exception {
    int sql;
    try (ServerSocket a = free();
        ServerSocket b = free()) { // Virtuoso has no port 0
      port = a.getLocalPort();
      sql = b.getLocalPort();
    }
    Path ini = Files.writeString(folder.resolve("virtuoso.ini"), ini(folder, sql, port));
    process =
        new ProcessBuilder(PROGRAM.toString(), "+foreground", "+configfile", ini.toString())
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("out.txt").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(atExit);
    try {
      waitFor(folder);
    } catch (Throwable e) {
      close();
      throw e;
    }
  }

  private void waitFor(Path folder) throws Exception {
    HttpRequest ask =
        HttpRequest.newBuilder(URI.create(url() + QUERY + "?query=ASK%7B%7D"))
            .timeout(Duration.ofSeconds(5))
            .build();
    for (long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        System.nanoTime() < end; ) {
      if (!process.isAlive()) {
        throw new IOException("virtuoso-t ended: " + Files.readString(folder.resolve("out.txt")));
      }
      try {
        if (CLIENT.send(ask, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
          return;
        }
      } catch (IOException e) {
        // not listening yet
      }
      Thread.sleep(100);
    }
    throw new IOException(
        "virtuoso-t did not answer: " + Files.readString(folder.resolve("out.txt")));
  }

  private static ServerSocket free() throws IOException {
    return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
  }

  public String url() {
    return "http://127.0.0.1:" + port;
  }

  private void kill() {
    process.destroyForcibly();
  }

  @Override
  public void close() {
    // SIGTERM would write a checkpoint first; the database is thrown away.
    kill();
    process.onExit().orTimeout(10, TimeUnit.SECONDS).join();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // shutting down
    }
  }

  private static String ini(Path folder, int sql, int http) {
    return """
    [Database]
    DatabaseFile = %1$s/virtuoso.db
    ErrorLogFile = %1$s/virtuoso.log
    LockFile = %1$s/virtuoso.lck
    TransactionFile = %1$s/virtuoso.trx
    xa_persistent_file = %1$s/virtuoso.pxa
    ErrorLogLevel = 7
    FileExtend = 200
    MaxCheckpointRemap = 2000
    Striping = 0
    TempStorage = TempDatabase

    [TempDatabase]
    DatabaseFile = %1$s/virtuoso-temp.db
    TransactionFile = %1$s/virtuoso-temp.trx
    MaxCheckpointRemap = 2000
    Striping = 0

    [Parameters]
    ServerPort = 127.0.0.1:%2$d
    DisableUnixSocket = 1
    ServerThreads = 20
    CheckpointInterval = 0
    NumberOfBuffers = 20000
    MaxDirtyBuffers = 15000
    CaseMode = 2
    DirsAllowed = %1$s

    [HTTPServer]
    ServerPort = 127.0.0.1:%3$d
    ServerThreads = 10
    ServerRoot = %1$s
    MaxClientConnections = 10
    KeepAliveTimeout = 10

    [SPARQL]
    ResultSetMaxRows = 10000000
    """
        .formatted(folder, sql, http);
  }
}
