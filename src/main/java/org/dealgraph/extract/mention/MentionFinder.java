package org.dealgraph.extract.mention;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dealgraph.extract.lexicon.Gazetteer;
import org.dealgraph.extract.tagger.Reading;
import org.dealgraph.model.Block;
import org.dealgraph.model.EntityType;
import org.dealgraph.model.Language;
import org.dealgraph.model.Lexicon;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the mentions of an article: all recognisers propose, a name found surely in one place is
 * looked for in all others, one settlement chooses.
 */
public final class MentionFinder {

  private static final Pattern PARTS = Pattern.compile("[ ·•・]");

  /** Between what a company is and its name. */
  private static final Pattern KIND =
      Pattern.compile("公司|(?:公司|企业|品牌|平台|厂商|应用|龙头|体|\\p{IsHan}{1,2}商)?[「『“\"]");

  private static final Pattern ONE_OF_A_KIND = Pattern.compile("(?:[这那一几多]家|这个|某)$");

  /** What stands behind the name of who reports. */
  private static final Pattern REPORT =
      Pattern.compile("[^,。;:!?]{0,2}?(?:[\\d年月日 ]{0,12})(?:讯|消息|获悉|快讯|报道|记者)");

  private static final Pattern TOLD = Pattern.compile("\\p{IsHan}{0,4}?(?:记者|表示|透露|坦言|介绍|证实|确认|称)");

  private static final Pattern DATELINE =
      Pattern.compile(
          "[\\p{Lu}(][^.;:!?]{2,90}?(?:(?:19|20)\\d{2}[^.;:!?]{0,40}?| ?[(/][^()/]{3,30}[)/] ?)\\)?"
              + " ?(?:--|—|–|-) ?");

  private final Gazetteer gazetteer;
  private final LatinNames latinNames = new LatinNames();
  private final HanNames hanNames = new HanNames();
  private final TaggedMentions taggedMentions = new TaggedMentions();
  private final MoneyGrammar money = new MoneyGrammar();
  private final StageGrammar stages = new StageGrammar();
  private final TitleRecognizer titles = new TitleRecognizer();
  private final References references = new References();
  private final Set<String> descriptors = new HashSet<>(NameWords.load(Language.EN).descriptors());

  public MentionFinder(Lexicon lexicon) {
    gazetteer = new Gazetteer(lexicon);
  }

  /**
   * The mentions of each sentence, in reading order, without overlap.
   *
   * @param published the article's date, or null
   * @param reading what the tagger proposes, or null
   */
  public List<List<Mention>> find(
      List<Sentence> sentences, @Nullable LocalDate published, @Nullable Reading reading) {
    List<List<Gazetteer.Hit>> hits = new ArrayList<>();
    Set<String> known = new HashSet<>();
    for (Sentence sentence : sentences) {
      List<Gazetteer.Hit> found = gazetteer.find(sentence.text());
      hits.add(found);
      found.stream().filter(h -> !h.guarded()).forEach(h -> known.add(h.entry().id()));
    }
    List<List<Mention>> names = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Mention> proposed = new ArrayList<>();
      for (Gazetteer.Hit hit : hits.get(i)) {
        proposed.add(known(hit, known));
      }
      latinNames.propose(sentences.get(i), proposed);
      hanNames.propose(sentences.get(i), proposed);
      if (reading != null) {
        TaggedMentions.keepSeen(reading, i, proposed);
        taggedMentions.propose(reading, i, sentences.get(i), proposed);
      }
      names.add(proposed);
    }
    dropOpenings(sentences, names, reading);
    cutDescriptors(sentences, names);
    agree(sentences, names);
    DateGrammar dates = new DateGrammar(published);
    List<List<Mention>> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      List<Mention> proposed = new ArrayList<>(Settlement.of(names.get(i)));
      dropKinds(sentence, proposed);
      List<Mention> sure = proposed.stream().filter(m -> m.score() >= 0.5).toList();
      titles.propose(sentence, sure, proposed);
      if (reading != null) {
        TaggedMentions.titles(reading, i, sentence, titles, proposed);
      }
      money.propose(sentence, proposed);
      stages.propose(sentence, proposed);
      dates.propose(sentence, proposed);
      references.propose(sentence, proposed);
      proposed.removeIf(mention -> mention instanceof Mention.Name && reports(sentence, mention));
      all.add(Apposition.join(sentence, Settlement.of(proposed)));
    }
    return all;
  }

  /**
   * Drops what tells the kind of a company that is named next, or of one that is not named:
   * 机器人公司逐际动力, 智能体「码上飞」, 这家激光雷达公司.
   */
  private static void dropKinds(Sentence sentence, List<Mention> names) {
    String text = sentence.text();
    for (int i = names.size() - 1; i >= 0; i--) {
      if (names.get(i) instanceof Mention.Name kind
          && kind.lexiconId() == null
          && kind.type() != MentionType.PERSON) {
        int end = kind.span().end();
        boolean followed =
            i + 1 < names.size()
                && names.get(i + 1).type() == MentionType.ORGANIZATION
                && KIND.matcher(text).region(end, names.get(i + 1).span().start()).matches();
        boolean unnamed =
            text.startsWith("公司", end)
                && ONE_OF_A_KIND.matcher(text).region(0, kind.span().start()).find();
        if (followed || unnamed) {
          names.remove(i);
        }
      }
    }
  }

  /** Whether a name is only that of who reports: 新浪财经讯, 据青禾社消息. */
  private static boolean reports(Sentence sentence, Mention name) {
    String text = sentence.text();
    int start = name.span().start();
    Matcher told = TOLD.matcher(text).region(name.span().end(), text.length());
    if (start > 0 && "对向".indexOf(text.charAt(start - 1)) >= 0) {
      return name.type() != MentionType.PERSON && told.lookingAt();
    }
    return (start == 0 || "据(".indexOf(text.charAt(start - 1)) >= 0)
        && REPORT.matcher(text).region(name.span().end(), text.length()).lookingAt();
  }

  /**
   * In English a word's capital proves nothing where a sentence begins, nor does a dateline's
   * place: such a name counts only if the article also has it elsewhere, or the tagger sees it.
   */
  private static void dropOpenings(
      List<Sentence> sentences, List<List<Mention>> names, @Nullable Reading reading) {
    Set<String> inside = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean prose = sentence.kind() == Block.Kind.PARAGRAPH || sentence.kind() == Block.Kind.ITEM;
      for (Mention mention : names.get(i)) {
        if (mention.span().start() > dateline(sentence) && prose) {
          inside.add(mention.span().of(sentence.text()));
        }
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      boolean seen = reading != null && reading.reads(i);
      if (sentence.language() == Language.EN && !seen) {
        int end = dateline(sentence);
        names
            .get(i)
            .removeIf(mention -> {
              String word = mention.span().of(sentence.text());
              boolean opens = mention.span().start() == 0 && word.indexOf(' ') < 0;
              boolean placed = mention.span().start() < end;
              return mention.score() < 0.9 && (placed || (opens && !inside.contains(word)));
            });
      }
    }
  }

  /** "Unicorn Oakline" in a headline is Oakline, where the article also names it so. */
  private void cutDescriptors(List<Sentence> sentences, List<List<Mention>> names) {
    Set<String> forms = new HashSet<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Mention name : names.get(i)) {
        forms.add(name.span().of(sentences.get(i).text()));
      }
    }
    for (int i = 0; i < sentences.size(); i++) {
      String text = sentences.get(i).text();
      names
          .get(i)
          .removeIf(name -> {
            String form = name.span().of(text);
            int blank = form.indexOf(' ');
            String first = blank < 0 ? form : form.substring(0, blank);
            return descriptors.contains(first.toLowerCase(Locale.ROOT))
                && (blank < 0 || forms.contains(form.substring(blank + 1)));
          });
    }
  }

  /** Where the text proper begins after a dateline: "BERLIN, March 3, 2025 -- "; 0 without one. */
  private static int dateline(Sentence sentence) {
    Matcher m = DATELINE.matcher(sentence.text());
    return m.lookingAt() ? m.end() : 0;
  }

  /** A guarded name counts fully only where the article also has an unguarded name of its entry. */
  private static Mention.Name known(Gazetteer.Hit hit, Set<String> known) {
    MentionType type =
        hit.entry().type() == EntityType.PERSON ? MentionType.PERSON : MentionType.ORGANIZATION;
    boolean sure = !hit.guarded() || known.contains(hit.entry().id());
    return new Mention.Name(
        type, hit.span(), sure ? 0.95 : 0.3, List.of(hit.span()), sure ? hit.entry().id() : null);
  }

  /**
   * Document-level agreement: a name is the same kind of thing throughout an article. Each name
   * takes the type of its surest proposal, and is proposed wherever its letters stand.
   */
  private static void agree(List<Sentence> sentences, List<List<Mention>> names) {
    Map<String, Mention.Name> surest = new LinkedHashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Mention mention : names.get(i)) {
        if (mention instanceof Mention.Name name) {
          String form = name.span().of(sentences.get(i).text());
          surest.merge(form, name, MentionFinder::surer);
        }
      }
    }
    partsOfPersons(surest);
    Map<String, Mention.Name> sure = new HashMap<>();
    surest.forEach((form, name) -> {
      if (name.score() >= 0.45 && form.length() >= 2) {
        sure.put(form, name);
      }
    });
    List<String> forms =
        sure.keySet().stream().sorted(Comparator.comparingInt(f -> -f.length())).toList();
    for (int i = 0; i < sentences.size(); i++) {
      String text = sentences.get(i).text();
      List<Mention> here = names.get(i);
      here.replaceAll(m -> m instanceof Mention.Name name ? retyped(name, text, surest) : m);
      for (String form : forms) {
        Mention.Name model = sure.get(form);
        if (model == null) {
          continue;
        }
        for (int at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length())) {
          Span span = new Span(at, at + form.length());
          if (Gazetteer.wholeWord(text, span)) {
            here.add(
                new Mention.Name(
                    model.type(), span, model.score(), List.of(span), model.lexiconId()));
          }
        }
      }
    }
  }

  private static Mention.Name surer(Mention.Name a, Mention.Name b) {
    if (a.type() == MentionType.NAME != (b.type() == MentionType.NAME)) {
      return a.type() == MentionType.NAME ? b : a;
    }
    return b.score() > a.score() ? b : a;
  }

  private static Mention.Name retyped(
      Mention.Name name, String text, Map<String, Mention.Name> surest) {
    Mention.Name best = surest.get(name.span().of(text));
    return best == null || best.type() == name.type()
        ? name
        : new Mention.Name(
            best.type(),
            name.span(),
            Math.max(name.score(), best.score()),
            name.forms(),
            best.lexiconId());
  }

  /** "Leike" and "Jan" are persons in an article that names Jan Leike; 奥特曼 where 萨姆·奥特曼 stands. */
  private static void partsOfPersons(Map<String, Mention.Name> surest) {
    Map<String, Mention.Name> parts = new HashMap<>();
    surest.forEach((form, name) -> {
      if (name.type() == MentionType.PERSON && name.score() >= 0.6) {
        for (String part : PARTS.split(form, -1)) {
          if (isLongEnough(part) && !part.equals(form)) {
            parts.put(
                part, new Mention.Name(MentionType.PERSON, name.span(), 0.6, List.of(), null));
          }
        }
      }
    });
    parts.forEach((part, name) -> surest.merge(part, name, MentionFinder::surer));
  }

  private static boolean isLongEnough(String part) {
    return part.length() >= (!part.isEmpty() && part.charAt(0) < 0x250 ? 3 : 2);
  }
}
