package org.candour.journal;

/**
 * What a journal belongs to. Subjects are ordered by id: a transaction over two journals appends in
 * that order.
 */
public record Subject(Kind kind, String id) implements Comparable<Subject> {
  /** The kinds of journal. */
  public enum Kind {
    CASE,
    BODY,
    PARTNERSHIP
  }

  /** The journal of a case. */
  public static Subject ofCase(String id) {
    return new Subject(Kind.CASE, id);
  }

  /** The journal of a body. */
  public static Subject ofBody(String id) {
    return new Subject(Kind.BODY, id);
  }

  /** The journal of a partnership itself: its people, what they hold, and samples for audits. */
  public static Subject ofPartnership(String id) {
    return new Subject(Kind.PARTNERSHIP, id);
  }

  @Override
  public int compareTo(Subject other) {
    return id.compareTo(other.id);
  }
}
