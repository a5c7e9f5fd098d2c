/**
 * The graph in other stores, through their own protocols: only what changed since the last time.
 */
@NullMarked
package org.dealgraph.push;

import org.jspecify.annotations.NullMarked;
