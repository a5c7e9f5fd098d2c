package org.dealgraph.pipeline;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.dealgraph.json.ArchivedArticle;
import org.dealgraph.json.ClaimCounts;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.map.Iris;
import org.dealgraph.map.WrittenFacts;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Decisions;
import org.dealgraph.model.Testimony;
import org.dealgraph.model.UserError;
import org.dealgraph.store.ArticleArchive;
import org.dealgraph.store.CurrentArticles;
import org.dealgraph.store.GraphStore;
import org.dealgraph.store.Journal;
import org.dealgraph.validate.ShapeValidator;
import org.dealgraph.validate.Violation;
import org.jspecify.annotations.Nullable;

/**
 * Takes the facts of a file of RDF into a graph as the claims of one article, {@code import/} and
 * the file's name. A file of the same name takes its place.
 *
 * @param graph the folder of the graph
 * @param source who vouches for the facts, or null for the file's name
 * @param date the day as of which they hold, or null
 */
public record Import(Path graph, Path file, @Nullable String source, @Nullable LocalDate date) {

  private static final String FOLDER = "import/";

  /**
   * What came of an import.
   *
   * @param violations what is wrong with the file; if there is anything, nothing was imported
   * @param claims how much was imported, or null if nothing was
   * @param report of the run, or null if nothing was imported
   */
  public record Imported(
      List<Violation> violations, @Nullable ClaimCounts claims, @Nullable RunReport report) {}

  /**
   * Runs.
   *
   * @throws UserError if the graph or the file cannot be used
   */
  public Imported run() {
    DatasetGraph written = RdfFile.readNamed(file);
    try (GraphStore store = GraphStore.open(graph)) {
      Iris iris = GraphBase.of(store);
      String name = String.valueOf(file.getFileName());
      String id = FOLDER + name.replaceFirst("(?<=.)[.][^.]*$", "");
      WrittenFacts facts =
          store.read(
              data -> WrittenFacts.of(written, agent -> names(data, agent), iris.article(id)));
      if (facts.isEmpty()) {
        throw UserError.unusable(
            "The file " + file + " holds no facts.",
            "Facts are rounds, valuations, acquisitions, moves and positions, as dealgraph export"
                + " -o graph.ttl writes them; what articles claim is not imported.",
            null);
      }
      List<Violation> violations = new ArrayList<>(UnknownTerms.in(written));
      violations.addAll(ShapeValidator.standard().validate(facts.graph()).violations());
      if (!violations.isEmpty()) {
        return new Imported(violations, null, null);
      }
      ArchivedArticle article = article(facts, id, name);
      ClaimCounts counts = ClaimCounts.of(article.testimony().claims());
      return new Imported(List.of(), counts, add(store, iris, article, counts));
    }
  }

  /** What the graph calls an agent. */
  private static List<Node> names(DatasetGraph data, Node agent) {
    return Stream.of(RDFS.Nodes.label, SKOS.altLabel.asNode())
        .flatMap(property -> Iter.asStream(data.find(Quad.defaultGraphIRI, agent, property, null)))
        .map(Quad::getObject)
        .toList();
  }

  private ArchivedArticle article(WrittenFacts facts, String id, String name) {
    WrittenFacts.AsArticle read;
    try {
      read = facts.asArticle(id, name);
    } catch (IllegalArgumentException e) {
      throw UserError.unusable(
          "The file " + file + " holds a fact that cannot be read: " + e.getMessage(), null, e);
    }
    String publisher = source == null ? name : source;
    ArticleHead head = new ArticleHead(id, name, date, null, publisher, null, null, List.of());
    String hash = ArticleArchive.hash(new Article(head, read.text(), List.of()));
    Testimony testimony = new Testimony(head, hash, read.claims());
    return new ArchivedArticle(testimony, read.text(), ProgramVersion.current());
  }

  private RunReport add(GraphStore store, Iris iris, ArchivedArticle article, ClaimCounts counts) {
    Journal journal = new Journal(graph);
    boolean interrupted = journal.isInterrupted();
    try (Journal.Run run = journal.begin()) {
      String id = article.testimony().head().id();
      run.add(new JournalEntry(id, file.toString(), Outcome.DONE, null, counts));
      Decisions decisions = new DecisionBook(graph, iris).load();
      Renewal renewal = Renewal.begin(store, graph, iris, decisions, Progress.NONE);
      ArticleArchive archive = new ArticleArchive(graph);
      archive.put(article);
      KnownArticles articles = new KnownArticles();
      articles.add(article.testimony(), true);
      articles.addArchived(
          store.read(CurrentArticles::of), archive, ProgramVersion.current(), interrupted);
      Renewal.Renewed renewed = renewal.run(articles, List.of(), knowledge -> {});
      run.finish();
      return RunReport.of(Map.of(Outcome.DONE, 1), List.of(), renewed);
    }
  }
}
