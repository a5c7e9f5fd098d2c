package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.dealgraph.model.Agent;
import org.dealgraph.model.Claim;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.Decision;
import org.dealgraph.model.Fact;
import org.dealgraph.model.Knowledge;
import org.dealgraph.model.Lexicon;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.Testimony;

/**
 * Turns what articles say into agents and facts. The result is a function of the lexicon, the
 * user's decisions and the set of articles: neither order nor repetition nor history changes it,
 * and an article that is taken away leaves what would be there if it had never come. Safe for use
 * by several threads.
 */
public final class Resolver {

  private final Letters letters = new Letters();
  private final Forms forms = new Forms(letters, NameWords.load());
  private final KnownNames known;
  private final Collection<Decision> decisions;

  public Resolver(Lexicon lexicon, Collection<Decision> decisions) {
    known = new KnownNames(lexicon, forms);
    this.decisions = List.copyOf(decisions);
  }

  /**
   * Resolves the articles together.
   *
   * @throws IllegalArgumentException if two different testimonies are of one article, an article
   *     has two entities of one id or one without a name, or a claim about an entity that it lacks
   */
  public Knowledge resolve(Collection<Testimony> testimonies) {
    List<Testimony> articles = once(testimonies);
    CompletableFuture<int[]> independent =
        CompletableFuture.supplyAsync(() -> Sources.of(articles, letters));
    AgentResolution resolution = new AgentResolution(known, letters, forms, articles, decisions);
    List<Agent> agents = resolution.agents();
    Statements statements = new Statements();
    int[] sources = independent.join();
    for (int article = 0; article < sources.length; article++) {
      Testimony testimony = articles.get(article);
      Map<String, String> local = new HashMap<>();
      for (NamedEntity entity : testimony.claims().entities()) {
        local.put(entity.id(), resolution.key(article, entity.id()));
      }
      statements.add(testimony, sources[article], local);
    }
    return new Knowledge(agents, statements.facts(), resolution.idle());
  }

  /** Each article once, sorted by id. */
  private static List<Testimony> once(Collection<Testimony> testimonies) {
    Map<String, Testimony> byArticle = new TreeMap<>();
    for (Testimony testimony : testimonies) {
      Testimony other = byArticle.put(testimony.head().id(), testimony);
      if (other != null && !other.equals(testimony)) {
        throw new IllegalArgumentException("two testimonies of one article: " + testimony.head());
      }
    }
    return List.copyOf(byArticle.values());
  }

  /** All statements by kind. */
  private static final class Statements {

    private final List<Statement<Claim.Round>> rounds = new ArrayList<>();
    private final List<Statement<Claim.Move>> moves = new ArrayList<>();
    private final List<Statement<Claim.Position>> positions = new ArrayList<>();
    private final List<Statement<Claim.Valuation>> valuations = new ArrayList<>();
    private final List<Statement<Claim.Acquisition>> acquisitions = new ArrayList<>();

    void add(Testimony testimony, int source, Map<String, String> agents) {
      for (Claim claim : testimony.claims().claims()) {
        switch (claim) {
          case Claim.Round c -> add(rounds, "round", c, testimony, source, agents);
          case Claim.Move c -> add(moves, "move", c, testimony, source, agents);
          case Claim.Position c -> add(positions, "position", c, testimony, source, agents);
          case Claim.Valuation c -> add(valuations, "valuation", c, testimony, source, agents);
          case Claim.Acquisition c ->
              add(acquisitions, "acquisition", c, testimony, source, agents);
        }
      }
    }

    List<Fact> facts() {
      List<Draft> drafts = new ArrayList<>(Rounds.resolve(rounds));
      List<MoveFact> moved = Moves.resolve(moves);
      moved.forEach(move -> drafts.add(move.draft()));
      drafts.addAll(Positions.resolve(positions, moved));
      drafts.addAll(Valuations.resolve(valuations));
      drafts.addAll(Acquisitions.resolve(acquisitions));
      return Draft.facts(drafts);
    }

    /** Adds a claim under the name that the claims layer gives it: its kind and number. */
    private static <C extends Claim> void add(
        List<Statement<C>> kind,
        String name,
        C claim,
        Testimony testimony,
        int source,
        Map<String, String> agents) {
      String article = testimony.head().id();
      boolean follows = !kind.isEmpty() && kind.getLast().article().equals(article);
      int number = follows ? kind.getLast().number() + 1 : 1;
      kind.add(
          new Statement<>(
              claim,
              new ClaimRef(article, name + "-" + number),
              number,
              testimony.head().date(),
              source,
              agents));
    }
  }
}
