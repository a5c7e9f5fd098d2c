package org.dealgraph.json;

import org.dealgraph.model.Testimony;

/**
 * An article as it is kept beside the graph.
 *
 * @param testimony who says it, and what it says
 * @param text the text as read, to which the quotes' offsets lead
 */
public record ArchivedArticle(Testimony testimony, String text) {}
