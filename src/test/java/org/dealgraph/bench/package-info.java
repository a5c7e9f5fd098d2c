/** How fast the program is: {@code mvn -q -Pbenchmark}. */
@NullMarked
package org.dealgraph.bench;

import org.jspecify.annotations.NullMarked;
