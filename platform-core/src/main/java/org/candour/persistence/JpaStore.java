package org.candour.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.candour.casework.LostRace;
import org.candour.casework.Store;
import org.eclipse.persistence.sessions.UnitOfWork;

/** The store on an entity manager factory. A transaction has its own entity manager. */
class JpaStore implements Store {
  private final EntityManagerFactory factory;

  JpaStore(EntityManagerFactory factory) {
    this.factory = factory;
    Rows.prepare(factory);
  }

  @Override
  public <T> T inTransaction(Work<T> work) {
    EntityManager em = factory.createEntityManager();
    try {
      Connection connection = begin(em);
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

  /**
   * The transaction is begun on its connection now and not at the first write, so that every read
   * is on that connection too. Asked only for the connection, EclipseLink may give one that commits
   * each statement by itself; on such a one nothing would ever be undone.
   */
  private static Connection begin(EntityManager em) {
    em.getTransaction().begin();
    em.unwrap(UnitOfWork.class).beginEarlyTransaction();
    Connection connection = em.unwrap(Connection.class);
    try {
      if (connection.getAutoCommit()) {
        throw new IllegalStateException("the connection is in no transaction");
      }
      return connection;
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
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
