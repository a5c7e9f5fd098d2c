package org.dealgraph.evaluate;

import org.jspecify.annotations.Nullable;

/**
 * A fact that was missed, one that was made up, or one whose value is another.
 *
 * @param article the article's id
 * @param gold what the gold says, or null where it says nothing of it
 * @param predicted what extraction says, or null where it says nothing of it
 * @param quote the gold's evidence, or that of extraction where the gold says nothing of it
 * @param sentence the sentence in which the quote stands, or null where that is not known
 */
public record Mismatch(
    FactKind kind,
    String article,
    @Nullable String gold,
    @Nullable String predicted,
    String quote,
    @Nullable String sentence) {}
