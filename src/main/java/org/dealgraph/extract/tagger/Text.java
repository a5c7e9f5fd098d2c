package org.dealgraph.extract.tagger;

import java.util.List;

/**
 * A sentence in tokens.
 *
 * @param index its place in the list that is read
 * @param block the block that it stands in
 */
record Text(int index, int block, List<Piece> pieces) {
  int size() {
    return pieces.size();
  }
}
