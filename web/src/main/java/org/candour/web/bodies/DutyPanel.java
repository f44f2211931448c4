package org.candour.web.bodies;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Frequency;
import org.candour.body.Sentence;
import org.candour.casework.BodyView;
import org.candour.casework.Desk;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening.DutyDone;
import org.candour.pathway.StandingDuty;
import org.candour.web.cases.Erasable;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.ReasonView;

/**
 * A duty that stands outside any one review, as a page shows it.
 *
 * @param notCounted what was taken back and still holds a note, for whoever may erase it
 * @param href where it is recorded as done; empty for whoever may not
 */
public record DutyPanel(
    String id,
    String name,
    String who,
    String often,
    String tells,
    ReasonView rule,
    List<Round> rounds,
    List<Round> missed,
    List<Line> done,
    List<Line> notCounted,
    String href) {
  /**
   * A time it was done.
   *
   * @param note what came of it; empty when nothing was said
   * @param href where it is taken back; empty for whoever may not
   * @param erase where the note is erased; empty for whoever may not, and when there is none
   */
  public record Line(long place, String when, String by, String note, String href, String erase) {}

  static DutyPanel of(StandingDuty duty, BodyView view, Desk desk, Instant now) {
    String here = address(desk, duty.id());
    return new DutyPanel(
        duty.id(),
        duty.name(),
        Sentence.start(duty.owner().said()),
        String.join("; ", duty.frequencies().stream().map(Frequency::words).toList()),
        duty.tells().isEmpty() ? "" : Sentence.and(duty.tells()),
        ReasonView.of(duty.rule()),
        Round.standing(view.standing(duty.id()), now),
        Round.missed(view.standing(duty.id()), now),
        lines(view.done().stream(), duty, view, desk),
        lines(view.notCounted().stream().filter(e -> Erasable.by(desk, e)), duty, view, desk),
        view.mine().contains(duty.id()) ? here : "");
  }

  private static List<Line> lines(
      Stream<Entry> entries, StandingDuty duty, BodyView view, Desk desk) {
    return entries
        .filter(e -> e.what() instanceof DutyDone it && it.duty().equals(duty.id()))
        .map(e -> line(e, view, desk, address(desk, duty.id())))
        .toList();
  }

  /** Where a duty is recorded as done. */
  static String address(Desk desk, String duty) {
    return Addresses.of("p", desk.who().partnership().value(), "duties", duty);
  }

  private static Line line(Entry entry, BodyView view, Desk desk, String here) {
    String person = entry.stamp().by().person().value();
    boolean own = entry.stamp().by().person().equals(desk.who().person());
    return new Line(
        entry.place(),
        entry.stamp().happened().words(),
        view.names().getOrDefault(person, person),
        Optional.ofNullable(entry.what().answers().get(DutyDone.NOTE))
            .map(Value::open)
            .map(Value::words)
            .orElse(""),
        own || desk.runs() ? here + Addresses.of(Long.toString(entry.place()), "back") : "",
        Erasable.by(desk, entry) ? here + Addresses.of(Long.toString(entry.place()), "erase") : "");
  }
}
