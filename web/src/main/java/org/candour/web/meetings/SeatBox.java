package org.candour.web.meetings;

import java.util.List;
import org.candour.body.Attendee;
import org.candour.body.Mode;
import org.candour.body.Seat;
import org.candour.casework.MeetingView;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.quorum.Need;
import org.candour.quorum.QuorumVerdict;

/**
 * One box of the picture of seats: what the quorum asks for, or a seat of the body.
 *
 * @param look here, gone or free
 */
public record SeatBox(String name, String look, String words) {

  static List<SeatBox> of(ItemStanding item, MeetingView view) {
    return view.seats().stream().map(s -> seat(s, item)).toList();
  }

  /** What the quorum asks for; nothing where the framework sets none. */
  static List<SeatBox> needs(ItemStanding item) {
    return item.quorum().state() == QuorumVerdict.State.NOT_SET
        ? List.of()
        : item.quorum().needs().stream().map(SeatBox::need).toList();
  }

  private static SeatBox need(Need need) {
    String words =
        need.needed() == 1
            ? need.met() ? "Here" : "Missing"
            : need.here() + " of " + need.needed() + " here";
    return new SeatBox(need.label(), need.met() ? "here" : "gone", words);
  }

  private static String empty(Seat seat) {
    return seat.onlyWhen().isPresent() ? "Empty, and only in some cases" : "Empty";
  }

  private static SeatBox seat(Seat seat, ItemStanding item) {
    List<Attendee> sits =
        item.sitting().present().stream()
            .filter(a -> a.seat().filter(seat.id()::equals).isPresent())
            .toList();
    String online = sits.stream().allMatch(a -> a.mode() == Mode.REMOTE) ? "Here, online" : "Here";
    return new SeatBox(
        seat.name(), sits.isEmpty() ? "free" : "taken", sits.isEmpty() ? empty(seat) : online);
  }
}
