package org.dealgraph.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dealgraph.json.ArchivedArticle;
import org.dealgraph.model.Testimony;
import org.dealgraph.model.UserError;
import org.dealgraph.store.ArticleArchive;

/** What the articles say that a graph shall hold, and which of them its dataset lacks. */
final class KnownArticles {

  private static final int NAMED = 5;

  private final Map<String, Testimony> byId = new TreeMap<>();
  private final Set<String> toWrite = new HashSet<>();
  private final List<Testimony> quarantined = new ArrayList<>();
  private int outdated;

  /** Adds an article; {@code write} says that the dataset may not hold it as it is. */
  void add(Testimony testimony, boolean write) {
    byId.put(testimony.head().id(), testimony);
    if (write) {
      toWrite.add(testimony.head().id());
    }
  }

  /**
   * Adds, from the archive, those that are not here yet. What another version of the program found
   * may be written otherwise now.
   *
   * @param hashes content hash by id
   * @param version of the program, or of a finder in it
   * @param writeAll whether the dataset may hold any of them otherwise
   * @throws UserError if the archive lacks some of them
   */
  void addArchived(
      Map<String, String> hashes, ArticleArchive archive, String version, boolean writeAll) {
    List<String> wanted = hashes.keySet().stream().filter(id -> !byId.containsKey(id)).toList();
    List<Optional<ArchivedArticle>> found =
        wanted.parallelStream().map(id -> archive.get(hashes.getOrDefault(id, ""))).toList();
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < wanted.size(); i++) {
      String id = wanted.get(i);
      found
          .get(i)
          .ifPresentOrElse(article -> addArchived(article, version, writeAll), () -> lost.add(id));
    }
    if (!lost.isEmpty()) {
      String named = String.join(", ", lost.subList(0, Math.min(NAMED, lost.size())));
      throw UserError.unusable(
          "The graph's folder articles has lost %d of its articles: %s%s."
              .formatted(lost.size(), named, lost.size() > NAMED ? " …" : ""),
          "Give them to dealgraph build again, or take them out with dealgraph remove.",
          null);
    }
  }

  private void addArchived(ArchivedArticle article, String version, boolean writeAll) {
    boolean old = !article.version().startsWith(version);
    add(article.testimony(), old || writeAll);
    if (old && !article.testimony().isCurated()) {
      outdated++;
    }
  }

  /** Adds an article whose claims break a shape; it takes part in nothing. */
  void quarantine(Testimony testimony) {
    quarantined.add(testimony);
  }

  /** Those whose claims break a shape. */
  List<Testimony> quarantined() {
    return quarantined;
  }

  /** All articles, sorted by id. */
  List<Testimony> all() {
    return List.copyOf(byId.values());
  }

  /** Those that the dataset may not hold as they are, sorted by id. */
  List<Testimony> toWrite() {
    return byId.values().stream()
        .filter(testimony -> toWrite.contains(testimony.head().id()))
        .toList();
  }

  /** How many were found by another version of the program. */
  int outdated() {
    return outdated;
  }

  /** The content hashes of all. */
  Set<String> hashes() {
    Set<String> hashes = new HashSet<>();
    byId.values().forEach(testimony -> hashes.add(testimony.contentHash()));
    return hashes;
  }
}
