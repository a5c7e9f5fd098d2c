package org.dealgraph.extract.tagger;

/**
 * A token of the encoder: a word or a part of one.
 *
 * @param id its line in the vocabulary, from 0; for a cased model see {@link WordPiece}
 * @param start where it begins in its text, in UTF-16 code units
 * @param end where it ends
 */
record Piece(int id, int start, int end) {}
