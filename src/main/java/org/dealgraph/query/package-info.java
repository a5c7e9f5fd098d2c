/** Asks the store questions, and shows the answers. */
@NullMarked
package org.dealgraph.query;

import org.jspecify.annotations.NullMarked;
