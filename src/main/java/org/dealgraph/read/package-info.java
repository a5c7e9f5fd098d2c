/** Turns files, folders and feeds, in whatever format, into articles. */
@NullMarked
package org.dealgraph.read;

import org.jspecify.annotations.NullMarked;
