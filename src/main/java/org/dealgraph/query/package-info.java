<<<<<<< HEAD
/** Asks the store questions, and shows the answers. */
=======
/**
 * Questions to the graph: the ready-made pack, a user's own SPARQL, and how answers are printed.
 */
>>>>>>> query
@NullMarked
package org.dealgraph.query;

import org.jspecify.annotations.NullMarked;
