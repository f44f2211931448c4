package org.candour.api.view;

import java.util.List;
import java.util.Optional;
import org.candour.api.problem.RuleBody;
import org.candour.body.Frequency;
import org.candour.casework.BodyView;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening.DutyDone;
import org.candour.pathway.StandingDuty;
import org.candour.time.When;

/**
 * A duty outside any one review, and how it stands.
 *
 * @param body the body that it stands with; absent where it stands with none
 * @param often how often it is asked for, in words
 * @param tells to whom what comes of it goes
 * @param mayRecord whether whoever asks may record that it was done
 */
public record StandingDutyBody(
    String duty,
    String name,
    Optional<String> body,
    RuleBody rule,
    DueBody.Owes owner,
    List<String> often,
    List<String> tells,
    List<RecurringBody> standing,
    List<DoneBody> done,
    boolean mayRecord) {

  /**
   * A time it was done.
   *
   * @param place its entry
   * @param note what came of it
   */
  public record DoneBody(long place, When happened, String by, Optional<String> note) {
    static DoneBody of(Entry entry) {
      return new DoneBody(
          entry.place(),
          entry.stamp().happened(),
          entry.stamp().by().person().value(),
          Optional.ofNullable(entry.what().answers().get(DutyDone.NOTE))
              .map(Value::open)
              .map(Value::words));
    }
  }

  /** The duties that stand with a body, in the order of the framework. */
  public static List<StandingDutyBody> all(BodyView view) {
    return view.duties().stream().map(duty -> of(duty, view)).toList();
  }

  private static StandingDutyBody of(StandingDuty duty, BodyView view) {
    return new StandingDutyBody(
        duty.id(),
        duty.name(),
        duty.body(),
        RuleBody.of(duty.rule()),
        new DueBody.Owes(duty.owner().code(), duty.owner().name()),
        duty.frequencies().stream().map(Frequency::words).toList(),
        duty.tells(),
        RecurringBody.all(view.standing(duty.id())),
        view.done().stream()
            .filter(e -> e.what() instanceof DutyDone it && it.duty().equals(duty.id()))
            .map(DoneBody::of)
            .toList(),
        view.mine().contains(duty.id()));
  }
}
