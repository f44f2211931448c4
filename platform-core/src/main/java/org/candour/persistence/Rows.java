package org.candour.persistence;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;

/**
 * JPA as this store uses it: named queries whose rows nobody tracks, and inserts that reach the
 * database at once, a kind at a time. Rows have no relations, so JPA would not know which of two
 * kinds is the parent.
 */
record Rows(EntityManager em) {

  <T> List<T> list(String query, Class<T> type, Map<String, Object> named) {
    return named(query, type, named).getResultList();
  }

  <T> List<T> list(String query, Class<T> type, Map<String, Object> named, int most) {
    return named(query, type, named).setMaxResults(most).getResultList();
  }

  /** Rows that are tracked: what is changed in them is written by {@link #write}. */
  <T> List<T> tracked(String query, Class<T> type, Map<String, Object> named) {
    TypedQuery<T> tracked = em.createNamedQuery(query, type);
    named.forEach(tracked::setParameter);
    return tracked.getResultList();
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
    typed.setHint("eclipselink.read-only", "true");
    typed.setHint("eclipselink.maintain-cache", "false");
    named.forEach(typed::setParameter);
    return typed;
  }
}
