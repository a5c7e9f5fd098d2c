/** Cleans a text, cuts it into sentences and tokens, and knows its language. */
@NullMarked
package org.dealgraph.text;

import org.jspecify.annotations.NullMarked;
