package org.dealgraph.query;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingFactory;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;
import org.dealgraph.model.UserError;

/**
 * Puts values in the place of a question's parameters: in the {@code VALUES} block of the parsed
 * query, where {@code UNDEF} stands for "any". A value is never read as SPARQL.
 */
final class Arguments {

  /** Stands for a name that nobody bears. */
  private static final Node NOBODY = NodeFactory.createURI("urn:dealgraph:nobody");

  private Arguments() {}

  /**
   * The question's query with these values.
   *
   * @param values parameter to value; surrounding space does not count, and a blank value is none
   * @param named who bears the names among the values, by parameter
   * @throws UserError if a parameter is unknown or missing, a value is none of those it takes, or
   *     the question is not sound SPARQL
   */
  static ReadQuery bind(
      Question question,
      Map<String, String> values,
      Map<String, Set<Node>> named,
      PrefixMapping prefixes) {
    Map<Var, Set<Node>> wanted = new TreeMap<>((a, b) -> a.getName().compareTo(b.getName()));
    values.forEach((name, value) -> {
      Parameter parameter = question.parameter(name).orElseThrow(() -> unknown(question, name));
      if (!value.isBlank()) {
        check(parameter, value.strip());
        wanted.put(
            Var.alloc(parameter.variable()),
            parameter.naming()
                ? named.getOrDefault(name, Set.of(NOBODY))
                : Set.of(NodeFactory.createLiteralString(value.strip())));
      }
    });
    for (Parameter parameter : question.parameters()) {
      if (parameter.required() && !wanted.containsKey(Var.alloc(parameter.variable()))) {
        throw UserError.usage(
            "The question " + question.name() + " needs the parameter " + parameter.name() + ".",
            "Add -p " + parameter.name() + "=...: " + parameter.description() + ".");
      }
    }
    ReadQuery query = ReadQuery.parse(question.sparql(), prefixes);
    return wanted.isEmpty() ? query : new ReadQuery(replace(question, query.query(), wanted));
  }

  private static Query replace(Question question, Query query, Map<Var, Set<Node>> wanted) {
    Set<Var> placed = new HashSet<>();
    Query bound =
        QueryTransformOps.transform(
            query,
            new ElementTransformCopyBase() {
              @Override
              public Element transform(ElementData data) {
                placed.addAll(data.getVars());
                return with(data, wanted);
              }
            });
    for (Var each : wanted.keySet()) {
      if (!placed.contains(each)) {
        throw UserError.unusable(
            "The question %s has no VALUES (%s) { (UNDEF) }.".formatted(question.name(), each),
            "See docs/questions.md for how a question takes its parameters.",
            null);
      }
    }
    return bound;
  }

  /** A row for each combination of what several may be meant. */
  private static Element with(ElementData data, Map<Var, Set<Node>> wanted) {
    if (data.getVars().stream().noneMatch(wanted::containsKey)) {
      return data;
    }
    List<Binding> rows = new ArrayList<>(data.getRows());
    for (Var each : data.getVars()) {
      Set<Node> values = wanted.get(each);
      if (values != null) {
        rows =
            rows.stream()
                .flatMap(row -> values.stream().map(value -> with(row, each, value)))
                .toList();
      }
    }
    return new ElementData(data.getVars(), rows);
  }

  private static Binding with(Binding row, Var variable, Node value) {
    var builder = BindingFactory.builder();
    row.forEach((each, old) -> {
      if (!each.equals(variable)) {
        builder.add(each, old);
      }
    });
    return builder.add(variable, value).build();
  }

  private static UserError unknown(Question question, String name) {
    List<String> known = question.parameters().stream().map(Parameter::name).toList();
    return UserError.usage(
        "The question " + question.name() + " has no parameter \"" + name + "\".",
        known.isEmpty()
            ? "It takes no parameters."
            : "Its parameters are " + String.join(", ", known) + ".");
  }

  private static void check(Parameter parameter, String value) {
    if (!parameter.takes(value)) {
      throw UserError.usage(
          "The parameter %s cannot be \"%s\".".formatted(parameter.name(), value),
          "It takes " + parameter.takes() + ".");
    }
  }
}
