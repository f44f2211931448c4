package org.candour.web.meetings;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.candour.casework.Desk;
import org.candour.casework.Lists.MeetingRow;
import org.candour.web.bodies.BodyPage;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Link;

/**
 * The list of meetings as its page shows it.
 *
 * @param bodies each body, with where its programme and its duties stand
 * @param duties where the duties outside any one review stand
 */
public record MeetingListPage(
    String call, List<Row> ahead, List<Row> past, List<Link> bodies, String duties) {
  /** One meeting. */
  public record Row(String body, String when, String href, String items) {}

  static MeetingListPage of(List<MeetingRow> all, Desk desk, Instant now) {
    String base = Addresses.of("p", desk.who().partnership().value(), "meetings");
    Comparator<MeetingRow> soonest = Comparator.comparing(m -> m.startsAt().start());
    return new MeetingListPage(
        base + "/call",
        all.stream().filter(m -> !past(m, now)).sorted(soonest).map(m -> row(m, base)).toList(),
        all.stream()
            .filter(m -> past(m, now))
            .sorted(soonest.reversed())
            .map(m -> row(m, base))
            .toList(),
        desk.framework().bodies().values().stream()
            .map(its -> its.body())
            .map(body -> Link.to(body.name(), BodyPage.address(desk, body.id())))
            .toList(),
        Addresses.of("p", desk.who().partnership().value(), "duties"));
  }

  /** A meeting is ahead until its day is over. */
  private static boolean past(MeetingRow meeting, Instant now) {
    return !now.isBefore(org.candour.time.Civil.endOf(meeting.startsAt().day()));
  }

  private static Row row(MeetingRow m, String base) {
    return new Row(
        m.bodyName(),
        m.startsAt().words(),
        base + Addresses.of(m.body(), m.meeting()),
        m.items() == 0
            ? "Nothing on the agenda"
            : m.items() == 1 ? "1 item" : m.items() + " items");
  }
}
