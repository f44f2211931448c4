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

  /** Something due in the work list. */
  public record WorkRow(
      String reference,
      String title,
      String stepName,
      String rule,
      String owesName,
      Instant dueBefore,
      boolean overdue,
      boolean mine) {}

  /** A meeting in the list. */
  public record MeetingRow(
      String body, String bodyName, String meeting, When startsAt, int items) {}

  /** The counts on top of the work list. */
  public record Counts(long openCases, long overdue, long dueThisWeek) {}

  /** The work list of one person. */
  public record Work(Counts counts, Page<WorkRow> due, List<MeetingRow> meetings) {}
}
