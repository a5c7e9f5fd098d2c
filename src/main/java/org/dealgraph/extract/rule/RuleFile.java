package org.dealgraph.extract.rule;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A rule file as written; see {@code docs/rules.md}. */
public record RuleFile(List<Line> rules) {

  /**
   * One rule as written.
   *
   * @param id unique in its language
   * @param gives the kind of frame
   * @param cues words of which at least one must stand in the sentence; none means any sentence
   * @param match the pattern: RE2 syntax with {@code {slot}}, {@code {slot+}} for a list, and
   *     {@code <macro>}
   * @param set what else holds of the frame, e.g. {@code mood: DENIED}
   * @param examples sentences that it must match, each slot marked {@code {slot:words}}
   * @param rejects sentences that it must not match, mentions marked {@code {slot:words}}
   */
  public record Line(
      String id,
      FrameKind gives,
      List<String> cues,
      String match,
      Map<String, String> set,
      List<String> examples,
      List<String> rejects) {

    /** A key that the file leaves out comes as null. */
    public Line {
      cues = given(cues) ? List.copyOf(cues) : List.of();
      set = given(set) ? Map.copyOf(set) : Map.of();
      examples = given(examples) ? List.copyOf(examples) : List.of();
      rejects = given(rejects) ? List.copyOf(rejects) : List.of();
    }

    private static boolean given(@Nullable Object key) {
      return key != null;
    }
  }
}
