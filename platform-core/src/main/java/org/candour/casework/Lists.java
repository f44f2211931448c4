package org.candour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.time.When;

/** The rows of list pages. */
public final class Lists {
  private Lists() {}

  /** A page of rows, counted from 1. */
  public record Page<T>(List<T> rows, int number, int size, long total) {
    public Page {
      rows = List.copyOf(rows);
    }

    /** How many pages there are; at least one. */
    public int pages() {
      return (int) Math.max(1, (total + size - 1) / size);
    }
  }

  /** A partnership that somebody holds something in. */
  public record Membership(String partnership, String name) {}

  /** A case in the list. */
  public record CaseRow(
      String reference,
      String title,
      String reviewType,
      String status,
      When received,
      Optional<Instant> nextDue) {}

  /**
   * Something due in the work list.
   *
   * @param reference the case; empty for what comes round outside any
   * @param outside the body with which it comes round, when it belongs to no case
   */
  public record WorkRow(
      String reference,
      String title,
      String stepName,
      String rule,
      String owesName,
      Instant dueBefore,
      boolean overdue,
      boolean mine,
      Optional<Outside> outside) {
    /** Something due in a case. */
    public WorkRow(
        String reference,
        String title,
        String stepName,
        String rule,
        String owesName,
        Instant dueBefore,
        boolean overdue,
        boolean mine) {
      this(reference, title, stepName, rule, owesName, dueBefore, overdue, mine, Optional.empty());
    }
  }

  /**
   * Where something comes round that belongs to no case.
   *
   * @param body empty for a duty that stands with none
   * @param duty the duty; empty for a meeting that is to be held
   */
  public record Outside(String body, Optional<String> duty) {}

  /** A meeting in the list. */
  public record MeetingRow(
      String body, String bodyName, String meeting, When startsAt, int items) {}

  /**
   * Somebody opened a case, or was refused it.
   *
   * @param name of whoever it was, or that they are not known here
   * @param capacity what they held then, in words; empty when nothing
   * @param part which part of it, in words; empty for the whole
   */
  public record ReadingRow(
      Instant at, String name, String capacity, Opened what, String part, boolean refused) {}

  /** The counts on top of the work list. */
  public record Counts(long openCases, long overdue, long dueThisWeek) {}

  /** A request to open a case that waits for an answer. */
  public record RequestRow(String reference, String name, When asked) {}

  /**
   * The work list of one person.
   *
   * @param requests the requests that wait for the business unit; none for others
   */
  public record Work(
      Counts counts, Page<WorkRow> due, List<MeetingRow> meetings, List<RequestRow> requests) {
    /** A work list without requests. */
    public Work(Counts counts, Page<WorkRow> due, List<MeetingRow> meetings) {
      this(counts, due, meetings, List.of());
    }
  }
}
