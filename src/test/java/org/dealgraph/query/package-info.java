@NullMarked
package org.dealgraph.query;

import org.jspecify.annotations.NullMarked;
