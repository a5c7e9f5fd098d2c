/** How well extraction does: what it finds in articles against what careful readers find. */
@NullMarked
package org.dealgraph.evaluate;

import org.jspecify.annotations.NullMarked;
