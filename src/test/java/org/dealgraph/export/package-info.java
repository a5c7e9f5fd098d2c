@NullMarked
package org.dealgraph.export;

import org.jspecify.annotations.NullMarked;
