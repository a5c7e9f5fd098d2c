/** The tools that people load the graph into, run as they are. */
@NullMarked
package org.dealgraph.consumer;

import org.jspecify.annotations.NullMarked;
