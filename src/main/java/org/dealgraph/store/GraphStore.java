package org.dealgraph.store;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import org.apache.jena.query.TxnType;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.engine.main.QC;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;

/**
 * The dataset on disk. Any number of threads may read while one writes; a reader sees the state
 * that was current when it began. A write that fails, or a process that dies in one, leaves the old
 * state.
 *
 * <p>One process at a time holds a store, and one {@code GraphStore} in it.
 */
public final class GraphStore implements AutoCloseable {

  private final DatasetGraph dataset;

  private GraphStore(DatasetGraph dataset) {
    this.dataset = dataset;
    QC.setFactory(dataset.getContext(), EmptyInputExecutor::new);
  }

  /**
   * Opens the store in {@code dir}, making folder and store where there are none.
   *
   * @throws org.dealgraph.model.UserError if the folder holds something else, cannot be written or
   *     is held by another process
   */
  public static GraphStore open(Path dir) {
    return new GraphStore(new StoreFolder(dir).create());
  }

  /**
   * Opens the store in {@code dir}.
   *
   * @throws org.dealgraph.model.UserError if there is none, or for the reasons of {@link #open}
   */
  public static GraphStore openExisting(Path dir) {
    return new GraphStore(new StoreFolder(dir).connect());
  }

  /**
   * Does {@code work} in one read transaction. What it returns must not lead back into the dataset.
   */
  public <T> T read(Function<DatasetGraph, T> work) {
    dataset.begin(TxnType.READ);
    try {
      return work.apply(dataset);
    } finally {
      dataset.end();
    }
  }

  /** Does {@code work} in one write transaction: all of it, or where it throws, nothing. */
  public void write(Consumer<DatasetGraph> work) {
    dataset.begin(TxnType.WRITE);
    boolean committed = false;
    try {
      work.accept(dataset);
      dataset.commit();
      committed = true;
    } finally {
      if (!committed) {
        dataset.abort();
      }
      dataset.end();
    }
  }

  /** The dataset itself, for a server that does its own transactions. */
  public DatasetGraph dataset() {
    return dataset;
  }

  /** Gives back the room that earlier states take up. Waits for writers; needs room for a copy. */
  public void compact() {
    DatabaseMgr.compact(dataset, true);
  }

  @Override
  public void close() {
    TDBInternal.expel(dataset, true);
  }
}
