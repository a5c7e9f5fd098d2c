package org.dealgraph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dealgraph.model.AcquisitionStatus;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.Qualifier;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.RoundKind;
import org.dealgraph.model.RoundStatus;
import org.dealgraph.model.Testimony;

/** Articles at random, with few names and dates, so that everything meets everything. */
final class RandomArticles {

  private static final List<String> ORGANIZATIONS =
      List.of(
          "Quillmind",
          "羽思智能",
          "Harborlight Capital",
          "望海",
          "Bench",
          "Bench Partners",
          "Mercury",
          "Mercury Bank",
          "Mercury Rockets",
          "Lampyris",
          "Lampyris Inc.",
          "萤科技有限公司",
          "萤科技",
          "Trestle",
          "Trestle Ventures",
          "栈桥创投",
          "深澜",
          "深澜智能",
          "深澜航天",
          "Quillmind Startup Fund");
  private static final List<String> PERSONS =
      List.of(
          "Tomas",
          "Tomas Verhoek",
          "维胡克",
          "赵明",
          "Zhao Ming",
          "Zhao Mingyuan",
          "Li Wei",
          "李维",
          "李总",
          "Ann Lee",
          "Lee");
  private static final List<String> STAGES = List.of("Seed", "A", "A+", "Strategic");
  private static final List<String> TITLES =
      List.of("", "早报", "Lampyris raises a round of money", "萤科技完成新一轮融资");

  private final Random random;

  RandomArticles(long seed) {
    random = new Random(seed);
  }

  List<Testimony> some(int most) {
    List<Testimony> articles = new ArrayList<>();
    int count = 1 + random.nextInt(most);
    for (int i = 0; i < count; i++) {
      articles.add(article("a" + i));
    }
    return articles;
  }

  private Testimony article(String id) {
    Telling telling = Telling.article(id, random.nextInt(8) == 0 ? "" : day());
    String title = pick(TITLES);
    if (!title.isEmpty()) {
      telling.title(title);
    }
    for (int i = 0; i < 4; i++) {
      telling.org("o" + i, pick(ORGANIZATIONS), others(ORGANIZATIONS));
    }
    for (int i = 0; i < 2; i++) {
      telling.person("p" + i, pick(PERSONS), others(PERSONS));
    }
    int claims = random.nextInt(6);
    for (int i = 0; i < claims; i++) {
      claim(telling);
    }
    return telling.testimony();
  }

  private void claim(Telling telling) {
    switch (random.nextInt(8)) {
      case 0 ->
          telling.move(
              person(),
              pick(List.of(MoveKind.values())),
              org(),
              pick(List.of(MoveStatus.values())),
              date());
      case 1, 2 ->
          telling.position(
              person(),
              org(),
              pick(List.of(RoleClass.values()).subList(0, 3)),
              random.nextBoolean());
      case 3 -> telling.valuation(org(), Telling.usd(pick(List.of("10", "20"))), date());
      case 4 -> telling.acquisition(org(), org(), pick(List.of(AcquisitionStatus.values())));
      default -> telling.says(round());
    }
  }

  private Telling.RoundWords round() {
    Telling.RoundWords words = Telling.round(org());
    words.status(pick(List.of(RoundStatus.values())));
    if (random.nextBoolean()) {
      words.stage(pick(STAGES));
    }
    if (random.nextInt(5) == 0) {
      words.kind(pick(List.of(RoundKind.values())));
    }
    if (random.nextBoolean()) {
      words.amount(Telling.usd(pick(List.of("10", "15", "20")), pick(List.of(Qualifier.values()))));
    }
    if (random.nextBoolean()) {
      words.lead(org());
    }
    if (random.nextBoolean()) {
      words.with(random.nextInt(4) == 0 ? person() : org());
    }
    if (random.nextInt(3) == 0) {
      words.worth(Telling.usd(pick(List.of("100", "200"))));
    }
    String date = date();
    if (!date.isEmpty()) {
      words.on(date);
    }
    if (random.nextInt(3) == 0) {
      words.reported();
    }
    return words;
  }

  private String org() {
    return "o" + random.nextInt(4);
  }

  private String person() {
    return "p" + random.nextInt(2);
  }

  private String[] others(List<String> names) {
    return random.nextInt(3) > 0 ? new String[0] : new String[] {pick(names)};
  }

  private String day() {
    return LocalDate.of(2023, 1, 1).plusDays(random.nextInt(700)).toString();
  }

  private String date() {
    return random.nextBoolean() ? "" : day().substring(0, pick(List.of(4, 7, 10)));
  }

  private <T> T pick(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }
}
