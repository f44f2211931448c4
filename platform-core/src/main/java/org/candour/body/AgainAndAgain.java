package org.candour.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.body.Expected.State;
import org.candour.time.On;
import org.candour.time.Reckoning;
import org.candour.time.Recurrence;
import org.candour.time.When;
import org.candour.time.WorkingCalendar;

/** Again and again, counted from the day on which it was first asked for. */
public record AgainAndAgain(Recurrence recurrence) implements Frequency {
  @Override
  public List<Expected> on(LocalDate day, Diary diary, WorkingCalendar calendar) {
    return rounds(recurrence, diary.since(), day, day, diary, calendar);
  }

  /**
   * How the rounds stand.
   *
   * @param until the last day on which a round could be missed
   */
  static List<Expected> rounds(
      Recurrence recurrence,
      LocalDate first,
      LocalDate until,
      LocalDate today,
      Diary diary,
      WorkingCalendar calendar) {
    List<When> done = diary.done(today).stream().map(day -> (When) new On(day)).toList();
    Recurrence.Rounds rounds = recurrence.on(new On(until), new On(first), done, calendar);
    List<Expected> all = new ArrayList<>();
    rounds
        .missed()
        .forEach(on -> all.add(new Expected(State.MISSED, on.day(), "Missed: " + says(on))));
    if (until.equals(today)) {
      all.add(
          rounds
              .due()
              .map(on -> pending(on, today, diary, recurrence))
              .orElseGet(() -> kept(rounds.next())));
    }
    return all;
  }

  private static Expected pending(
      Reckoning on, LocalDate today, Diary diary, Recurrence recurrence) {
    String says = Sentence.start(recurrence.words()) + ". " + says(on);
    return Expected.pending(on.day(), today, diary.setBy(on.day(), today), says);
  }

  private static Expected kept(Reckoning next) {
    return new Expected(State.KEPT, next.day(), "Done for this time. Next: " + says(next));
  }

  private static String says(Reckoning on) {
    return on.words() + ".";
  }

  @Override
  public String words() {
    return recurrence.words();
  }
}
