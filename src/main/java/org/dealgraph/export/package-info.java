/** Files for other tools: the graph in standard formats, sorted so that two exports diff well. */
@NullMarked
package org.dealgraph.export;

import org.jspecify.annotations.NullMarked;
