@NullMarked
package org.dealgraph.push;

import org.jspecify.annotations.NullMarked;
