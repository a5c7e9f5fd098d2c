package org.dealgraph.push;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import org.eclipse.rdf4j.query.UpdateExecutionException;
import org.eclipse.rdf4j.repository.RepositoryConnection;
import org.eclipse.rdf4j.repository.RepositoryException;
import org.eclipse.rdf4j.repository.sparql.SPARQLRepository;
import org.jspecify.annotations.Nullable;

/**
 * SPARQL 1.1 Update through RDF4J's client. Statements go in batches, since Virtuoso's compiler
 * takes no more than some 5,000 of them in one INSERT DATA.
 */
final class UpdateEndpoint implements Endpoint {

  private static final int BATCH = 1000;

  private final SPARQLRepository repository;

  UpdateEndpoint(URI address, @Nullable Account account) {
    repository = new SPARQLRepository(address.toString());
    repository.setHttpClient(HttpAccess.client(account));
  }

  @Override
  public void knock() throws IOException {
    run("INSERT DATA {}");
  }

  @Override
  public void replace(@Nullable String graph, List<String> ntriples) throws IOException {
    drop(graph);
    add(graph, ntriples);
  }

  @Override
  public void add(@Nullable String graph, List<String> ntriples) throws IOException {
    for (int from = 0; from < ntriples.size(); from += BATCH) {
      String batch =
          String.join("\n", ntriples.subList(from, Math.min(ntriples.size(), from + BATCH)));
      run(
          graph == null
              ? "INSERT DATA {\n" + batch + "\n}"
              : "INSERT DATA { GRAPH <" + graph + "> {\n" + batch + "\n} }");
    }
  }

  @Override
  public void drop(@Nullable String graph) throws IOException {
    run(graph == null ? "CLEAR DEFAULT" : "DROP SILENT GRAPH <" + graph + ">");
  }

  private void run(String update) throws IOException {
    try (RepositoryConnection connection = repository.getConnection()) {
      connection.prepareUpdate(update).execute();
    } catch (RepositoryException | UpdateExecutionException e) {
      throw Rdf4jEndpoint.trouble(e);
    }
  }

  @Override
  public void close() {
    repository.shutDown();
  }
}
