/** The command line: options in, one operation, an exit code out. */
@NullMarked
package org.dealgraph.cli;

import org.jspecify.annotations.NullMarked;
