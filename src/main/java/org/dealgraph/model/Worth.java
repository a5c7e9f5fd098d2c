package org.dealgraph.model;

/** What a company is valued at. */
public record Worth(Money money, ValuationBasis basis) {}
