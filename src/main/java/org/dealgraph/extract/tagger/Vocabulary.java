package org.dealgraph.extract.tagger;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tokens that an encoder knows, each with its id. Immutable. */
final class Vocabulary {

  private final Map<String, Integer> ids;
  private final int longest;
  private final int unknown;
  private final int opening;
  private final int separator;
  private final int blockMark;

  /**
   * The tokens of a BERT vocabulary; a token's id is its place in the list.
   *
   * @throws IllegalStateException if one of the special tokens is missing
   */
  Vocabulary(List<String> tokens) {
    ids = HashMap.newHashMap(tokens.size());
    int length = 1;
    for (String token : tokens) {
      ids.put(token, ids.size());
      length = Math.max(length, token.length());
    }
    if (ids.size() != tokens.size()) {
      throw new IllegalStateException("a token stands in the vocabulary twice");
    }
    longest = length;
    special("[PAD]");
    unknown = special("[UNK]");
    opening = special("[CLS]");
    separator = special("[SEP]");
    blockMark = special("[unused1]");
  }

  private int special(String token) {
    int id = id(token);
    if (id < 0) {
      throw new IllegalStateException("the vocabulary lacks " + token);
    }
    return id;
  }

  /** The id of {@code token}, or -1 where it is none. */
  int id(String token) {
    return ids.getOrDefault(token, -1);
  }

  int size() {
    return ids.size();
  }

  /** No token is longer, in UTF-16 code units. */
  int longest() {
    return longest;
  }

  /** {@code [UNK]}: a word of which no pieces are known. */
  int unknown() {
    return unknown;
  }

  /** {@code [CLS]}: begins each window. */
  int opening() {
    return opening;
  }

  /** {@code [SEP]}: ends the title and the text. */
  int separator() {
    return separator;
  }

  /** {@code [unused1]}: the sentence after it stands in another block than the one before it. */
  int blockMark() {
    return blockMark;
  }
}
