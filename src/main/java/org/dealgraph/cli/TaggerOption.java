package org.dealgraph.cli;

import org.dealgraph.pipeline.ClaimFinder;
import picocli.CommandLine.Option;

/** {@code --no-tagger}, alike in all commands that extract. */
final class TaggerOption {

  @Option(names = "--no-tagger", description = "Go by rules and lexicon alone: faster, finds less.")
  private boolean none;

  ClaimFinder finder(DealgraphCommand dealgraph) {
    return none ? ClaimFinder.withoutTagger() : dealgraph.finder();
  }
}
