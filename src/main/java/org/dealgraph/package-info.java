/** Dealgraph reads funding news and builds a knowledge graph. */
@NullMarked
package org.dealgraph;

import org.jspecify.annotations.NullMarked;
