package org.candour.persistence;

import jakarta.persistence.EntityManagerFactory;

/** A store with its connections, to be closed by whoever opened it. */
public final class OpenStore extends JpaStore implements AutoCloseable {
  private final EntityManagerFactory factory;

  private OpenStore(EntityManagerFactory factory) {
    super(factory);
    this.factory = factory;
  }

  static OpenStore checked(EntityManagerFactory factory) {
    OpenStore store = new OpenStore(factory);
    try {
      ConnectionCheck.check(store);
      return store;
    } catch (RuntimeException e) {
      store.close();
      throw e;
    }
  }

  @Override
  public void close() {
    factory.close();
  }
}
