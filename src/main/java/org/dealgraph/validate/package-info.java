/** Says where a graph breaks its shapes. */
@NullMarked
package org.dealgraph.validate;

import org.jspecify.annotations.NullMarked;
