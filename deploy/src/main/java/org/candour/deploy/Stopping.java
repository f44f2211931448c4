package org.candour.deploy;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** What has been started, stopped once and in the reverse order, however the process ends. */
final class Stopping {
  private final Deque<AutoCloseable> started = new ArrayDeque<>();

  synchronized <T extends AutoCloseable> T later(T part) {
    started.push(part);
    return part;
  }

  void run() {
    for (AutoCloseable part = next(); part != null; part = next()) {
      try {
        part.close();
      } catch (Exception e) {
        System.err.println("Not stopped in good order: " + e); // the next one must still be stopped
      }
    }
  }

  private synchronized @Nullable AutoCloseable next() {
    return started.poll();
  }
}
