package org.dealgraph.model;

/** What kind of role a title names. */
public enum RoleClass implements Coded {
  FOUNDER,
  CEO,
  CTO,
  CFO,
  COO,
  PRESIDENT,
  CHAIR,
  CHIEF_SCIENTIST,
  CHIEF_OTHER,
  VP,
  PARTNER,
  HEAD,
  RESEARCHER,
  ENGINEER,
  BOARD_MEMBER,
  PROFESSOR,
  ADVISOR,
  OTHER
}
