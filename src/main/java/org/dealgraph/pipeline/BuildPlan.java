package org.dealgraph.pipeline;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a build is to do.
 *
 * @param input the articles
 * @param graph the folder of the graph
 * @param base what IRIs shall begin with, or null for the graph's own or else the standard base
 * @param lexicon a file of what the user adds to the lexicon, or null for the graph's own
 * @param threads how many articles are worked on at a time
 */
public record BuildPlan(
    ArticleInput input, Path graph, @Nullable String base, @Nullable Path lexicon, int threads) {

  public BuildPlan {
    if (threads < 1) {
      throw new IllegalArgumentException("a build wants a thread");
    }
  }
}
