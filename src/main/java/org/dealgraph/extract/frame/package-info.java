/**
 * Second room of extraction: within a sentence, mentions become partial frames with status and
 * certainty.
 */
@NullMarked
package org.dealgraph.extract.frame;

import org.jspecify.annotations.NullMarked;
