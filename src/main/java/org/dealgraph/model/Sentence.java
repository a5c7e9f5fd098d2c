package org.dealgraph.model;

import java.util.List;

/**
 * A sentence made ready for matching.
 *
 * @param language the language that most of it is written in
 * @param block the index of its block in {@link Article#prose()}
 * @param kind the layout of that block
 * @param mapped its text, NFKC-normalised and in simplified script, led back to {@link
 *     Article#text()}
 * @param tokens its tokens in order; they do not overlap
 */
public record Sentence(
    Language language, int block, Block.Kind kind, MappedText mapped, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  public String text() {
    return mapped.text();
  }
}
