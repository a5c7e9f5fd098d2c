package org.dealgraph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dealgraph.model.Article;
import org.dealgraph.model.ArticleHead;
import org.dealgraph.model.Block;
import org.dealgraph.model.MappedText;
import org.dealgraph.model.MappedTextBuilder;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/** Makes articles of texts and what is known about them. */
record Articles(Prose prose, Metadata.Reader names, Pages pages, String origin) {

  /**
   * Without a title of its own, a plain text's first line is its title if it is no longer than
   * this.
   */
  private static final int LONGEST_TITLE = 120;

  /** A Markdown or plain text file. */
  Reading markdown(String text, String id) {
    FrontMatter front = FrontMatter.of(text, names);
    Metadata metadata = names.of(front.fields());
    Line title = title(front.title());
    if (title != null) {
      metadata = metadata.withTitle(title.text().text());
    }
    return article(id, text, metadata, title, Markdown.lines(text, front.end()));
  }

  /** A record's text, which may hold Markdown or HTML. */
  Reading record(String id, String text, Metadata metadata) {
    String title = metadata.title();
    if (title == null) {
      return article(id, text, metadata, null, Markdown.lines(text, 0));
    }
    String whole = title + "\n" + text;
    Line line = title(MappedText.of(whole, new Span(0, title.length())));
    return article(id, whole, metadata, line, Markdown.lines(whole, title.length() + 1));
  }

  /** A web page. */
  Reading html(String text, String id) {
    Pages.Page page = pages.page(text, names);
    return visible(id, page.metadata(), page.main());
  }

  /** The visible text of HTML. */
  Reading visible(String id, Metadata metadata, Visible main) {
    String title = metadata.title();
    String whole = (title == null ? "" : title + "\n") + main.text();
    int body = whole.length() - main.text().length();
    Line line = title == null ? null : title(MappedText.of(whole, new Span(0, title.length())));
    return article(id, whole, metadata, line, main.lines(whole, body));
  }

  /** The same for articles from {@code place}. */
  Articles at(String place) {
    return new Articles(prose, names, pages, place);
  }

  Reading rejected(String id, String reason) {
    return new Reading.Rejected(id, origin, reason);
  }

  private static @Nullable Line title(@Nullable MappedText title) {
    Line line = title == null ? null : Inline.strip(title, -1, Block.Kind.TITLE);
    return line == null || line.text().isBlank() ? null : line;
  }

  private Reading article(
      String id, String text, Metadata metadata, @Nullable Line given, List<Line> lines) {
    Prose.Kept kept = prose.of(lines);
    List<Line> body = new ArrayList<>(kept.lines());
    Line title = given == null ? first(body) : given;
    if (title != null) {
      removeRepeated(title, body);
    }
    List<Block> blocks = new ArrayList<>();
    if (title != null) {
      blocks.add(new Block(Block.Kind.TITLE, title.text()));
    }
    blocks(text, body, blocks);
    if (blocks.isEmpty()) {
      return rejected(id, "has no prose");
    }
    return new Reading.Read(
        new Article(head(id, metadata, title, kept.credits()), text, blocks), origin);
  }

  private static ArticleHead head(
      String id, Metadata metadata, @Nullable Line title, Map<Credits.Role, String> credits) {
    String account = credits.get(Credits.Role.ACCOUNT);
    String byline = credits.get(Credits.Role.AUTHOR);
    // Where a line names the writer, the author field names who put the copy on the web.
    String publisher = or(metadata.publisher(), byline == null ? null : metadata.author());
    String source = or(metadata.source(), credits.get(Credits.Role.SOURCE));
    LocalDate date = metadata.date() == null ? Dates.inName(id) : metadata.date();
    return new ArticleHead(
        id,
        title == null ? null : title.text().text(),
        date,
        metadata.url(),
        or(publisher, account),
        or(source, publisher == null ? null : account),
        or(byline, metadata.author()),
        metadata.tags());
  }

  private static @Nullable String or(@Nullable String first, @Nullable String second) {
    return first == null ? second : first;
  }

  private static @Nullable Line first(List<Line> body) {
    if (!body.isEmpty() && body.getFirst().kind() == Block.Kind.HEADING) {
      return body.getFirst();
    }
    if (body.size() < 2) {
      return null;
    }
    Line first = body.getFirst();
    boolean alone = first.kind() == Block.Kind.PARAGRAPH && first.block() != body.get(1).block();
    return alone && first.text().length() <= LONGEST_TITLE && !sentence(first) ? first : null;
  }

  private static boolean sentence(Line line) {
    return "。；;.:：".indexOf(line.text().text().charAt(line.text().length() - 1)) >= 0;
  }

  /** Many sites repeat the title as the first heading. */
  private static void removeRepeated(Line title, List<Line> body) {
    for (int i = 0; i < Math.min(3, body.size()); i++) {
      if (body.get(i).text().text().equals(title.text().text())) {
        body.remove(i);
        return;
      }
    }
  }

  /** Joins the lines of each block with the line feed that parts them. */
  private static void blocks(String text, List<Line> lines, List<Block> blocks) {
    int i = 0;
    while (i < lines.size()) {
      Line first = lines.get(i);
      int end = i + 1;
      while (end < lines.size() && lines.get(end).block() == first.block()) {
        end++;
      }
      blocks.add(
          new Block(
              first.kind(), end == i + 1 ? first.text() : joined(text, lines.subList(i, end))));
      i = end;
    }
  }

  private static MappedText joined(String text, List<Line> lines) {
    MappedTextBuilder out = new MappedTextBuilder(lines.size() * 64);
    int from = 0;
    for (Line line : lines) {
      if (!out.isEmpty()) {
        int to = line.text().starts()[0];
        int feed = text.indexOf('\n', from, Math.max(from, to));
        out.add('\n', feed < 0 ? from : feed, feed < 0 ? Math.max(from, to) : feed + 1);
      }
      out.copy(line.text(), 0, line.text().length());
      from = line.text().ends()[line.text().length() - 1];
    }
    return out.build();
  }
}
