package org.dealgraph.push;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.http.HttpStatus;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.RequestBuilder;
import org.apache.http.entity.ByteArrayEntity;
import org.apache.http.entity.ContentType;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;
import org.jspecify.annotations.Nullable;

/**
 * SPARQL 1.1 Graph Store HTTP Protocol. Bodies have a known length: Virtuoso loses those sent in
 * chunks and says that all went well.
 */
final class GraphStoreEndpoint implements Endpoint {

  private static final ContentType NTRIPLES =
      ContentType.create("application/n-triples", StandardCharsets.UTF_8);
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int SHOWN = 200;

  private final URI address;
  private final CloseableHttpClient client;

  GraphStoreEndpoint(URI address, @Nullable Account account) {
    this.address = address;
    this.client = HttpAccess.client(account);
  }

  /** Asks for a graph that is not there; any answer but a refusal will do. */
  @Override
  public void knock() throws IOException {
    try (CloseableHttpResponse response =
        client.execute(RequestBuilder.head(uri("urn:dealgraph:none")).build())) {
      int status = response.getStatusLine().getStatusCode();
      if (status == HttpStatus.SC_UNAUTHORIZED || status == HttpStatus.SC_FORBIDDEN) {
        throw new Refused("HTTP " + status);
      }
    }
  }

  @Override
  public void replace(@Nullable String graph, List<String> ntriples) throws IOException {
    send(RequestBuilder.put(uri(graph)).setEntity(body(ntriples)));
  }

  @Override
  public void add(@Nullable String graph, List<String> ntriples) throws IOException {
    send(RequestBuilder.post(uri(graph)).setEntity(body(ntriples)));
  }

  @Override
  public void drop(@Nullable String graph) throws IOException {
    send(RequestBuilder.delete(uri(graph)));
  }

  private URI uri(@Nullable String graph) {
    String which =
        graph == null ? "default" : "graph=" + URLEncoder.encode(graph, StandardCharsets.UTF_8);
    return URI.create(address + (address.getQuery() == null ? "?" : "&") + which);
  }

  private static ByteArrayEntity body(List<String> ntriples) {
    String text = String.join("\n", ntriples) + "\n";
    return new ByteArrayEntity(text.getBytes(StandardCharsets.UTF_8), NTRIPLES);
  }

  private void send(RequestBuilder request) throws IOException {
    try (CloseableHttpResponse response = client.execute(request.build())) {
      int status = response.getStatusLine().getStatusCode();
      String said = response.getEntity() == null ? "" : EntityUtils.toString(response.getEntity());
      boolean nothingToDrop =
          status == HttpStatus.SC_NOT_FOUND && request.getMethod().equals("DELETE");
      if (status >= HttpStatus.SC_MULTIPLE_CHOICES && !nothingToDrop) {
        String words = said.strip().lines().findFirst().orElse("");
        String answer =
            "HTTP "
                + status
                + (words.isEmpty()
                    ? ""
                    : ": " + words.substring(0, Math.min(SHOWN, words.length())));
        throw status >= HttpStatus.SC_INTERNAL_SERVER_ERROR || status == TOO_MANY_REQUESTS
            ? new IOException(answer)
            : new Refused(answer);
      }
    }
  }

  @Override
  public void close() {
    try {
      client.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
