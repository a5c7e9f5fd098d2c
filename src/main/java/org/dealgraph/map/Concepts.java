package org.dealgraph.map;

import java.util.Arrays;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.dealgraph.model.AcquisitionStatus;
import org.dealgraph.model.Certainty;
import org.dealgraph.model.Coded;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.RoundStatus;
import org.dealgraph.model.Stage;

/**
 * Leads the model's codes to the SKOS concepts of {@code ontology/} and to the ontology's statuses.
 */
public final class Concepts {

  /** The namespace of the concepts. */
  public static final String NS = "https://w3id.org/dealgraph/vocabulary/";

  private Concepts() {}

  /** The concept of a code that is neither status nor certainty: an instrument, a role class … */
  public static Node of(Coded code) {
    return NodeFactory.createURI(NS + code.code());
  }

  /** The concept of a stage: {@code A+} is {@code stage-a-plus}. */
  public static Node of(Stage stage) {
    return NodeFactory.createURI(
        NS + "stage-" + stage.code().toLowerCase(Locale.ROOT).replace("+", "-plus"));
  }

  static Node of(RoundStatus status) {
    return switch (status) {
      case CLOSED -> Dg.CLOSED;
      case IN_TALKS -> Dg.IN_TALKS;
      case DENIED -> Dg.DENIED;
    };
  }

  static Node of(AcquisitionStatus status) {
    return switch (status) {
      case DONE -> Dg.CLOSED;
      case IN_TALKS -> Dg.IN_TALKS;
      case DENIED -> Dg.DENIED;
    };
  }

  static Node of(MoveStatus status) {
    return switch (status) {
      case DONE, REPORTED -> Dg.DONE;
      case PLANNED -> Dg.PLANNED;
      case DENIED -> Dg.DENIED;
    };
  }

  static Node certainty(MoveStatus status) {
    return certainty(status == MoveStatus.REPORTED);
  }

  static Node of(Certainty certainty) {
    return certainty(certainty == Certainty.REPORTED);
  }

  static Node certainty(boolean reported) {
    return reported ? Dg.REPORTED : Dg.STATED;
  }

  /** Whether a class is that of a kind of move. */
  static boolean isMove(Node type) {
    return Arrays.stream(MoveKind.values()).anyMatch(kind -> type(kind).equals(type));
  }

  /** The class of a move of this kind. */
  static Node type(MoveKind kind) {
    return switch (kind) {
      case JOINED -> Dg.Type.JOINING;
      case LEFT -> Dg.Type.LEAVING;
      case ON_LEAVE -> Dg.Type.LEAVE_OF_ABSENCE;
      case RETURNED -> Dg.Type.RETURN;
      case ROLE_CHANGE -> Dg.Type.ROLE_CHANGE;
    };
  }
}
