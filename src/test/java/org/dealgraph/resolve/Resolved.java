package org.dealgraph.resolve;

import java.util.Arrays;
import java.util.List;
import org.dealgraph.model.Agent;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Fact;
import org.dealgraph.model.Knowledge;
import org.dealgraph.model.Lexicon;
import org.jspecify.annotations.Nullable;

/** What a test's articles come to. */
record Resolved(Knowledge knowledge) {

  /** A lexicon of invented names, each trap once. */
  static final Lexicon LEXICON =
      new Lexicon(
          List.of(
              org("harborlight-capital", "望海资本", "Harborlight Capital", "Harborlight", "望海"),
              org("quillmind", "羽思智能", "Quillmind", "QMND"),
              org("quillmind-fund", null, "Quillmind Startup Fund"),
              new Lexicon.Entry(
                  "haitang",
                  EntityType.ORGANIZATION,
                  "海棠集团",
                  "Haitang Group",
                  List.of("海棠"),
                  List.of("海棠")),
              new Lexicon.Entry(
                  "bench",
                  EntityType.ORGANIZATION,
                  null,
                  "Bench Partners",
                  List.of("Bench"),
                  List.of("Bench")),
              new Lexicon.Entry(
                  "tomas-verhoek",
                  EntityType.PERSON,
                  "托马斯·维胡克",
                  "Tomas Verhoek",
                  List.of("维胡克", "Tomas"),
                  List.of("Tomas")),
              new Lexicon.Entry(
                  "zhao-ming",
                  EntityType.PERSON,
                  "赵明",
                  "Zhao Ming",
                  List.of("Zhao Mingyuan"),
                  List.of("赵明", "Zhao Ming")),
              org("mercury-bank", null, "Mercury Bank", "Mercury"),
              org("mercury-rockets", null, "Mercury Rockets", "Mercury")));

  static Resolved of(Telling... articles) {
    return new Resolved(
        new Resolver(LEXICON, List.of())
            .resolve(Arrays.stream(articles).map(Telling::testimony).toList()));
  }

  List<String> agentKeys() {
    return knowledge.agents().stream().map(Agent::key).toList();
  }

  List<String> factKeys() {
    return knowledge.facts().stream().map(Fact::key).toList();
  }

  Agent agent(String key) {
    return knowledge.agents().stream()
        .filter(agent -> agent.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new AssertionError(key + " is none of " + agentKeys()));
  }

  /** The key of the agent that an article's entity became. */
  String keyOf(String article, String local) {
    ClaimRef ref = new ClaimRef(article, local);
    return knowledge.agents().stream()
        .filter(agent -> agent.namedBy().contains(ref))
        .map(Agent::key)
        .findFirst()
        .orElseThrow();
  }

  <F extends Fact> List<F> all(Class<F> kind) {
    return knowledge.facts().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  <F extends Fact> F only(Class<F> kind) {
    List<F> found = all(kind);
    if (found.size() != 1) {
      throw new AssertionError("not one: " + found);
    }
    return found.getFirst();
  }

  private static Lexicon.Entry org(String id, @Nullable String zh, String en, String... aliases) {
    return new Lexicon.Entry(id, EntityType.ORGANIZATION, zh, en, List.of(aliases), List.of());
  }

  /** All agents. */
  List<Agent> agents() {
    return knowledge.agents();
  }
}
