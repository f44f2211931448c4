package org.candour.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * JPA as this store uses it: named queries whose rows nobody tracks, and inserts that reach the
 * database at once, a kind at a time. Rows have no relations, so JPA would not know which of two
 * kinds is the parent.
 */
record Rows(EntityManager em) {
  private static final String TRACKED = "tracked.";

  <T> List<T> list(String query, Class<T> type, Map<String, Object> named) {
    return named(query, type, named).getResultList();
  }

  <T> List<T> list(String query, Class<T> type, Map<String, Object> named, int most) {
    return named(query, type, named).setMaxResults(most).getResultList();
  }

  /** Rows that are tracked: what is changed in them is written by {@link #write}. */
  <T> List<T> tracked(String query, Class<T> type, Map<String, Object> named) {
    return named(TRACKED + query, type, named).getResultList();
  }

  int change(String query, Map<String, Object> named) {
    Query change = em.createNamedQuery(query);
    named.forEach(change::setParameter);
    return change.executeUpdate();
  }

  void insert(Object row) {
    em.persist(row);
    write();
  }

  /** Rows of one kind. */
  void insertAll(List<?> rows) {
    if (!rows.isEmpty()) {
      rows.forEach(em::persist);
      write();
    }
  }

  void write() {
    em.flush();
    em.clear();
  }

  private <T> TypedQuery<T> named(String query, Class<T> type, Map<String, Object> named) {
    TypedQuery<T> typed = em.createNamedQuery(query, type);
    named.forEach(typed::setParameter);
    return typed;
  }

  /**
   * Makes the named queries read rows that nobody tracks or remembers, all but those whose name
   * says that they are tracked. Done once, before the first use: said with each use, EclipseLink
   * would prepare the query anew each time.
   */
  static void prepare(EntityManagerFactory factory) {
    EntityManager em = factory.createEntityManager();
    try {
      factory.getMetamodel().getEntities().stream()
          .flatMap(entity -> named(entity.getJavaType()))
          .filter(name -> !name.startsWith(TRACKED))
          .forEach(
              name -> {
                Query query = em.createNamedQuery(name);
                query.setHint("eclipselink.read-only", "true");
                query.setHint("eclipselink.maintain-cache", "false");
                factory.addNamedQuery(name, query);
              });
    } finally {
      em.close();
    }
  }

  private static Stream<String> named(Class<?> entity) {
    return Arrays.stream(entity.getAnnotationsByType(NamedQuery.class))
        .filter(named -> named.query().startsWith("select"))
        .map(NamedQuery::name);
  }
}
