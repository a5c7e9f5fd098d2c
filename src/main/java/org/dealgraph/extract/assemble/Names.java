package org.dealgraph.extract.assemble;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealgraph.extract.frame.Link;
import org.dealgraph.extract.mention.Mention;
import org.dealgraph.extract.mention.MentionType;
import org.dealgraph.extract.mention.NameEndings;
import org.dealgraph.model.Article;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.NamedEntity;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Which names of an article stand for the same agent: the same letters, one lexicon entry, an
 * apposition, or a person's full name and a part of it.
 */
final class Names {

  /** All that stands for one agent. */
  static final class Group {
    private final Set<String> forms = new LinkedHashSet<>();
    private final Set<String> written = new LinkedHashSet<>();
    private final Set<String> withKind = new LinkedHashSet<>();
    private @Nullable String lexiconId;
    private MentionType type = MentionType.NAME;
    private double score;

    MentionType type() {
      return type;
    }

    private int longest() {
      return forms.stream().mapToInt(String::length).max().orElse(0);
    }

    /** How sure its surest mention is. */
    double score() {
      return score;
    }
  }

  private static final NameEndings ENDINGS = new NameEndings();

  /** 麦肯锡公司 is another way to write 麦肯锡. */
  private static final String KIND = "公司";

  /** A shorter name begins too many others. */
  private static final int SHORTEST = 2;

  /** A shorter word of letters does not stand for a whole name. */
  private static final int FIRST_WORD = 4;

  private static final Pattern SURNAME = Pattern.compile("(\\p{IsHan}{1,2})(?:先生|女士|博士|教授|总|老师)");

  /** A Chinese name is no longer than this. */
  private static final int LONGEST_HAN = 4;

  private static final Pattern PARTS = Pattern.compile("[ ·•・]");

  private final Map<String, Group> byForm = new HashMap<>();
  private final Map<String, Group> byLexicon = new HashMap<>();
  private final Map<Group, EntityType> taken = new LinkedHashMap<>();

  /**
   * Those of an article.
   *
   * @param mentions for each sentence its mentions
   * @param aliases names that the tagger takes for other names of the same
   */
  Names(
      Article article, List<Sentence> sentences, List<List<Mention>> mentions, List<Link> aliases) {
    for (int i = 0; i < sentences.size(); i++) {
      for (Mention mention : mentions.get(i)) {
        if (mention instanceof Mention.Name name) {
          add(article, sentences.get(i), name);
        }
      }
    }
    joinParts();
    joinEndings();
    for (Link alias : aliases) {
      join(sentences, alias);
    }
  }

  /**
   * Heeler is Heeler Security Inc., where only one longer name begins with it. What the lexicon
   * knows is not what has its name in front, but for a legal form.
   */
  private void joinEndings() {
    List<Group> longestFirst = new ArrayList<>(new LinkedHashSet<>(byForm.values()));
    longestFirst.removeIf(group -> group.type == MentionType.PERSON);
    longestFirst.sort(Comparator.comparingInt(group -> -group.longest()));
    for (Group name : longestFirst) {
      Set<Group> wholes = new LinkedHashSet<>(byForm.values());
      wholes.removeIf(group -> group.type == MentionType.PERSON || !extended(name, group));
      if (wholes.size() == 1) {
        merged(wholes.iterator().next(), name);
      }
    }
  }

  private static boolean extended(Group name, Group whole) {
    boolean known = name.lexiconId != null;
    return name != whole
        && !(known && whole.lexiconId != null)
        && name.forms.stream()
            .anyMatch(form ->
                form.length() >= SHORTEST
                    && whole.forms.stream()
                        .anyMatch(longer ->
                            ENDINGS.extend(form, longer, known) || !known && begins(form, longer)));
  }

  /** In English a name's first word stands for the whole: Benchmark for Benchmark Strategies. */
  private static boolean begins(String name, String whole) {
    return name.length() >= FIRST_WORD && whole.startsWith(name + " ");
  }

  /** What the tagger takes for another name of the same: 月之暗面和它的英文名Moonshot AI. */
  private void join(List<Sentence> sentences, Link alias) {
    if (alias.from().mention() instanceof Mention.Name a
        && alias.to().mention() instanceof Mention.Name b) {
      Group one = of(sentences.get(alias.from().sentence()), a);
      Group other = of(sentences.get(alias.to().sentence()), b);
      if (one != other && one.type == other.type) {
        merged(one, other);
      }
    }
  }

  private void add(Article article, Sentence sentence, Mention.Name name) {
    Group group = null;
    if (name.lexiconId() != null) {
      group = byLexicon.computeIfAbsent(name.lexiconId(), id -> new Group());
      group.lexiconId = name.lexiconId();
    }
    for (Span form : name.forms()) {
      String key = key(form.of(sentence.text()));
      Group known = byForm.get(key);
      if (known != null && known != group) {
        group = group == null ? known : merged(group, known);
      }
    }
    group = group == null ? new Group() : group;
    for (Span form : name.forms()) {
      String letters = form.of(sentence.text());
      byForm.put(key(letters), group);
      group.forms.add(letters);
      String written = sentence.mapped().source(form).of(article.text());
      group.written.add(
          written.endsWith(",") ? written.substring(0, written.length() - 1) : written);
      if (sentence.text().startsWith(KIND, form.end()) && name.type() != MentionType.PERSON) {
        Span with = new Span(form.start(), form.end() + KIND.length());
        group.withKind.add(sentence.mapped().source(with).of(article.text()));
      }
    }
    if (name.score() >= group.score && name.type() != MentionType.NAME
        || group.type == MentionType.NAME) {
      group.type = name.type();
    }
    group.score = Math.max(group.score, name.score());
  }

  private Group merged(Group into, Group other) {
    if (into.lexiconId != null
        && other.lexiconId != null
        && !into.lexiconId.equals(other.lexiconId)) {
      return into;
    }
    into.forms.addAll(other.forms);
    into.written.addAll(other.written);
    into.withKind.addAll(other.withKind);
    into.lexiconId = into.lexiconId == null ? other.lexiconId : into.lexiconId;
    into.type = into.type == MentionType.NAME ? other.type : into.type;
    into.score = Math.max(into.score, other.score);
    byForm.replaceAll((form, group) -> group == other ? into : group);
    byLexicon.replaceAll((id, group) -> group == other ? into : group);
    return into;
  }

  /** Leike is Jan Leike, 奥特曼 is 萨姆·奥特曼, where only one full name has that part. */
  private void joinParts() {
    joinMiddles();
    joinSurnames();
    Map<String, Set<Group>> wholes = new HashMap<>();
    for (Group group : new LinkedHashSet<>(byForm.values())) {
      if (group.type == MentionType.PERSON) {
        for (String form : group.forms) {
          for (String part : parts(form)) {
            wholes.computeIfAbsent(key(part), p -> new LinkedHashSet<>()).add(group);
          }
        }
      }
    }
    wholes.forEach((part, groups) -> {
      Group alone = byForm.get(part);
      if (alone != null && groups.size() == 1) {
        Group whole = groups.iterator().next();
        if (whole != alone && alone.type != MentionType.ORGANIZATION) {
          merged(whole, alone);
        }
      }
    });
  }

  /** Easton L. Manderson is Easton Lister Manderson. */
  private void joinMiddles() {
    Map<String, Group> byEnds = new HashMap<>();
    for (Group group : new LinkedHashSet<>(byForm.values())) {
      List<String> words = List.of(PARTS.split(group.forms.iterator().next(), -1));
      if (group.type == MentionType.PERSON && words.size() == 3 && !words.get(1).isEmpty()) {
        String middle = key(words.get(1));
        String ends = key(words.getFirst()) + " " + middle.charAt(0) + " " + key(words.getLast());
        Group other = byEnds.putIfAbsent(ends, group);
        if (other != null && (middle.length() == 1 || hasInitial(other))) {
          merged(other, group);
        }
      }
    }
  }

  /** 程先生 is 程中, where only one full name begins so. */
  private void joinSurnames() {
    List<Group> persons = new ArrayList<>(new LinkedHashSet<>(byForm.values()));
    persons.removeIf(group -> group.type != MentionType.PERSON);
    for (Group called : persons) {
      String form = called.forms.iterator().next();
      Matcher m = SURNAME.matcher(form);
      if (m.matches()) {
        List<Group> full =
            persons.stream()
                .filter(group ->
                    group.forms.stream()
                        .anyMatch(name ->
                            name.startsWith(m.group(1))
                                && name.length() <= LONGEST_HAN
                                && !SURNAME.matcher(name).matches()))
                .toList();
        if (full.size() == 1) {
          merged(full.getFirst(), called);
        }
      }
    }
  }

  private static boolean hasInitial(Group group) {
    return group.forms.stream()
        .map(PARTS::split)
        .anyMatch(words -> words.length == 3 && key(words[1]).length() == 1);
  }

  /** What else a person of this name is called: Pieter, van Rijn, and without what is between. */
  private static Set<String> parts(String name) {
    List<String> words = List.of(PARTS.split(name, -1));
    int last = words.size() - 1;
    Set<String> parts = new LinkedHashSet<>(words);
    for (int i = 1; i < last; i++) {
      parts.add(String.join("", words.subList(i, words.size())));
    }
    if (last > 1) {
      parts.add(words.getFirst() + words.get(last));
    }
    parts.remove(name);
    return parts;
  }

  /** NFKC, case folded, letters and digits alone; Unicode-aware, so no Han name becomes empty. */
  static String key(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String letters = folded.replaceAll("[^\\p{L}\\p{N}]+", "");
    return letters.isEmpty() ? folded : letters;
  }

  /** The agent that a mention stands for. */
  Group of(Sentence sentence, Mention.Name name) {
    return Objects.requireNonNull(
        byForm.get(key(name.forms().getFirst().of(sentence.text()))), "every name was added");
  }

  /** Marks an agent that may be of either type: as it stands already, or as its name looks. */
  void takeAsEither(Group group) {
    taken.putIfAbsent(
        group, group.type == MentionType.PERSON ? EntityType.PERSON : EntityType.ORGANIZATION);
  }

  /** Marks an agent as taking part in a claim; false if it already stands as the other type. */
  boolean take(Group group, EntityType type) {
    EntityType already = taken.putIfAbsent(group, type);
    return already == null || already == type;
  }

  /** The agents of the claims with their ids, in the order in which claims took them. */
  Map<Group, NamedEntity> entities() {
    Map<Group, NamedEntity> entities = new LinkedHashMap<>();
    Set<String> ids = new LinkedHashSet<>();
    taken.forEach((group, type) -> {
      String name = best(group);
      String id = unique(group.lexiconId == null ? Slug.of(name) : group.lexiconId, ids);
      Set<String> written = new LinkedHashSet<>(group.written);
      written.addAll(group.withKind);
      entities.put(group, new NamedEntity(id, type, name, List.copyOf(written)));
    });
    return entities;
  }

  /** The longest form in reading order: the full name rather than the short one. */
  private static String best(Group group) {
    return group.written.stream()
        .filter(form -> form.indexOf('\n') < 0)
        .max(Comparator.comparingInt(Names::fullness))
        .orElseGet(() -> group.written.iterator().next());
  }

  private static int fullness(String form) {
    int han = (int) form.codePoints().filter(Character::isIdeographic).count();
    return form.length() + han;
  }

  private static String unique(String slug, Set<String> ids) {
    String id = slug;
    for (int n = 2; !ids.add(id); n++) {
      id = slug + "-" + n;
    }
    return id;
  }
}
