package org.dealgraph.extract.assemble;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dealgraph.extract.frame.Frame;
import org.dealgraph.extract.frame.Link;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleClaims;
import org.dealgraph.model.Claim;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.Sentence;

/** Makes an article's frames, told in reading order, its claims. */
public final class Assembler {

  private Assembler() {}

  /**
   * The claims of an article.
   *
   * @param mentions for each sentence its mentions
   * @param aliases names that the tagger takes for other names of the same
   * @param frames for each sentence its frames
   */
  public static ArticleClaims assemble(
      Article article,
      List<Sentence> sentences,
      List<List<Mention>> mentions,
      List<Link> aliases,
      List<List<Frame>> frames) {
    Story story = new Story(article, sentences, mentions, aliases);
    Focus focus = new Focus(story.names(), sentences, mentions);
    RoundTeller rounds = new RoundTeller(story);
    PeopleTeller people = new PeopleTeller(story);
    AcquisitionTeller acquisitions = new AcquisitionTeller(story);
    for (int i = 0; i < sentences.size(); i++) {
      focus.enter(i);
      for (Frame frame : frames.get(i)) {
        rounds.tell(frame, focus);
        people.tell(frame, focus);
        acquisitions.tell(frame, focus);
      }
      focus.leave(i, frames.get(i));
    }
    rounds.take();
    people.take();
    Map<Names.Group, NamedEntity> entities = story.names().entities();
    List<Claim> claims = new ArrayList<>(rounds.claims(entities));
    claims.addAll(people.claims(entities));
    claims.addAll(acquisitions.claims(entities));
    Set<String> used = new HashSet<>();
    claims.forEach(claim -> used.addAll(claim.entities()));
    return new ArticleClaims(
        article.id(),
        entities.values().stream().filter(entity -> used.contains(entity.id())).toList(),
        claims);
  }
}
