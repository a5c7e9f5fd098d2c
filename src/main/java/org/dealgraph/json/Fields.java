package org.dealgraph.json;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.dealgraph.model.Coded;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one JSON object. An absent field and an explicit null are the same. Every method
 * throws {@link MalformedJsonException} where the field holds something else than asked for.
 *
 * @param path where the object stands in its document, for messages
 */
record Fields(JsonNode object, String path) {

  static Fields of(JsonNode node, String path) {
    if (!node.isObject()) {
      throw new MalformedJsonException(
          (path.isEmpty() ? "the text" : path) + " is no object", null);
    }
    return new Fields(node, path);
  }

  String text(String name) {
    return required(name, optionalText(name));
  }

  @Nullable String optionalText(String name) {
    JsonNode node = find(name);
    if (node != null && !node.isString()) {
      throw wrong(name, "is no string");
    }
    return node == null ? null : node.asString();
  }

  boolean bool(String name) {
    JsonNode node = required(name, find(name));
    if (!node.isBoolean()) {
      throw wrong(name, "is neither true nor false");
    }
    return node.asBoolean();
  }

  @Nullable BigDecimal optionalNumber(String name) {
    JsonNode node = find(name);
    if (node != null && !node.isNumber()) {
      throw wrong(name, "is no number");
    }
    return node == null ? null : node.decimalValue();
  }

  BigDecimal number(String name) {
    return required(name, optionalNumber(name));
  }

  int integer(String name) {
    try {
      return number(name).intValueExact();
    } catch (ArithmeticException e) {
      throw new MalformedJsonException(where(name) + " is no whole number", e);
    }
  }

  <E extends Enum<E> & Coded> E coded(String name, Class<E> type) {
    return parsed(name, code -> Coded.parse(type, code));
  }

  /** A string made into something else; an illegal argument becomes a message about the field. */
  <T> T parsed(String name, Function<String, T> parser) {
    return required(name, optional(name, parser));
  }

  <T> @Nullable T optional(String name, Function<String, T> parser) {
    String text = optionalText(name);
    return text == null ? null : built(name, () -> parser.apply(text));
  }

  /** Builds from the object at {@code name}, or null where there is none. */
  <T> @Nullable T object(String name, Function<Fields, T> builder) {
    JsonNode node = find(name);
    if (node == null) {
      return null;
    }
    Fields fields = of(node, where(name));
    return built(name, () -> builder.apply(fields));
  }

  /** Builds from each object of the list at {@code name}; an absent list is empty. */
  <T> List<T> objects(String name, Function<Fields, T> builder) {
    List<T> built = new ArrayList<>();
    int index = 0;
    for (JsonNode node : elements(name)) {
      String at = name + "[" + index++ + "]";
      Fields fields = of(node, where(at));
      built.add(built(at, () -> builder.apply(fields)));
    }
    return built;
  }

  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode node : elements(name)) {
      if (!node.isString()) {
        throw wrong(name, "holds something that is no string");
      }
      texts.add(node.asString());
    }
    return texts;
  }

  private Iterable<JsonNode> elements(String name) {
    JsonNode node = find(name);
    if (node != null && !node.isArray()) {
      throw wrong(name, "is no list");
    }
    return node == null ? List.of() : node;
  }

  boolean lacks(String name) {
    return find(name) == null;
  }

  private @Nullable JsonNode find(String name) {
    JsonNode node = object.get(name);
    return node == null || node.isNull() ? null : node;
  }

  private <T> T required(String name, @Nullable T value) {
    if (value == null) {
      throw wrong(name, "is missing");
    }
    return value;
  }

  private <T> T built(String name, Supplier<T> value) {
    try {
      return value.get();
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new MalformedJsonException(where(name) + ": " + e.getMessage(), e);
    }
  }

  private MalformedJsonException wrong(String name, String trouble) {
    return new MalformedJsonException(where(name) + " " + trouble, null);
  }

  private String where(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
