/**
 * Claims, sentences and archived articles as JSON: one object per article, the same bytes for the
 * same data.
 */
@NullMarked
package org.dealgraph.json;

import org.jspecify.annotations.NullMarked;
