package org.dealgraph.map;

import com.ibm.icu.text.Transliterator;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Makes path segments of IRIs from ids of any script. An id of plain characters stands for itself.
 * Any other is romanised and marked with {@code ~} and a short hash of the id; plain ids hold no
 * {@code ~}, so two ids never share a path.
 */
final class Segments {

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,119}");

  /** Segments below an article's IRI that name its claims and entities. */
  private static final Pattern TAKEN =
      Pattern.compile("entity|(round|move|position|valuation|acquisition)-\\d+");

  private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9._-]+");
  private static final Pattern EDGE = Pattern.compile("^[._-]+|[._-]+$");
  private static final int LONGEST = 80;
  private static final int HASH_DIGITS = 10;

  private final Transliterator romaniser = Transliterator.getInstance("Any-Latin; Latin-ASCII");

  /** A path of one or more segments, one for each part between the slashes of {@code id}. */
  String path(String id) {
    String[] parts = id.split("/", -1);
    boolean plain =
        PLAIN.matcher(parts[0]).matches()
            && Arrays.stream(parts)
                .skip(1)
                .allMatch(part -> PLAIN.matcher(part).matches() && !TAKEN.matcher(part).matches());
    if (plain) {
      return id;
    }
    String readable =
        Arrays.stream(parts)
            .map(this::romanised)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("/"));
    return readable + "~" + hash(id);
  }

  /** A single segment; slashes count as any other character. */
  String segment(String id) {
    return PLAIN.matcher(id).matches() ? id : romanised(id) + "~" + hash(id);
  }

  private String romanised(String part) {
    String ascii = OTHER.matcher(romaniser.transliterate(part)).replaceAll("-");
    String trimmed = EDGE.matcher(ascii).replaceAll("");
    return trimmed.length() <= LONGEST ? trimmed : trimmed.substring(0, LONGEST);
  }

  private static String hash(String id) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, HASH_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
