/** What lies on disk: the TDB2 dataset, the articles as read, and the journal of the last run. */
@NullMarked
package org.dealgraph.store;

import org.jspecify.annotations.NullMarked;
