package org.dealgraph.extract.frame;

import org.dealgraph.extract.mention.Mention;

/**
 * A mention with its place in the article.
 *
 * @param sentence the index of its sentence
 */
public record Placed(int sentence, Mention mention) {

  int start() {
    return mention.span().start();
  }
}
