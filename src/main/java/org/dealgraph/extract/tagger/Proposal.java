package org.dealgraph.extract.tagger;

import org.dealgraph.model.Span;

/**
 * A mention that the tagger proposes.
 *
 * @param span its place in the sentence's text
 * @param score the mean probability of its tokens' labels, 0 to 1
 */
public record Proposal(Kind kind, Span span, double score) {}
