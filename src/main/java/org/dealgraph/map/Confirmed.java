package org.dealgraph.map;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.dealgraph.model.AcquisitionStatus;
import org.dealgraph.model.Certainty;
import org.dealgraph.model.Fact;
import org.dealgraph.model.InvestorRole;
import org.dealgraph.model.Knowledge;
import org.dealgraph.model.MoveKind;
import org.dealgraph.model.MoveStatus;
import org.dealgraph.model.RoleClass;
import org.dealgraph.model.RoundStatus;

/**
 * What follows from facts that are closed or done and stated as such. Rumours, plans and denials
 * leave no trace here.
 *
 * @param links the shortcuts, sorted and each once
 */
record Confirmed(Set<Link> links, Set<String> companies, Set<String> investors) {

  /** A direct statement between two agents, given by their keys. */
  record Link(String subject, Node property, String object) implements Comparable<Link> {

    @Override
    public int compareTo(Link other) {
      int order = subject.compareTo(other.subject);
      if (order == 0) {
        order = property.getURI().compareTo(other.property.getURI());
      }
      return order != 0 ? order : object.compareTo(other.object);
    }
  }

  static Confirmed of(Knowledge knowledge) {
    Confirmed confirmed = new Confirmed(new TreeSet<>(), new HashSet<>(), new HashSet<>());
    knowledge.facts().forEach(confirmed::add);
    return confirmed;
  }

  boolean isCompany(String agent) {
    return companies.contains(agent);
  }

  boolean isInvestor(String agent) {
    return investors.contains(agent);
  }

  private void add(Fact fact) {
    switch (fact) {
      case Fact.Round round -> {
        if (round.status() == RoundStatus.CLOSED && round.certainty() == Certainty.STATED) {
          round(round);
        }
      }
      case Fact.Move move -> {
        if (move.status() == MoveStatus.DONE) {
          move(move);
        }
      }
      case Fact.Position position -> position(position);
      case Fact.Acquisition acquisition -> {
        if (acquisition.status() == AcquisitionStatus.DONE) {
          companies.add(acquisition.target());
          link(acquisition.acquirer(), Dg.ACQUIRED, acquisition.target());
        }
      }
      case Fact.Valuation valuation -> {}
    }
  }

  private void round(Fact.Round round) {
    companies.add(round.company());
    for (Fact.Investment investment : round.investments()) {
      investors.add(investment.investor());
      link(investment.investor(), Dg.INVESTED_IN, round.company());
      if (investment.role() == InvestorRole.LEAD) {
        link(investment.investor(), Dg.LED, round.company());
      }
    }
  }

  private void move(Fact.Move move) {
    if (move.kind() == MoveKind.JOINED) {
      link(move.person(), Dg.JOINED, move.organization());
    } else if (move.kind() == MoveKind.LEFT) {
      link(move.person(), Dg.LEFT, move.organization());
    }
  }

  private void position(Fact.Position position) {
    if (position.current()) {
      link(position.person(), Dg.WORKS_FOR, position.organization());
    }
    if (position.roleClass() == RoleClass.FOUNDER) {
      link(position.person(), Dg.FOUNDED, position.organization());
    }
  }

  private void link(String subject, Node property, String object) {
    links.add(new Link(subject, property, object));
  }
}
