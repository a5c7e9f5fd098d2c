package org.dealgraph.extract.mention;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dealgraph.model.Money;
import org.dealgraph.model.Qualifier;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads sums of money: 超10亿美元, 数千万元, 1.5个亿, 10亿到15亿美元, {@code $1.2B}, {@code US$350m}, "more than
 * 80 million euros". One grammar serves all languages; the words are data.
 */
final class MoneyGrammar implements Recognizer {

  private static final String HAN_DIGITS = "零一二三四五六七八九";
  private static final String RANGE_SIGNS = "-~–—至到";

  private final MoneyWords words = MoneyWords.load();
  private final Set<Character> beginnings = new HashSet<>();

  MoneyGrammar() {
    for (Collection<String> opening :
        List.of(words.several(), words.units().keySet(), words.currencies().keySet())) {
      for (String word : opening) {
        beginnings.add(Character.toLowerCase(word.charAt(0)));
      }
    }
  }

  @Override
  public void propose(Sentence sentence, List<Mention> out) {
    String text = sentence.text();
    int at = 0;
    while (at < text.length()) {
      Mention.Sum sum = startsSum(text, at) ? new Parse(text, at).sum() : null;
      if (sum == null) {
        at++;
      } else {
        out.add(sum);
        at = Math.max(sum.span().end(), at + 1);
      }
    }
  }

  private boolean startsSum(String text, int at) {
    char c = text.charAt(at);
    if (at > 0 && (inNumber(c) && inNumber(text.charAt(at - 1)) || glued(text, at))) {
      return false;
    }
    return c >= '0' && c <= '9'
        || hanNumeral(c)
        || beginnings.contains(Character.toLowerCase(c))
            && (MoneyWords.at(text, at, words.several()) != null
                || MoneyWords.at(text, at, words.units().keySet()) != null && c > 0x2E80
                || MoneyWords.at(text, at, words.currencies().keySet()) != null);
  }

  /** A digit inside a name: GPT-4, v2.5, A10. */
  private static boolean glued(String text, int at) {
    char c = text.charAt(at);
    char before = text.charAt(at - 1);
    boolean latinBefore = before < 0x250 && Character.isLetter(before);
    return c >= '0' && c <= '9' && (latinBefore || before == '.' || hyphenInName(text, at));
  }

  private static boolean hyphenInName(String text, int at) {
    return text.charAt(at - 1) == '-'
        && at > 1
        && text.charAt(at - 2) < 0x250
        && Character.isLetter(text.charAt(at - 2));
  }

  private static boolean inNumber(char c) {
    return c >= '0' && c <= '9' || hanNumeral(c);
  }

  private static boolean hanNumeral(char c) {
    return HAN_DIGITS.indexOf(c) >= 0 || c == '两' || c == '十' || c == '百' || c == '千';
  }

  /** One attempt to read a sum. */
  private final class Parse {

    private final String text;
    private final int start;
    private int at;
    private boolean several;
    private boolean open; // 多, 余, "+": at least
    private @Nullable String currency;
    private @Nullable BigDecimal lastUnit;

    Parse(String text, int start) {
      this.text = text;
      this.start = start;
      this.at = start;
    }

    Mention.@Nullable Sum sum() {
      currency();
      boolean signed = currency != null;
      BigDecimal number = number();
      if (number == null) {
        several = word(words.several()) != null;
      }
      BigDecimal unit = units();
      if (number == null && unit == null || number == null && !han(unit)) {
        return null;
      }
      BigDecimal upper = null;
      int beforeRange = at;
      if (number != null && at < text.length() && RANGE_SIGNS.indexOf(text.charAt(at)) >= 0) {
        at++;
        skipSpaces();
        upper = upper();
        if (upper == null) {
          at = beforeRange;
        } else if (unit == null) {
          unit = lastUnit;
        }
      }
      if (!signed) {
        currency();
      } else {
        skipSameCurrency();
      }
      boolean wordsAlone = number == null && !several && currency == null;
      if (currency == null && unit == null || wordsAlone || plainCount()) {
        return null;
      }
      return build(number, unit == null ? BigDecimal.ONE : unit, upper);
    }

    private @Nullable BigDecimal upper() {
      if (word(words.currencies().keySet()) != null) {
        skipSpaces();
      }
      BigDecimal number = number();
      if (number == null) {
        return null;
      }
      lastUnit = units();
      return number.multiply(lastUnit == null ? BigDecimal.ONE : lastUnit);
    }

    private void currency() {
      int before = at;
      skipSpaces();
      String found = word(words.currencies().keySet());
      if (found == null) {
        at = before;
      } else {
        currency = words.currencies().get(found);
        if (at < text.length() && before == start) {
          skipSpaces();
        }
      }
    }

    /** "$5 million USD", "US$ 1.8亿美元": the same currency told twice. */
    private void skipSameCurrency() {
      int before = at;
      skipSpaces();
      String again = word(words.currencies().keySet());
      if (again == null) {
        at = before;
      } else if ("USD".equals(currency)) {
        currency = words.currencies().get(again);
      }
    }

    /** A number with a unit of something else: 100亿参数, "5 million users". */
    private boolean plainCount() {
      if (currency != null) {
        return false;
      }
      int next = at;
      while (next < text.length() && text.charAt(next) == ' ') {
        next++;
      }
      if (MoneyWords.at(text, next, words.refuse()) != null) {
        return true;
      }
      boolean hanUnit = at > 0 && text.charAt(at - 1) > 0x2E80;
      return !hanUnit
          || "万".equals(text.substring(Math.max(start, at - 1), at))
              && next < text.length()
              && Character.isIdeographic(text.charAt(next));
    }

    private Mention.Sum build(
        @Nullable BigDecimal number, BigDecimal unit, @Nullable BigDecimal upper) {
      // ISO 4217 for no currency, until the context gives one.
      String iso = currency == null ? "XXX" : currency;
      int from = start;
      Qualifier qualifier = Qualifier.EXACT;
      String before = MoneyWords.endingAt(text, trimmed(from), words.before().keySet());
      if (before != null) {
        from = trimmed(from) - before.length();
        qualifier = words.before().getOrDefault(before, Qualifier.EXACT);
      }
      int to = at;
      String after = MoneyWords.at(text, to, words.after().keySet());
      if (after != null) {
        to += after.length();
        qualifier = words.after().getOrDefault(after, qualifier);
      }
      if (open && qualifier == Qualifier.EXACT) {
        qualifier = Qualifier.AT_LEAST;
      }
      Span span = new Span(from, to);
      String written = span.of(text);
      Money money;
      if (upper != null && number != null) {
        BigDecimal low = number.multiply(unit);
        money =
            low.compareTo(upper) < 0
                ? new Money(null, iso, Qualifier.RANGE, plain(low), plain(upper), written)
                : new Money(plain(low), iso, qualifier, null, null, written);
      } else if (several) {
        BigDecimal top = unit.multiply(BigDecimal.TEN).subtract(BigDecimal.ONE);
        money = new Money(null, iso, Qualifier.RANGE, plain(unit), plain(top), written);
      } else {
        if (number == null && qualifier == Qualifier.EXACT) {
          qualifier = Qualifier.APPROX;
        }
        BigDecimal value = number == null ? unit : number.multiply(unit);
        money = new Money(plain(value), iso, qualifier, null, null, written);
      }
      return new Mention.Sum(span, money, currency == null);
    }

    private int trimmed(int end) {
      int trimmed = end;
      while (trimmed > 0 && text.charAt(trimmed - 1) == ' ') {
        trimmed--;
      }
      return trimmed;
    }

    private @Nullable BigDecimal number() {
      int from = at;
      BigDecimal latin = latinNumber();
      if (latin != null) {
        return latin;
      }
      at = from;
      return hanNumber();
    }

    private @Nullable BigDecimal latinNumber() {
      int from = at;
      while (at < text.length() && (Character.isDigit(text.charAt(at)) || separator())) {
        at++;
      }
      if (at == from || at - from > 20) {
        return null;
      }
      String digits = text.substring(from, at);
      if (digits.matches("\\d{1,3},\\d{1,2}")) {
        digits = digits.replace(',', '.'); // €4,5 Mio.
      }
      String plain = digits.replace(",", "");
      boolean version = plain.indexOf('.') != plain.lastIndexOf('.'); // 1.2.3
      return version ? null : new BigDecimal(plain);
    }

    private boolean separator() {
      char c = text.charAt(at);
      return (c == '.' || c == ',')
          && at > 0
          && Character.isDigit(text.charAt(at - 1))
          && at + 1 < text.length()
          && Character.isDigit(text.charAt(at + 1));
    }

    /** 三, 十五, 两百, 三千五百; stops before a unit such as 千万. */
    private @Nullable BigDecimal hanNumber() {
      int from = at;
      long total = 0;
      long digit = -1;
      while (at < text.length() && at - from < 9) {
        char c = text.charAt(at);
        int value = c == '两' ? 2 : HAN_DIGITS.indexOf(c);
        if (value >= 0) {
          digit = value;
        } else if (c == '十' || c == '百' || c == '千') {
          if (at == from && MoneyWords.at(text, at, words.units().keySet()) != null) {
            break;
          }
          total += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : c == '百' ? 100 : 1000);
          digit = -1;
        } else {
          break;
        }
        at++;
      }
      return at == from ? null : BigDecimal.valueOf(total + Math.max(digit, 0));
    }

    /** The product of the units that follow, with what may stand between: 多, 余, 个; or null. */
    private @Nullable BigDecimal units() {
      BigDecimal product = null;
      while (true) {
        int before = at;
        boolean more = more();
        if (at < text.length() && text.charAt(at) == '个') {
          at++;
        }
        skipSpaces();
        if (at < text.length() && text.charAt(at) == '-' && product == null) {
          at++; // 50-million
        }
        String unit = word(words.units().keySet());
        if (unit == null) {
          at = before;
          open |= more();
          return product;
        }
        open |= more;
        BigDecimal factor = words.units().getOrDefault(unit, BigDecimal.ONE);
        product = product == null ? factor : product.multiply(factor);
      }
    }

    private boolean more() {
      boolean found = at < text.length() && "多余+".indexOf(text.charAt(at)) >= 0;
      if (found) {
        at++;
      }
      return found;
    }

    private @Nullable String word(Iterable<String> among) {
      String found = at < text.length() ? MoneyWords.at(text, at, among) : null;
      if (found != null) {
        at += found.length();
      }
      return found;
    }

    private void skipSpaces() {
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
    }
  }

  private static boolean han(@Nullable BigDecimal unit) {
    return unit != null && unit.compareTo(BigDecimal.valueOf(10_000)) >= 0;
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0, RoundingMode.UNNECESSARY) : stripped;
  }
}
