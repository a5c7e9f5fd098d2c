/** Joins the stages: what runs, in which order, and what came of it. */
@NullMarked
package org.dealgraph.pipeline;

import org.jspecify.annotations.NullMarked;
