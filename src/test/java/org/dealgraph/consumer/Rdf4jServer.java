package org.dealgraph.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.http.auth.AuthScope;
import org.apache.http.auth.UsernamePasswordCredentials;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ContentType;
import org.apache.http.entity.StringEntity;
import org.apache.http.impl.client.BasicCredentialsProvider;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.tomcat.util.descriptor.web.LoginConfig;
import org.apache.tomcat.util.descriptor.web.SecurityCollection;
import org.apache.tomcat.util.descriptor.web.SecurityConstraint;

/** The real RDF4J Server 4.1.3 war in an embedded Tomcat 9. */
public final class Rdf4jServer implements AutoCloseable {
  // Tomcat logs to java.util.logging, which forgets a level once its logger is collected.
  private static final Logger LOG = Logger.getLogger("org.apache");
  private final Tomcat tomcat = new Tomcat();

  public static Rdf4jServer startWithPassword(Path folder, String user, String password)
      throws Exception {
    return new Rdf4jServer(folder, user, password);
  }

  private Rdf4jServer(Path folder, String user, String password) throws Exception {
    LOG.setLevel(Level.SEVERE);
    tomcat.setSilent(true); // or the webapp logs at INFO whatever the level of org.apache
    // Read once, when the webapp starts.
    System.setProperty("org.eclipse.rdf4j.appdata.basedir", folder.resolve("data").toString());
    Files.createDirectories(folder.resolve("webapps"));
    tomcat.setBaseDir(folder.toString());
    tomcat.setHostname("localhost");
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.getConnector().setMaxPostSize(-1); // form bodies: 2 MiB unless set
    StandardContext context =
        (StandardContext)
            tomcat.addWebapp(
                "/rdf4j-server",
                Path.of("target/consumers/rdf4j-server.war").toAbsolutePath().toString());
    context.setParentClassLoader(new OnlyTheContainer());
    context.setDelegate(false);
    // The war's libraries need no scan for annotations, TLDs, or web fragments.
    ((org.apache.tomcat.util.scan.StandardJarScanner) context.getJarScanner())
        .setJarScanFilter((type, name) -> false);
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
    context.setClearReferencesObjectStreamClassCaches(false);
    tomcat.addUser(user, password);
    tomcat.addRole(user, "writer");
    SecurityCollection everything = new SecurityCollection();
    everything.addPattern("/*");
    SecurityConstraint constraint = new SecurityConstraint();
    constraint.addCollection(everything);
    constraint.addAuthRole("writer");
    context.addSecurityRole("writer");
    context.addConstraint(constraint);
    // ContextConfig then adds the authenticator itself.
    context.setLoginConfig(new LoginConfig("BASIC", "rdf4j", null, null));
    // Tomcat's default web.xml has a JSP servlet, whose library (tomcat-embed-jasper) is not here;
    // only the server's HTML pages want it.
    context.addLifecycleListener(event -> {
      if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
        context.removeServletMapping("*.jsp");
        context.removeServletMapping("*.jspx");
        context.removeChild(context.findChild("jsp"));
      }
    });
    tomcat.start();
    if (!context.getState().isAvailable()) {
      close();
      throw new IllegalStateException("RDF4J Server did not start");
    }
  }

  public String url() {
    return "http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/rdf4j-server";
  }

  public String repository(String id) {
    return url() + "/repositories/" + id;
  }

  /** Makes a repository in memory, as RDF4J's own manager would: with PUT of its configuration. */
  public void createRepository(String id, String user, String password) throws IOException {
    String turtle =
        """
        @prefix rep: <http://www.openrdf.org/config/repository#> .
        @prefix sr: <http://www.openrdf.org/config/repository/sail#> .
        @prefix sail: <http://www.openrdf.org/config/sail#> .
        @prefix ms: <http://www.openrdf.org/config/sail/memory#> .
        [] a rep:Repository ; rep:repositoryID "%s" ; rep:repositoryImpl [
          rep:repositoryType "openrdf:SailRepository" ; sr:sailImpl [
            sail:sailType "openrdf:MemoryStore" ; ms:persist false ] ] .
        """
            .formatted(id);
    try (CloseableHttpClient client = client(user, password);
        CloseableHttpResponse response =
            client.execute(
                RequestBuilder.put(repository(id))
                    .setEntity(
                        new StringEntity(
                            turtle, ContentType.create("text/turtle", StandardCharsets.UTF_8)))
                    .build())) {
      assertThat(response.getStatusLine().getStatusCode()).isEqualTo(204);
    }
  }

  private static CloseableHttpClient client(String user, String password) {
    BasicCredentialsProvider credentials = new BasicCredentialsProvider();
    credentials.setCredentials(AuthScope.ANY, new UsernamePasswordCredentials(user, password));
    return HttpClients.custom().setDefaultCredentialsProvider(credentials).build();
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}
