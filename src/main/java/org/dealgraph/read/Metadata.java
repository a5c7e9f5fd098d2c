package org.dealgraph.read;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an input says of its article beside the prose.
 *
 * @param title as written, or null
 * @param author as the input's own field has it: often the site's rather than the writer's; or null
 */
record Metadata(
    @Nullable String title,
    @Nullable LocalDate date,
    @Nullable String url,
    @Nullable String publisher,
    @Nullable String source,
    @Nullable String author,
    List<String> tags) {

  private static final Pattern TAG_ENDS = Pattern.compile("[,，、;；\\[\\]]");

  static final Metadata NONE = new Metadata(null, null, null, null, null, null, List.of());

  Metadata withTitle(@Nullable String other) {
    return new Metadata(other, date, url, publisher, source, author, tags);
  }

  /** Makes metadata from fields, whichever of their usual names they go by. */
  static final class Reader {

    private record Names(
        List<String> title,
        List<String> date,
        List<String> url,
        List<String> publisher,
        List<String> source,
        List<String> author,
        List<String> tags,
        List<String> other,
        List<String> nothing) {}

    private final Names names = Resources.yaml("fields.yaml", Names.class);

    /** Whether {@code name} is a field that articles usually have. */
    boolean knows(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return names.other.contains(lower)
          || names.title.contains(lower)
          || names.date.contains(lower)
          || names.url.contains(lower)
          || names.publisher.contains(lower)
          || names.source.contains(lower)
          || names.author.contains(lower)
          || names.tags.contains(lower);
    }

    /** Whether {@code name} is the title's field. */
    boolean isTitle(String name) {
      return names.title.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether {@code value} stands for no value, like the None that some programs print. */
    boolean saysNothing(String value) {
      return names.nothing.contains(value.strip().toLowerCase(Locale.ROOT));
    }

    /** The metadata in {@code fields}, by name; lists are separated by commas. */
    Metadata of(Map<String, String> fields) {
      Map<String, String> lower = new HashMap<>();
      fields.forEach((name, value) -> lower.putIfAbsent(name.toLowerCase(Locale.ROOT), value));
      String url = first(lower, names.url);
      String source = first(lower, names.source);
      if (source != null && address(source)) {
        url = url == null ? source : url;
        source = null;
      }
      return new Metadata(
          first(lower, names.title),
          Dates.parse(first(lower, names.date)),
          url == null || !address(url) ? null : url,
          first(lower, names.publisher),
          source,
          first(lower, names.author),
          list(first(lower, names.tags)));
    }

    private @Nullable String first(Map<String, String> fields, List<String> candidates) {
      for (String name : candidates) {
        String value = fields.get(name);
        if (value != null && !saysNothing(value)) {
          return value.strip();
        }
      }
      return null;
    }

    private static boolean address(String value) {
      return value.startsWith("http://") || value.startsWith("https://");
    }

    private static List<String> list(@Nullable String value) {
      List<String> all = new ArrayList<>();
      if (value != null) {
        for (String part : TAG_ENDS.split(value, -1)) {
          String tag = Quotes.strip(part.strip());
          if (!tag.isBlank() && !all.contains(tag)) {
            all.add(tag);
          }
        }
      }
      return all;
    }
  }
}
