package org.dealgraph.consumer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.jena.atlas.web.AuthScheme;
import org.apache.jena.fuseki.auth.Auth;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;

/** The real Fuseki, main, in this JVM. */
public final class Fuseki implements AutoCloseable {
  private final FusekiServer server;

  public static Fuseki start() {
    return new Fuseki(builder());
  }

  public static Fuseki startWithPassword(Path folder, String user, String password)
      throws IOException {
    Path passwords = Files.writeString(folder.resolve("passwords"), user + ": " + password + "\n");
    return new Fuseki(
        builder()
            .auth(AuthScheme.BASIC)
            .passwordFile(passwords.toString())
            .serverAuthPolicy(Auth.ANY_USER));
  }

  private static FusekiServer.Builder builder() {
    Dataset dataset = DatasetFactory.createTxnMem();
    // /ds answers query, update and GSP by what the request is; also /ds/sparql, /ds/update,
    // /ds/data.
    return FusekiServer.create().port(0).loopback(true).add("/ds", dataset, true);
  }

  private Fuseki(FusekiServer.Builder builder) {
    server = builder.build().start();
  }

  public String url() {
    return "http://127.0.0.1:" + server.getHttpPort() + "/ds";
  }

  @Override
  public void close() {
    server.stop();
  }
}
