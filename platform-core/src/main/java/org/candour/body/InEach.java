package org.candour.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.candour.body.Expected.State;
import org.candour.time.Civil;
import org.candour.time.Cycle;
import org.candour.time.WorkingCalendar;

/**
 * At least so many in each period of the calendar. A period that had begun before it was first
 * asked for is never counted as missed.
 *
 * @param called what one period is called: "year"
 */
public record InEach(int atLeast, Cycle cycle, String called) implements Frequency {
  @Override
  public List<Expected> on(LocalDate day, Diary diary, WorkingCalendar calendar) {
    List<Expected> all = new ArrayList<>();
    Cycle.Span span = cycle.onOrAfter(diary.since());
    while (span.last().isBefore(day)) {
      past(span, diary, day, all);
      span = cycle.next(span);
    }
    all.add(now(cycle.of(day), diary, day));
    return all;
  }

  private void past(Cycle.Span span, Diary diary, LocalDate day, List<Expected> all) {
    int held = in(span, diary.done(day));
    if (held < atLeast) {
      String says = "Missed: " + counted(held, diary) + " " + span.words() + ".";
      all.add(new Expected(State.MISSED, span.last(), says));
    }
  }

  private Expected now(Cycle.Span span, Diary diary, LocalDate day) {
    int held = in(span, diary.done(day));
    int set = in(span, diary.set(day));
    String says = counted(held, diary) + ", " + set + " set, " + span.words() + ".";
    if (held >= atLeast) {
      return new Expected(State.KEPT, span.last(), says);
    }
    int missing = atLeast - held - set;
    return missing <= 0
        ? new Expected(State.SET, span.last(), says)
        : new Expected(
            State.OPEN,
            span.last(),
            says + " " + missing + " more to be set, by " + Civil.words(span.last()) + ".");
  }

  private String counted(int held, Diary diary) {
    return held + " of " + diary.words().count(atLeast) + " " + diary.words().done();
  }

  private static int in(Cycle.Span span, List<LocalDate> days) {
    return (int) days.stream().filter(span::holds).count();
  }

  @Override
  public String words() {
    return "at least " + atLeast + " in each " + called;
  }
}
