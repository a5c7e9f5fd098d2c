/** Third room of extraction: the frames of an article become its claims. */
@NullMarked
package org.dealgraph.extract.assemble;

import org.jspecify.annotations.NullMarked;
