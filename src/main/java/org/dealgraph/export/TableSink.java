package org.dealgraph.export;

import java.io.Closeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one table. Closing ends the table. */
interface TableSink extends Closeable {

  /** A row: the values in the columns' order, null where there is none. */
  void row(List<@Nullable Object> row);
}
