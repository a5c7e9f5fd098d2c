package org.dealgraph.extract.mention;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealgraph.extract.DataFiles;
import org.dealgraph.model.Language;

/**
 * How names look in one language.
 *
 * @param legalEndings words for an organization's legal form
 * @param endings other words that organizations' names end with
 * @param listEndings endings that count only where a list of investors stands
 * @param titlesBeforeNames titles that stand right before a person's name
 * @param afterNames words that show where a person's name ends
 * @param notPersons words that a tokenizer takes for persons' names
 * @param notOrganizations what stands like an organization's name and is none
 * @param honorifics words before or after a person's name that are not part of it
 * @param stops tokens that no name begins with or is
 * @param descriptors words before a name that are not part of it
 * @param companyReferences words for the company in focus
 * @param companyReferencesPlaced the same, but only where a clause begins, or behind the next
 * @param companyReferencesBehind words of coming and going
 * @param personReferences words for the person in focus
 * @param personalNames the lexicon file of surnames (zh) or given names (en)
 * @param shapes contexts in which an unknown name stands
 */
record NameWords(
    @JsonProperty("legal-endings") List<String> legalEndings,
    List<String> endings,
    @JsonProperty("list-endings") List<String> listEndings,
    @JsonProperty("titles-before-names") List<String> titlesBeforeNames,
    @JsonProperty("after-names") List<String> afterNames,
    @JsonProperty("not-persons") List<String> notPersons,
    @JsonProperty("not-organizations") List<String> notOrganizations,
    List<String> honorifics,
    List<String> stops,
    List<String> descriptors,
    @JsonProperty("references-company") List<String> companyReferences,
    @JsonProperty("references-company-placed") List<String> companyReferencesPlaced,
    @JsonProperty("references-company-behind") List<String> companyReferencesBehind,
    @JsonProperty("references-person") List<String> personReferences,
    @JsonProperty("surname-file") String personalNames,
    List<Shape> shapes) {

  /**
   * A context in which a name stands.
   *
   * @param match RE2 pattern with a group {@code name}; {@code <han-name>} stands for a short run
   *     of Han and Latin characters
   * @param cues only sentences with one of these words are looked at
   * @param list the group holds a list of names
   */
  record Shape(MentionType type, double score, List<String> cues, boolean list, String match) {

    boolean cued(String text) {
      return cues.stream().anyMatch(text::contains);
    }
  }

  static NameWords load(Language language) {
    return DataFiles.read("names", language, NameWords.class).getFirst();
  }

  /** All words that organizations' names end with. */
  Set<String> allEndings() {
    Set<String> all = new HashSet<>(legalEndings);
    all.addAll(endings);
    return all;
  }

  /** The surnames or given names that the language knows. */
  List<String> personal(Language language) {
    return List.of(
        DataFiles.read("lexicon", language, personalNames, String[].class, new String[0]));
  }
}
