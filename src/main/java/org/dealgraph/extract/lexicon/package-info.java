/** The names that the program knows before it reads anything, read from its data files. */
@NullMarked
package org.dealgraph.extract.lexicon;

import org.jspecify.annotations.NullMarked;
