package org.dealgraph.map;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** The terms of the Dealgraph ontology, each explained in {@code ontology/dealgraph.ttl}. */
public final class Dg {

  /** The namespace of classes, properties, statuses and certainties. */
  public static final String NS = "https://w3id.org/dealgraph/ontology#";

  public static final Node CLOSED = term("Closed");
  public static final Node IN_TALKS = term("InTalks");
  public static final Node DENIED = term("Denied");
  public static final Node DONE = term("Done");
  public static final Node PLANNED = term("Planned");
  public static final Node STATED = term("Stated");
  public static final Node REPORTED = term("Reported");

  public static final Node COMPANY = term("company");
  public static final Node STAGE = term("stage");
  public static final Node INSTRUMENT = term("instrument");
  public static final Node AMOUNT = term("amount");
  public static final Node CURRENCY = term("currency");
  public static final Node AMOUNT_MIN = term("amountMin");
  public static final Node AMOUNT_MAX = term("amountMax");
  public static final Node AMOUNT_QUALIFIER = term("amountQualifier");
  public static final Node AMOUNT_TEXT = term("amountText");
  public static final Node AMOUNT_USD = term("amountUSD");
  public static final Node PRICE_PER_SHARE = term("pricePerShare");
  public static final Node PRICE_PER_SHARE_CURRENCY = term("pricePerShareCurrency");
  public static final Node DATE = term("date");
  public static final Node EARLIEST = term("earliest");
  public static final Node LATEST = term("latest");
  public static final Node SINCE = term("since");
  public static final Node UNTIL = term("until");
  public static final Node STATUS = term("status");
  public static final Node CERTAINTY = term("certainty");
  public static final Node INVESTOR = term("investor");
  public static final Node LEAD_INVESTOR = term("leadInvestor");
  public static final Node INVESTMENT = term("investment");
  public static final Node VALUATION = term("valuation");
  public static final Node ROUND = term("round");
  public static final Node ROLE = term("role");
  public static final Node BASIS = term("basis");
  public static final Node PERSON = term("person");
  public static final Node ORGANIZATION = term("organization");
  public static final Node ROLE_TITLE = term("roleTitle");
  public static final Node ROLE_CLASS = term("roleClass");
  public static final Node CURRENT = term("current");
  public static final Node MOVE_KIND = term("moveKind");
  public static final Node ACQUIRER = term("acquirer");
  public static final Node TARGET = term("target");
  public static final Node FIRST_CLAIM = term("firstClaim");
  public static final Node FIRST_REPORTED = term("firstReported");
  public static final Node SOURCES = term("sources");
  public static final Node CONFLICT = term("conflict");
  public static final Node LED = term("led");
  public static final Node INVESTED_IN = term("investedIn");
  public static final Node WORKS_FOR = term("worksFor");
  public static final Node LEFT = term("left");
  public static final Node JOINED = term("joined");
  public static final Node FOUNDED = term("founded");
  public static final Node ACQUIRED = term("acquired");
  public static final Node HISTORY = term("history");
  public static final Node AGENT = term("agent");
  public static final Node MERGED = term("merged");
  public static final Node PART = term("part");
  public static final Node ARTICLE = term("article");
  public static final Node QUOTE = term("quote");
  public static final Node EXTRACTOR = term("extractor");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node CONTENT_HASH = term("contentHash");

  private Dg() {}

  /** The term with this local name, whether or not the ontology holds it. */
  static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }

  /** The ontology's classes. */
  public static final class Type {

    public static final Node AGENT = term("Agent");
    public static final Node ORGANIZATION = term("Organization");
    public static final Node PERSON = term("Person");
    public static final Node COMPANY = term("Company");
    public static final Node INVESTOR = term("Investor");
    public static final Node ROUND = term("Round");
    public static final Node INVESTMENT = term("Investment");
    public static final Node VALUATION = term("Valuation");
    public static final Node MOVE = term("Move");
    public static final Node JOINING = term("Joining");
    public static final Node LEAVING = term("Leaving");
    public static final Node LEAVE_OF_ABSENCE = term("LeaveOfAbsence");
    public static final Node RETURN = term("Return");
    public static final Node ROLE_CHANGE = term("RoleChange");
    public static final Node POSITION = term("Position");
    public static final Node ACQUISITION = term("Acquisition");
    public static final Node ARTICLE = term("Article");
    public static final Node NAMED_ENTITY = term("NamedEntity");
    public static final Node CLAIM = term("Claim");
    public static final Node ROUND_CLAIM = term("RoundClaim");
    public static final Node MOVE_CLAIM = term("MoveClaim");
    public static final Node POSITION_CLAIM = term("PositionClaim");
    public static final Node VALUATION_CLAIM = term("ValuationClaim");
    public static final Node ACQUISITION_CLAIM = term("AcquisitionClaim");
    public static final Node STAKE_CLAIM = term("StakeClaim");
    public static final Node WORTH_CLAIM = term("WorthClaim");
    public static final Node STANDING = term("Standing");
    public static final Node MERGE = term("Merge");
    public static final Node SPLIT = term("Split");
    public static final Node RENAME = term("Rename");
    public static final Node STATUS = term("Status");
    public static final Node CERTAINTY = term("Certainty");

    private Type() {}
  }
}
