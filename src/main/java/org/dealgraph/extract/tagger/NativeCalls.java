package org.dealgraph.extract.tagger;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Keeps the process from ending while a thread is inside of ONNX Runtime. Its Java binding frees
 * the native environment in a shutdown hook, without waiting for calls that use it, and the process
 * then dies of a native fault (onnxruntime issue 31352).
 */
public final class NativeCalls {

  private static final ReadWriteLock CALLS = new ReentrantReadWriteLock();

  private NativeCalls() {}

  /** To be held during a call. */
  static Lock call() {
    return CALLS.readLock();
  }

  /**
   * Waits for the running calls, a part of a second, and holds up each later one for ever. For the
   * thread that ends the process, as the last thing before {@link System#exit}.
   */
  public static void end() {
    CALLS.writeLock().lock();
  }
}
