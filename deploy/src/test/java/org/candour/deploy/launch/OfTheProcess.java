package org.candour.deploy.launch;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something that the first test to ask starts, that all tests of the process share, and that ends
 * with the process. JUnit's own stores end with each class where several processes share the
 * classes out.
 */
public final class OfTheProcess<T extends AutoCloseable> {
  private final Supplier<T> starting;
  private Optional<T> running = Optional.empty();

  public OfTheProcess(Supplier<T> starting) {
    this.starting = starting;
  }

  /** What is shared. */
  public synchronized T get() {
    if (running.isEmpty()) {
      T begun = starting.get();
      running = Optional.of(begun);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> end(begun), "ends what tests shared"));
    }
    return running.get();
  }

  private static void end(AutoCloseable begun) {
    try {
      begun.close();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
