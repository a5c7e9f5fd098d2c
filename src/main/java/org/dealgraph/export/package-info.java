/** Writes the graph as files for other tools. */
@NullMarked
package org.dealgraph.export;

import org.jspecify.annotations.NullMarked;
