package org.candour.web.work;

import java.time.Instant;
import java.util.List;
import org.candour.casework.Desk;
import org.candour.casework.Lists;
import org.candour.time.Civil;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Badge;
import org.candour.web.shared.Link;
import org.candour.web.shared.Pager;

/** The work list as its page shows it. */
public record WorkPage(
    List<Card> cards,
    List<Link> whose,
    List<Row> rows,
    Pager pager,
    List<Meeting> meetings,
    List<Request> requests) {
  /** A request to open a case that waits for an answer. */
  public record Request(String reference, String href, String name, String asked) {}

  /** A figure on top. */
  public record Card(long figure, String label, String look, String href) {}

  /** Something due. */
  public record Row(
      String name,
      String reference,
      String href,
      String title,
      Badge badge,
      String day,
      String owes,
      String rule,
      boolean mine) {}

  /** A meeting ahead. */
  public record Meeting(String body, String href, String when, String items) {}

  static WorkPage of(Lists.Work work, Desk desk, boolean mine, Instant now) {
    String base = Addresses.of("p", desk.who().partnership().value());
    return new WorkPage(
        cards(work.counts(), base),
        List.of(
            new Link("Everybody’s", base + "/work", !mine),
            new Link("Mine", base + "/work?whose=mine", mine)),
        work.due().rows().stream().map(r -> row(r, base, now)).toList(),
        Pager.of(work.due(), base + "/work?whose=" + (mine ? "mine" : "all") + "&page="),
        work.meetings().stream().map(m -> meeting(m, base)).toList(),
        work.requests().stream()
            .map(
                r ->
                    new Request(
                        r.reference(),
                        base + Addresses.of("cases", r.reference(), "access"),
                        r.name(),
                        r.asked().words()))
            .toList());
  }

  private static List<Card> cards(Lists.Counts counts, String base) {
    return List.of(
        new Card(
            counts.overdue(), "overdue", counts.overdue() > 0 ? "over" : "rest", base + "/work"),
        new Card(counts.dueThisWeek(), "due this week", "risk", base + "/work"),
        new Card(
            counts.openCases(),
            counts.openCases() == 1 ? "open case" : "open cases",
            "track",
            base + "/cases"));
  }

  private static Row row(Lists.WorkRow row, String base, Instant now) {
    return new Row(
        row.stepName(),
        row.reference(),
        href(row, base),
        row.reference().isEmpty() || row.title().contains(row.reference())
            ? row.title()
            : row.title() + ", " + row.reference(),
        Badge.listed(row.dueBefore(), row.overdue(), now),
        Civil.words(Badge.lastDay(row.dueBefore())),
        row.owesName(),
        row.rule(),
        row.mine());
  }

  /** To the case; for what comes round outside any, to the body or the duty. */
  private static String href(Lists.WorkRow row, String base) {
    return base
        + row.outside()
            .map(
                its ->
                    its.duty()
                        .map(duty -> Addresses.of("duties") + "#duty-" + duty)
                        .orElseGet(() -> Addresses.of("bodies", its.body())))
            .orElseGet(() -> Addresses.of("cases", row.reference()));
  }

  private static Meeting meeting(Lists.MeetingRow row, String base) {
    return new Meeting(
        row.bodyName(),
        base + Addresses.of("meetings", row.body(), row.meeting()),
        row.startsAt().words(),
        row.items() == 1 ? "1 item" : row.items() + " items");
  }
}
