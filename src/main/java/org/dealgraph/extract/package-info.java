/** Finds the claims that one article makes: a pure function of that article. */
@NullMarked
package org.dealgraph.extract;

import org.jspecify.annotations.NullMarked;
