package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dealgraph.model.Agent;
import org.dealgraph.model.ClaimRef;
import org.dealgraph.model.Decision;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Lexicon;
import org.dealgraph.model.Testimony;
import org.jspecify.annotations.Nullable;

/** Decides which namings are one agent, and what each agent is called. */
final class AgentResolution {

  /** An agent in the making. */
  private record Group(List<Naming> namings, Lexicon.@Nullable Entry entry, Faces faces) {

    EntityType type() {
      return namings.getFirst().type();
    }

    /** The number of the group in the partition: that of its first naming. */
    int number() {
      return namings.getFirst().number();
    }

    ClaimRef first() {
      return namings.getFirst().ref();
    }
  }

  private static final String ORGANIZATION = "org/";
  private static final String PERSON = "person/";

  private final KnownNames known;
  private final Letters letters;
  private final Forms forms;
  private final Namings namings;
  private final Partition partition;
  private final PersonTies persons;
  private final Rulings onOrganizations;
  private final Rulings onPersons;
  private final Map<Integer, String> keys = new HashMap<>();

  AgentResolution(
      KnownNames known,
      Letters letters,
      Forms forms,
      List<Testimony> testimonies,
      Collection<Decision> decisions) {
    this.known = known;
    this.letters = letters;
    this.forms = forms;
    namings = new Namings(testimonies, forms, new Anchors(known, letters));
    partition = new Partition(namings.all());
    onOrganizations = new Rulings(decisions, ORGANIZATION);
    onPersons = new Rulings(decisions, PERSON);
    NameTies names = new NameTies(known, partition);
    List<Naming> organizations = namings.of(EntityType.ORGANIZATION);
    names.byLexicon(namings.all());
    names.byGuardedName(organizations);
    names.byName(organizations);
    new AliasTies(known, partition, organizations).tie();
    persons = new PersonTies(known, partition, namings);
    name(EntityType.ORGANIZATION);
    decide(onOrganizations, EntityType.ORGANIZATION);
    persons.tie(testimonies);
    name(EntityType.PERSON);
    decide(onPersons, EntityType.PERSON);
  }

  /** The agents, sorted by key. */
  List<Agent> agents() {
    return Stream.of(EntityType.values())
        .flatMap(type -> groups(type).stream())
        .map(this::agent)
        .sorted(Comparator.comparing(Agent::key))
        .toList();
  }

  /** The decisions that have changed nothing. */
  List<Decision> idle() {
    return Stream.concat(onOrganizations.idle().stream(), onPersons.idle().stream()).toList();
  }

  private List<Group> groups(EntityType type) {
    Map<Integer, List<Naming>> members = new TreeMap<>();
    for (Naming naming : namings.of(type)) {
      members.computeIfAbsent(partition.group(naming.number()), g -> new ArrayList<>()).add(naming);
    }
    List<Group> groups = new ArrayList<>();
    members.forEach((number, all) -> {
      String anchor = partition.anchor(number);
      groups.add(new Group(all, anchor == null ? null : known.entry(type, anchor), new Faces(all)));
    });
    return groups;
  }

  private void decide(Rulings rulings, EntityType type) {
    if (rulings.keepAllGroups()) {
      return; // the groups need not be gone through again
    }
    FreeNames free = new FreeNames();
    known.ids(type).forEach(free::reserve);
    Map<String, Group> byKey = new TreeMap<>();
    for (Group group : groups(type)) {
      byKey.put(key(group), group);
      free.reserve(Keys.slug(key(group)));
    }
    byKey.forEach(
        (key, group) -> rulings.splits(key).forEach(split -> split(group, split, rulings, free)));
    Map<String, Integer> numbers = new TreeMap<>();
    groups(type).forEach(group -> numbers.put(key(group), group.number()));
    Map<String, String> into = rulings.merged(numbers.keySet());
    numbers.forEach((key, number) -> {
      String kept = into.get(key);
      if (kept != null) {
        partition.merge(numbers.getOrDefault(kept, number), number);
        keys.put(partition.group(number), kept);
      }
    });
  }

  private void split(Group group, Decision.Split split, Rulings rulings, FreeNames free) {
    Form form = forms.read(group.type(), split.part());
    List<Naming> part =
        group.namings().stream()
            .filter(naming -> split.agent().equals(key(naming)))
            .filter(naming ->
                naming.ref().article().equals(split.part())
                    || form != null && naming.name().key().equals(form.key()))
            .toList();
    long left =
        group.namings().stream().filter(naming -> split.agent().equals(key(naming))).count();
    if (part.isEmpty() || part.size() == left) {
      return;
    }
    partition.split(part.stream().map(Naming::number).collect(Collectors.toSet()));
    group.namings().stream()
        .filter(naming -> !part.contains(naming))
        .forEach(naming -> keys.putIfAbsent(partition.group(naming.number()), split.agent()));
    String key = prefix(group.type()) + free.take(letters.slug(new Faces(part).best()));
    keys.put(partition.group(part.getFirst().number()), key);
    rulings.done(split, key);
  }

  /** The key of the agent that an article's entity stands for. */
  String key(int article, String local) {
    return key(namings.get(article, local));
  }

  private String key(Group group) {
    return key(group.namings().getFirst());
  }

  private String key(Naming naming) {
    String key = keys.get(partition.group(naming.number()));
    if (key == null) {
      throw new IllegalStateException("agents want names before they are asked for");
    }
    return key;
  }

  /**
   * Names the agents of one type. The lexicon's ids belong to its entries even where none of the
   * articles names them, so that a namesake does not lose its key when they turn up.
   */
  private void name(EntityType type) {
    FreeNames free = new FreeNames();
    known.ids(type).forEach(free::reserve);
    Map<String, List<Group>> namesakes = new TreeMap<>();
    for (Group group : groups(type)) {
      if (group.entry() != null) {
        put(group, group.entry().id());
      } else {
        String slug = letters.slug(group.faces().best());
        namesakes.computeIfAbsent(slug, s -> new ArrayList<>()).add(group);
      }
    }
    Map<String, List<Group>> wanted = new TreeMap<>();
    namesakes.forEach((slug, all) -> {
      boolean alone = all.size() == 1 && known.entry(type, slug) == null;
      for (Group group : all) {
        String own = alone ? slug : slug + suffix(group);
        wanted.computeIfAbsent(own, s -> new ArrayList<>()).add(group);
      }
    });
    wanted.forEach((slug, all) -> {
      all.sort(Comparator.comparing(Group::first));
      all.forEach(group -> put(group, free.take(slug)));
    });
  }

  private void put(Group group, String slug) {
    keys.put(group.number(), prefix(group.type()) + slug);
  }

  private static String prefix(EntityType type) {
    return type == EntityType.PERSON ? PERSON : ORGANIZATION;
  }

  /** For a person the organization that most articles name with them, to tell namesakes apart. */
  private String suffix(Group group) {
    Map<String, Integer> counts = new TreeMap<>();
    for (Naming naming : group.namings()) {
      TreeSet<String> named = new TreeSet<>();
      for (int organization : persons.organizations(naming.number())) {
        named.add(keys.getOrDefault(organization, ""));
      }
      named.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(most -> "-" + Keys.slug(most.getKey()))
        .orElse("");
  }

  private Agent agent(Group group) {
    Lexicon.Entry entry = group.entry();
    String key = key(group);
    Rulings rulings = group.type() == EntityType.PERSON ? onPersons : onOrganizations;
    String zh = orElse(rulings.label(key, true), group.faces().zh(entry));
    String en = orElse(rulings.label(key, false), group.faces().en(entry));
    return new Agent(
        key,
        group.type(),
        zh,
        en,
        group.faces().aliases(entry, zh, en),
        group.namings().stream().map(Naming::ref).sorted().toList(),
        rulings.former(key),
        rulings.others(key));
  }

  private static @Nullable String orElse(@Nullable String ruled, @Nullable String otherwise) {
    return ruled == null ? otherwise : ruled;
  }
}
