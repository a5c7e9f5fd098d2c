/**
 * Turns what articles say and what was resolved from it into RDF, in the shape of docs/graph.md.
 */
@NullMarked
package org.dealgraph.map;

import org.jspecify.annotations.NullMarked;
