package org.dealgraph.extract.tagger;

/**
 * A role that one mention has for another, such as {@code lead}; {@link Tagger#relation} gives it.
 *
 * @param name its name in {@code tagger.json}
 * @param index its place there, from 0
 */
public record Relation(String name, int index) {}
