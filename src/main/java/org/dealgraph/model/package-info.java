/**
 * What flows between the stages: articles, sentences, claims and the knowledge resolved from them;
 * data alone.
 */
@NullMarked
package org.dealgraph.model;

import org.jspecify.annotations.NullMarked;
