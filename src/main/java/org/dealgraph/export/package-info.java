<<<<<<< HEAD
/** Writes the graph as files for other tools. */
=======
/** Files for other tools: the graph in standard formats, sorted so that two exports diff well. */
>>>>>>> query
@NullMarked
package org.dealgraph.export;

import org.jspecify.annotations.NullMarked;
