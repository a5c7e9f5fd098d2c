package org.dealgraph.extract.frame;

/**
 * One mention as another's part, as the tagger says.
 *
 * @param score a logit, 0 is even odds
 */
public record Link(LinkKind kind, Placed from, Placed to, double score) {}
