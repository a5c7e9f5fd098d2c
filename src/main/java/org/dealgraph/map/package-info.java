/** Writes articles, claims and what was resolved from them as RDF. */
@NullMarked
package org.dealgraph.map;

import org.jspecify.annotations.NullMarked;
