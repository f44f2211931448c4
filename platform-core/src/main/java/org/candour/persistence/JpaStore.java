package org.candour.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.util.function.Function;
import org.candour.casework.LostRace;
import org.candour.casework.Store;

/** The store on an entity manager factory. A transaction has its own entity manager. */
class JpaStore implements Store {
  private final EntityManagerFactory factory;

  JpaStore(EntityManagerFactory factory) {
    this.factory = factory;
  }

  @Override
  public <T> T inTransaction(Work<T> work) {
    EntityManager em = factory.createEntityManager();
    try {
      em.getTransaction().begin();
      // asked for now, so that every read of this transaction is on its connection too
      Connection connection = em.unwrap(Connection.class);
      T done = work.in(new JpaTx(new Rows(em), new Sql(connection)));
      em.getTransaction().commit();
      return done;
    } catch (LostRace e) {
      throw e;
    } catch (RuntimeException e) {
      throw SqlFailure.named(e);
    } finally {
      end(em);
    }
  }

  /** Does work that needs the connection itself. */
  <T> T withSql(Function<Sql, T> work) {
    return inTransaction(tx -> work.apply(((JpaTx) tx).sql()));
  }

  private static void end(EntityManager em) {
    try {
      if (em.getTransaction().isActive()) {
        em.getTransaction().rollback();
      }
    } finally {
      em.close();
    }
  }
}
