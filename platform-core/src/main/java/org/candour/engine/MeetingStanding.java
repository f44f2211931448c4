package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Mode;
import org.candour.journal.Sitting;
import org.candour.quorum.QuorumVerdict;
import org.candour.time.When;

/** How one meeting of a body stands: who is there and, item by item, whether it is quorate. */
public record MeetingStanding(
    String body,
    String bodyName,
    String meeting,
    When startsAt,
    Mode mode,
    List<Attendee> present,
    List<Attendee> left,
    List<ItemStanding> items) {
  public MeetingStanding {
    present = List.copyOf(present);
    left = List.copyOf(left);
    items = List.copyOf(items);
  }

  /** The item of this id. */
  public Optional<ItemStanding> item(String id) {
    return items.stream().filter(i -> i.item().equals(id)).findFirst();
  }

  /**
   * One item of the agenda.
   *
   * @param chair who chairs it, in words, or that the framework does not say
   * @param sitting the copy a decision now would rest on
   */
  public record ItemStanding(
      String item,
      String caseId,
      String review,
      String step,
      QuorumVerdict quorum,
      String chair,
      Sitting sitting,
      Optional<String> concluded) {}
}
