package org.dealgraph.pipeline;

import org.dealgraph.push.Pusher;
import org.dealgraph.store.GraphStore;

/** Brings another store in line with a graph. */
public record GraphPush(Pusher.Plan plan, Pusher.Progress progress) {

  /**
   * Pushes.
   *
   * @throws org.dealgraph.model.UserError if there is no graph, the store cannot be reached, or it
   *     refuses
   */
  public Pusher.Outcome run() {
    try (GraphStore store = GraphStore.openExisting(plan.folder())) {
      return store.read(data -> new Pusher(plan, progress).push(data));
    }
  }
}
