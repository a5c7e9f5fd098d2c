package org.dealgraph.read;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Reads web pages: finds the article's own text without menus and side columns. Immutable. */
final class Pages {

  /**
   * A web page.
   *
   * @param metadata what it says of its article
   * @param main the article's text
   */
  record Page(Metadata metadata, Visible main) {}

  private record Layout(
      List<String> dropped,
      List<String> main,
      List<String> title,
      List<String> date,
      List<String> url,
      List<String> publisher,
      List<String> author,
      List<String> tags) {}

  /** A paragraph shorter than this says nothing about where the article is. */
  private static final int SHORTEST_PARAGRAPH = 20;

  private final Layout layout = Resources.yaml("page.yaml", Layout.class);

  /** The page that {@code html} is. */
  Page page(String html, Metadata.Reader names) {
    Document document = Jsoup.parse(html);
    Map<String, String> fields = new HashMap<>();
    put(fields, "title", first(document, layout.title));
    put(fields, "date", first(document, layout.date));
    put(fields, "url", first(document, layout.url));
    put(fields, "publisher", first(document, layout.publisher));
    put(fields, "author", first(document, layout.author));
    put(fields, "tags", first(document, layout.tags));
    document.select(String.join(",", layout.dropped)).remove();
    return new Page(names.of(fields), Visible.of(main(document)));
  }

  /** A fragment of HTML, all of it the article's. */
  Visible fragment(String html) {
    Document document = Jsoup.parseBodyFragment(html);
    document.select(String.join(",", layout.dropped)).remove();
    return Visible.of(document.body());
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }

  /**
   * The first selector that finds something, and what it finds: an attribute's value or the text.
   */
  private static @Nullable String first(Document document, List<String> selectors) {
    for (String selector : selectors) {
      int at = selector.lastIndexOf('@');
      Element found = document.selectFirst(at < 0 ? selector : selector.substring(0, at));
      String value =
          found == null ? "" : at < 0 ? found.text() : found.attr(selector.substring(at + 1));
      if (!value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  private Element main(Document document) {
    for (String selector : layout.main) {
      List<Element> found = document.select(selector);
      if (found.size() == 1 && found.getFirst().text().length() >= 5 * SHORTEST_PARAGRAPH) {
        return found.getFirst();
      }
    }
    return densest(document);
  }

  /** The element with the most text in paragraphs right below it, or at one remove. */
  private static Element densest(Document document) {
    Map<Element, Integer> weights = new HashMap<>();
    for (Element paragraph : document.select("p")) {
      int length = paragraph.text().length() - paragraph.select("a").text().length();
      Element parent = paragraph.parent();
      if (length >= SHORTEST_PARAGRAPH && parent != null) {
        weights.merge(parent, length, Integer::sum);
        Element above = parent.parent();
        if (above != null) {
          weights.merge(above, length * 2 / 3, Integer::sum);
        }
      }
    }
    Element best = document.body();
    int most = 0;
    for (Map.Entry<Element, Integer> weight : weights.entrySet()) {
      if (weight.getValue() > most) {
        most = weight.getValue();
        best = weight.getKey();
      }
    }
    return best;
  }
}
