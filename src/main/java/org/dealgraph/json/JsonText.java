package org.dealgraph.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes and reads single JSON documents on one line each. */
public final class JsonText {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private JsonText() {}

  /** What {@code content} writes. A lone surrogate is escaped, so that UTF-8 can carry it. */
  public static String write(Consumer<JsonGenerator> content) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = MAPPER.createGenerator(text)) {
      content.accept(json);
    }
    return escapeLoneSurrogates(text.toString());
  }

  /**
   * The one JSON object that {@code text} holds.
   *
   * @throws MalformedJsonException if it is anything else
   */
  static Fields read(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      return Fields.of(node, "");
    } catch (JacksonException e) {
      throw new MalformedJsonException("not a JSON object: " + e.getOriginalMessage(), e);
    }
  }

  /** Writes a number plainly, an integer without decimals. */
  static void number(JsonGenerator json, String name, BigDecimal value) {
    BigDecimal plain = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    json.writeName(name);
    json.writeNumber(plain.toPlainString());
  }

  private static String escapeLoneSurrogates(String text) {
    StringBuilder escaped = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        if (escaped != null) {
          escaped.append(c).append(text.charAt(i + 1));
        }
        i++;
      } else if (Character.isSurrogate(c)) {
        if (escaped == null) {
          escaped = new StringBuilder(text.length() + 16).append(text, 0, i);
        }
        escaped.append("\\u%04x".formatted((int) c));
      } else if (escaped != null) {
        escaped.append(c);
      }
    }
    return escaped == null ? text : escaped.toString();
  }
}
