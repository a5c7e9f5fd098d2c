/**
 * Reads articles from files, folders and standard input, whatever their format, and tells prose
 * from what stands around it. An input that cannot be read is a value ({@link
 * org.dealgraph.read.Reading.Rejected}), not an exception; nothing is read without bound.
 */
@NullMarked
package org.dealgraph.read;

import org.jspecify.annotations.NullMarked;
