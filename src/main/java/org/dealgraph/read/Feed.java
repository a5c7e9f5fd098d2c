package org.dealgraph.read;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads RSS and Atom, each item an article. The XML is read by jsoup, which knows no DTD: entities
 * cannot expand, nothing is fetched, and the many feeds that are not well-formed can be read all
 * the same. It also keeps a date as written, so that its time zone can tell the day.
 */
record Feed(String id, String origin, Articles articles) {

  Readings readings(String xml) {
    Document document = Jsoup.parse(xml, "", Parser.xmlParser());
    Iterator<Element> items = document.select("item, entry").iterator();
    String publisher =
        text(document, "rss > channel > title, feed > title, rdf|rdf > channel > title");
    if (!items.hasNext()) {
      return Readings.of(articles.rejected(id, "is a feed without items"));
    }
    return new Readings() {
      private int number;

      @Override
      @Nullable Reading advance() {
        return items.hasNext() ? item(items.next(), ++number, publisher) : null;
      }
    };
  }

  private Reading item(Element item, int number, @Nullable String publisher) {
    String link = child(item, "link");
    Element atomLink = item.selectFirst("> link[href]");
    if (link == null && atomLink != null) {
      link = atomLink.attr("href");
    }
    String guid = first(child(item, "guid"), child(item, "id"), link, id + "#" + number);
    Map<String, String> fields = new HashMap<>();
    put(fields, "title", title(item));
    put(fields, "url", link);
    put(
        fields,
        "date",
        first(
            child(item, "pubDate"),
            child(item, "published"),
            child(item, "dc:date"),
            child(item, "updated"),
            null));
    put(fields, "publisher", publisher);
    put(fields, "source", child(item, "source"));
    put(
        fields,
        "author",
        first(child(item, "dc:creator"), name(item), child(item, "author"), null));
    String html =
        first(
            child(item, "content:encoded"),
            child(item, "content"),
            child(item, "description"),
            child(item, "summary"),
            "");
    Articles here = articles.at(origin + "#" + number);
    return here.visible(
        guid == null ? id + "#" + number : guid,
        here.names().of(fields),
        articles.pages().fragment(html == null ? "" : html));
  }

  /** Titles may hold HTML, once or twice escaped. */
  private static @Nullable String title(Element item) {
    String title = child(item, "title");
    return title == null ? null : Jsoup.parseBodyFragment(title).text();
  }

  private static @Nullable String name(Element item) {
    return text(item, "> author > name");
  }

  private static @Nullable String child(Element item, String name) {
    for (Element child : item.children()) {
      if (child.tagName().equalsIgnoreCase(name)) {
        String text =
            child.childNodeSize() > 0 && child.children().isEmpty()
                ? child.wholeText()
                : child.html();
        return text.isBlank() ? null : text.strip();
      }
    }
    return null;
  }

  private static @Nullable String text(Element element, String selector) {
    Element found = element.selectFirst(selector);
    return found == null || found.text().isBlank() ? null : found.text();
  }

  private static @Nullable String first(@Nullable String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }

  private static void put(Map<String, String> fields, String name, @Nullable String value) {
    if (value != null) {
      fields.put(name, value);
    }
  }
}
