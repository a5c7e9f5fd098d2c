/** Decides which names are one agent and which claims are one event. */
@NullMarked
package org.dealgraph.resolve;

import org.jspecify.annotations.NullMarked;
