package org.dealgraph.read;

import org.dealgraph.model.Block;
import org.dealgraph.model.MappedText;

/**
 * One line of an article, free of markup.
 *
 * @param block lines of one number belong to one block
 * @param text not blank, led back to the article's text
 * @param linked how many of its characters are the text of links
 */
record Line(int block, Block.Kind kind, MappedText text, int linked) {

  /** Whether it is nothing but the text of links, apart from blanks and marks. */
  boolean onlyLinks() {
    if (linked == 0) {
      return false;
    }
    int words = 0;
    String s = text.text();
    for (int i = 0; i < s.length(); i++) {
      if (Text.word(s.charAt(i))) {
        words++;
      }
    }
    return linked >= words;
  }
}
