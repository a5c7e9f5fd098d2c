package org.dealgraph.model;

/**
 * A word, number or mark of a sentence.
 *
 * @param span its place in {@link Sentence#text()}
 * @param tag the tokenizer's part of speech, or the empty string where it gives none
 */
public record Token(Span span, String tag) {}
