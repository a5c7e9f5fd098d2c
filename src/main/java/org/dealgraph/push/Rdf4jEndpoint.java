package org.dealgraph.push;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import org.eclipse.rdf4j.http.protocol.UnauthorizedException;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.util.Values;
import org.eclipse.rdf4j.query.MalformedQueryException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.http.HTTPRepository;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.jspecify.annotations.Nullable;

/** A repository of RDF4J Server or GraphDB, through RDF4J's client; each step is a transaction. */
final class Rdf4jEndpoint implements Endpoint {

  private final HTTPRepository repository;

  Rdf4jEndpoint(URI address, @Nullable Account account) {
    repository = new HTTPRepository(address.toString());
    repository.setHttpClient(HttpAccess.client(account));
  }

  @Override
  public void knock() throws IOException {
    run(RepositoryConnection::isEmpty);
  }

  @Override
  public void replace(@Nullable String graph, List<String> ntriples) throws IOException {
    run(connection -> {
      connection.clear(context(graph));
      connection.add(text(ntriples), RDFFormat.NTRIPLES, context(graph));
    });
  }

  @Override
  public void add(@Nullable String graph, List<String> ntriples) throws IOException {
    run(connection -> connection.add(text(ntriples), RDFFormat.NTRIPLES, context(graph)));
  }

  @Override
  public void drop(@Nullable String graph) throws IOException {
    run(connection -> connection.clear(context(graph)));
  }

  private static @Nullable Resource context(@Nullable String graph) {
    return graph == null ? null : Values.iri(graph);
  }

  private static StringReader text(List<String> ntriples) {
    return new StringReader(String.join("\n", ntriples));
  }

  private interface Step {
    void run(RepositoryConnection connection) throws IOException;
  }

  private void run(Step step) throws IOException {
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.begin();
      step.run(connection);
      connection.commit();
    } catch (RepositoryException e) {
      throw trouble(e);
    }
  }

  /** What RDF4J's client found wrong: a refusal, or else something that may pass. */
  static IOException trouble(Exception e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof UnauthorizedException) {
        return new Refused("HTTP 401: the store wants another user or password");
      }
      if (cause instanceof MalformedQueryException) {
        return new Refused(String.valueOf(cause.getMessage()));
      }
    }
    String words = String.valueOf(e.getMessage()).strip();
    return new IOException(words.lines().findFirst().orElse("no answer"), e);
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
