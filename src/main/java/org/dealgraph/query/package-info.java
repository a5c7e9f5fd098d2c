/**
 * Questions to the graph: the ready-made pack, a user's own SPARQL, and how answers are printed.
 */
@NullMarked
package org.dealgraph.query;

import org.jspecify.annotations.NullMarked;
