package org.dealgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dealgraph.model.Agent;
import org.dealgraph.model.ClaimRef;
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

    ClaimRef first() {
      return namings.getFirst().ref();
    }
  }

  private final KnownNames known;
  private final Letters letters;
  private final Namings namings;
  private final Partition partition;
  private final PersonTies persons;
  private final Map<Integer, String> keys = new HashMap<>();

  AgentResolution(KnownNames known, Letters letters, Forms forms, List<Testimony> testimonies) {
    this.known = known;
    this.letters = letters;
    namings = new Namings(testimonies, forms, new Anchors(known, letters));
    partition = new Partition(namings.all());
    NameTies names = new NameTies(known, partition);
    List<Naming> organizations = namings.of(EntityType.ORGANIZATION);
    names.byLexicon(namings.all());
    names.byName(organizations);
    new AliasTies(known, partition, organizations).tie();
    persons = new PersonTies(known, partition, namings, testimonies);
    persons.tie();
  }

  /** The agents, sorted by key. */
  List<Agent> agents() {
    Map<Integer, List<Naming>> members = new TreeMap<>();
    for (Naming naming : namings.all()) {
      members.computeIfAbsent(partition.group(naming.number()), g -> new ArrayList<>()).add(naming);
    }
    List<Group> groups = new ArrayList<>();
    members.forEach((number, all) -> {
      String anchor = partition.anchor(number);
      EntityType type = all.getFirst().type();
      groups.add(new Group(all, anchor == null ? null : known.entry(type, anchor), new Faces(all)));
    });
    name(groups, EntityType.ORGANIZATION);
    name(groups, EntityType.PERSON);
    return groups.stream().map(this::agent).sorted(Comparator.comparing(Agent::key)).toList();
  }

  /** The key of the agent that an article's entity stands for. */
  String key(int article, String local) {
    return key(namings.get(article, local));
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
  private void name(List<Group> groups, EntityType type) {
    FreeNames free = new FreeNames();
    known.ids(type).forEach(free::reserve);
    Map<String, List<Group>> namesakes = new TreeMap<>();
    for (Group group : groups) {
      if (group.type() == type) {
        if (group.entry() != null) {
          put(group, group.entry().id());
        } else {
          String slug = letters.slug(group.faces().best());
          namesakes.computeIfAbsent(slug, s -> new ArrayList<>()).add(group);
        }
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
    String key = (group.type() == EntityType.PERSON ? "person/" : "org/") + slug;
    keys.put(partition.group(group.namings().getFirst().number()), key);
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
        .map(most -> "-" + most.getKey().substring("org/".length()))
        .orElse("");
  }

  private Agent agent(Group group) {
    Lexicon.Entry entry = group.entry();
    return new Agent(
        key(group.namings().getFirst()),
        group.type(),
        group.faces().zh(entry),
        group.faces().en(entry),
        group.faces().aliases(entry),
        group.namings().stream().map(Naming::ref).sorted().toList());
  }
}
