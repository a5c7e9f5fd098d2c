package org.dealgraph.json;

import java.util.List;
import java.util.function.IntUnaryOperator;
import org.dealgraph.model.Article;
import org.dealgraph.model.Money;
import org.dealgraph.model.Sentence;
import org.dealgraph.model.Span;
import tools.jackson.core.JsonGenerator;

/**
 * The sentences format, from which the tagger is trained: an article as extraction reads it, as one
 * JSON object on one line. {@code text} is the article's as read. Each of the {@code sentences} has
 * its own normalised text, the {@code starts} and {@code ends} in the article's text of what each
 * of its characters was made from, whether a tagger would {@code read} it, and the mentions that
 * rules and lexicon find. All offsets are Unicode code points, as Python counts.
 */
public final class SentencesJson {

  private SentencesJson() {}

  /**
   * A sentence with what is found in it.
   *
   * @param read whether a tagger is given it
   */
  public record Found(Sentence sentence, boolean read, List<FoundMention> mentions) {
    public Found {
      mentions = List.copyOf(mentions);
    }
  }

  /** The object for {@code article}, without a line feed. */
  public static String write(Article article, List<Found> sentences) {
    IntUnaryOperator offsets = codePoints(article.text());
    return JsonText.write(json -> {
      json.writeStartObject();
      json.writeStringProperty("article", article.id());
      json.writeStringProperty("text", article.text());
      json.writeArrayPropertyStart("sentences");
      sentences.forEach(sentence -> sentence(json, sentence, offsets));
      json.writeEndArray();
      json.writeEndObject();
    });
  }

  private static void sentence(JsonGenerator json, Found found, IntUnaryOperator offsets) {
    Sentence sentence = found.sentence();
    String text = sentence.text();
    json.writeStartObject();
    json.writeStringProperty("text", text);
    json.writeNumberProperty("block", sentence.block());
    json.writeStringProperty("kind", sentence.kind().name());
    json.writeBooleanProperty("read", found.read());
    json.writeArrayPropertyStart("starts");
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      json.writeNumber(offsets.applyAsInt(sentence.mapped().starts()[i]));
    }
    json.writeEndArray();
    json.writeArrayPropertyStart("ends");
    for (int i = 0; i < text.length(); ) {
      i = text.offsetByCodePoints(i, 1);
      json.writeNumber(offsets.applyAsInt(sentence.mapped().ends()[i - 1]));
    }
    json.writeEndArray();
    IntUnaryOperator places = codePoints(text);
    json.writeArrayPropertyStart("mentions");
    found.mentions().forEach(mention -> mention(json, mention, places));
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void mention(JsonGenerator json, FoundMention mention, IntUnaryOperator places) {
    Span span = mention.span();
    json.writeStartObject();
    json.writeNumberProperty("start", places.applyAsInt(span.start()));
    json.writeNumberProperty("end", places.applyAsInt(span.end()));
    switch (mention) {
      case FoundMention.Name name ->
          json.writeStringProperty("type", name.of() == null ? "NAME" : name.of().name());
      case FoundMention.Sum sum -> {
        json.writeStringProperty("type", "MONEY");
        money(json, sum.money());
      }
      case FoundMention.Day day -> {
        json.writeStringProperty("type", "DATE");
        if (day.date() != null) {
          json.writeStringProperty("date", day.date().toString());
        }
      }
      case FoundMention.Phase phase -> {
        json.writeStringProperty("type", "STAGE");
        json.writeStringProperty("stage", phase.stage().code());
      }
      case FoundMention.Title _ -> json.writeStringProperty("type", "TITLE");
    }
    json.writeEndObject();
  }

  private static void money(JsonGenerator json, Money money) {
    if (money.value() != null) {
      JsonText.number(json, "value", money.value());
    }
    if (money.min() != null) {
      JsonText.number(json, "min", money.min());
    }
    json.writeStringProperty("currency", money.currency());
  }

  /** From offsets in code units to offsets in code points, of which a text has many. */
  private static IntUnaryOperator codePoints(String text) {
    int[] before = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); count++) {
      int end = text.offsetByCodePoints(i, 1);
      for (; i < end; i++) {
        before[i] = count;
      }
    }
    before[text.length()] = count;
    return offset -> before[offset];
  }
}
