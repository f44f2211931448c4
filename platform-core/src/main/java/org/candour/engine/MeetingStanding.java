package org.candour.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Attendee;
import org.candour.body.Mode;
import org.candour.journal.Sitting;
import org.candour.quorum.QuorumVerdict;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.When;

/**
 * How one meeting of a body stands: who is there and, item by item, whether it is quorate.
 *
 * @param chair who is in the chair: they took it last, and are there
 */
public record MeetingStanding(
    String body,
    String bodyName,
    String meeting,
    When startsAt,
    Mode mode,
    List<Attendee> present,
    List<Attendee> left,
    Optional<PersonId> chair,
    List<ItemStanding> items) {
  public MeetingStanding {
    present = List.copyOf(present);
    left = List.copyOf(left);
    items = List.copyOf(items);
  }

  /** What stands for how an item was concluded where somebody may not see that yet. */
  public static final String NOT_SHOWN = "not shown to you yet";

  /** The same without how these items were concluded, and without saying whether they were. */
  public MeetingStanding withholding(Set<String> some) {
    return new MeetingStanding(
        body,
        bodyName,
        meeting,
        startsAt,
        mode,
        present,
        left,
        chair,
        items.stream().map(i -> some.contains(i.item()) ? i.withheld() : i).toList());
  }

  /** The same with these items alone. */
  public MeetingStanding only(Set<String> some) {
    return new MeetingStanding(
        body,
        bodyName,
        meeting,
        startsAt,
        mode,
        present,
        left,
        chair,
        items.stream().filter(i -> some.contains(i.item())).toList());
  }

  /** The item of this id. */
  public Optional<ItemStanding> item(String id) {
    return items.stream().filter(i -> i.item().equals(id)).findFirst();
  }

  /**
   * One item of the agenda.
   *
   * @param chair who chairs it, in words, or that the framework does not say
   * @param mayChair who of those taking part may; everybody where the framework does not say
   * @param underChair what stands against deciding it under the person in the chair
   * @param sitting the copy a decision now would rest on
   * @param invited who is invited to this item, and sees no other by that
   */
  public record ItemStanding(
      String item,
      String caseId,
      String review,
      String step,
      QuorumVerdict quorum,
      String chair,
      List<PersonId> mayChair,
      Optional<Reason> underChair,
      Sitting sitting,
      Optional<String> concluded,
      List<PersonId> invited) {
    public ItemStanding {
      mayChair = List.copyOf(mayChair);
      invited = List.copyOf(invited);
    }

    ItemStanding withheld() {
      return new ItemStanding(
          item,
          caseId,
          review,
          step,
          quorum,
          chair,
          mayChair,
          underChair,
          sitting,
          Optional.of(NOT_SHOWN),
          invited);
    }
  }
}
