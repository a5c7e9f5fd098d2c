package org.dealgraph.model;

import java.util.List;

/**
 * One article as read.
 *
 * @param head what is known of it beside its text
 * @param text the text as read, to which every offset leads back: a Markdown or plain file whole
 *     with its markup, a JSON Lines record's title, a line feed and its text, the visible text of
 *     HTML
 * @param prose the blocks of prose in reading order, the title first; boilerplate, images, share
 *     lines and reference lists are left out
 */
public record Article(ArticleHead head, String text, List<Block> prose) {

  public Article {
    prose = List.copyOf(prose);
  }

  public String id() {
    return head.id();
  }
}
