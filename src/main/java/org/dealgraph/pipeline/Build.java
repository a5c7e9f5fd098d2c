package org.dealgraph.pipeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dealgraph.json.JournalEntry;
import org.dealgraph.json.JournalEntry.Outcome;
import org.dealgraph.map.GraphMapper;
import org.dealgraph.map.Iris;
import org.dealgraph.model.Decisions;
import org.dealgraph.model.Testimony;
import org.dealgraph.read.Reading;
import org.dealgraph.store.ArticleArchive;
import org.dealgraph.store.CurrentArticles;
import org.dealgraph.store.GraphStore;
import org.dealgraph.store.Journal;
import org.dealgraph.validate.ShapeValidator;

/**
 * Adds articles to a graph, making it where there is none.
 *
 * <p>Each article is archived as soon as it is read, so that a run that is killed does not begin
 * anew; the dataset changes at the end, all at once. What the graph holds afterwards depends on its
 * articles alone, not on the runs that brought them.
 */
public final class Build {

  private static final int REJECTS_SHOWN = 5;

  private final BuildPlan plan;
  private final ClaimFinder finder;
  private final Progress progress;

  public Build(BuildPlan plan, ClaimFinder finder, Progress progress) {
    this.plan = plan;
    this.finder = finder;
    this.progress = progress;
  }

  /**
   * Runs.
   *
   * @throws org.dealgraph.model.UserError if the graph or one of the inputs cannot be used
   */
  public RunReport run() {
    try (GraphStore store = GraphStore.open(plan.graph())) {
      Iris iris = GraphBase.choose(store, plan.base());
      Journal journal = new Journal(plan.graph());
      boolean interrupted = journal.isInterrupted();
      try (Journal.Run run = journal.begin()) {
        RunReport report = run(store, iris, run, interrupted);
        run.finish();
        return report;
      }
    }
  }

  private RunReport run(GraphStore store, Iris iris, Journal.Run run, boolean interrupted) {
    ArticleArchive archive = new ArticleArchive(plan.graph());
    ClaimFinder finder = this.finder.with(UserLexicon.choose(plan.graph(), plan.lexicon()));
    Decisions decisions = new DecisionBook(plan.graph(), iris).load();
    Renewal renewal = Renewal.begin(store, plan.graph(), iris, decisions, progress);
    String version = finder.version();
    Map<String, String> present = store.read(CurrentArticles::of);
    Tally tally = new Tally();
    KnownArticles articles = new KnownArticles();
    progress.phase(Progress.Phase.READING);
    ArticleTask task =
        new ArticleTask(
            finder, new GraphMapper(iris), ShapeValidator.standard(), archive, present, version);
    progress.files(plan.input().files());
    try (Stream<Reading> readings = plan.input().readOutside(plan.graph())) {
      new Intake(task, plan.threads())
          .run(
              readings.iterator(),
              outcome -> {
                run.add(outcome.entry());
                tally.add(outcome.entry());
                progress.article(outcome.entry());
                if (outcome.quarantined() != null) {
                  articles.quarantine(outcome.quarantined());
                }
                Testimony testimony = outcome.testimony();
                if (testimony != null) {
                  boolean changed = outcome.entry().outcome() != Outcome.UNCHANGED;
                  articles.add(testimony, changed || interrupted);
                }
              });
    }
    articles.addArchived(present, archive, version, interrupted);
    Renewal.Renewed renewed = renewal.run(articles, List.of(), knowledge -> {});
    return RunReport.of(tally.outcomes, tally.rejects, renewed);
  }

  /** Counts outcomes. */
  private static final class Tally {

    private final Map<Outcome, Integer> outcomes = new EnumMap<>(Outcome.class);
    private final List<JournalEntry> rejects = new ArrayList<>();

    void add(JournalEntry entry) {
      outcomes.merge(entry.outcome(), 1, Integer::sum);
      if (entry.outcome() == Outcome.REJECTED && rejects.size() < REJECTS_SHOWN) {
        rejects.add(entry);
      }
    }
  }
}
