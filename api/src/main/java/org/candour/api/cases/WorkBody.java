package org.candour.api.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.api.view.MeetingRowBody;
import org.candour.casework.Lists;
import org.candour.time.When;

/** What is due, with the counts and the meetings ahead. */
public record WorkBody(
    Counts counts,
    List<Row> due,
    int page,
    int pages,
    long total,
    List<MeetingRowBody> meetings,
    List<Request> requests)
    implements Body {
  /** A request to open a case that waits for the business unit. */
  public record Request(String reference, String name, When asked) {}

  /** How much there is. */
  public record Counts(long openCases, long overdue, long dueThisWeek) {}

  /**
   * One thing that is due.
   *
   * @param reference the case; empty for what comes round outside any
   * @param body the body with which it comes round; empty where it stands with none
   * @param duty the duty outside any one review; absent for a meeting
   */
  public record Row(
      String reference,
      String title,
      String stepName,
      String rule,
      String owesName,
      Instant dueBefore,
      boolean overdue,
      boolean mine,
      Optional<String> body,
      Optional<String> duty) {
    static Row of(Lists.WorkRow row) {
      return new Row(
          row.reference(),
          row.title(),
          row.stepName(),
          row.rule(),
          row.owesName(),
          row.dueBefore(),
          row.overdue(),
          row.mine(),
          row.outside().map(Lists.Outside::body),
          row.outside().flatMap(Lists.Outside::duty));
    }
  }

  static WorkBody of(Lists.Work work) {
    Lists.Counts counts = work.counts();
    return new WorkBody(
        new Counts(counts.openCases(), counts.overdue(), counts.dueThisWeek()),
        work.due().rows().stream().map(Row::of).toList(),
        work.due().number(),
        work.due().pages(),
        work.due().total(),
        work.meetings().stream().map(MeetingRowBody::of).toList(),
        work.requests().stream()
            .map(r -> new Request(r.reference(), r.name(), r.asked()))
            .toList());
  }
}
