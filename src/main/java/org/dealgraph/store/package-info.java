/** Keeps the graph on disk, behind read and write transactions. */
@NullMarked
package org.dealgraph.store;

import org.jspecify.annotations.NullMarked;
