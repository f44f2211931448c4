package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Sentence;

/**
 * At least, or more than, a share of the seats that are filled, of all of them or of one class. A
 * vacant seat is not counted: a body that cannot fill its seats can still meet. Of a class of which
 * nobody holds a seat, nobody is asked for; of a whole body, always somebody.
 */
public record ShareOfFilled(Bar bar, SeatClass of, Remote remote) implements Quorum {
  @Override
  public QuorumVerdict judge(List<Attendee> present, Filled filled) {
    Room room = Counted.room(present, remote);
    List<Head> here =
        room.heads().stream()
            .filter(head -> head.seats().stream().anyMatch(one -> of.has(one.seatTags())))
            .toList();
    return QuorumVerdict.of(
        List.of(filled.known() ? need(here, filled.in(of)) : notKnown(here)), room.notCounted());
  }

  private Need need(List<Head> here, int filled) {
    int needed = of.tag().isEmpty() ? Math.max(1, bar.needed(filled)) : bar.needed(filled);
    List<String> names = Room.names(here.stream());
    String says = here.size() + " here of the " + needed + " needed: " + asks(filled);
    int more = Math.max(0, needed - here.size());
    return new Need(label(), needed, here.size(), names, says, more(more), false);
  }

  private String asks(int filled) {
    return bar.words() + " of the " + filled + " filled " + of.words() + ".";
  }

  private String more(int count) {
    return count + (count == 1 ? " more person in " : " more people in ") + of.words();
  }

  private Need notKnown(List<Head> here) {
    String says = "It is not known how many " + of.words() + " are filled.";
    return new Need(
        label(),
        here.size() + 1,
        here.size(),
        Room.names(here.stream()),
        says,
        "a record of who holds the seats",
        false);
  }

  private String label() {
    return bar.words() + " of the filled " + of.words();
  }

  @Override
  public String words() {
    return Sentence.start(label()) + ".";
  }

  @Override
  public Optional<Remote> online() {
    return Optional.of(remote);
  }
}
