package org.candour.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.body.Expected.State;
import org.candour.time.Civil;
import org.candour.time.Limit;
import org.candour.time.On;
import org.candour.time.Reckoning;
import org.candour.time.WorkingCalendar;

/**
 * Within a time of each occasion. Once it is done it is kept, however late.
 *
 * @param name what the occasion is called
 */
public record AfterOccasion(String occasion, String name, Limit limit) implements Frequency {
  @Override
  public List<Expected> on(LocalDate day, Diary diary, WorkingCalendar calendar) {
    return diary.occasions().stream()
        .filter(one -> one.occasion().equals(occasion))
        .filter(one -> !one.day().isBefore(diary.since()) && !one.day().isAfter(day))
        .map(one -> on(one, day, diary, calendar))
        .toList();
  }

  private Expected on(Diary.Occurrence one, LocalDate day, Diary diary, WorkingCalendar calendar) {
    Reckoning due = limit.from(new On(one.day()), calendar);
    String says = "After " + name + " (" + one.about() + "): " + due.words() + ".";
    Optional<LocalDate> done =
        diary.times().stream()
            .filter(time -> time.answers(one) && !time.day().isAfter(day))
            .map(Diary.Time::day)
            .findFirst();
    boolean set =
        diary.times().stream()
            .anyMatch(
                time ->
                    time.answers(one) && time.day().isAfter(day) && !time.day().isAfter(due.day()));
    return done.map(on -> kept(on, due, says, diary))
        .orElseGet(() -> Expected.pending(due.day(), day, set, says));
  }

  private static Expected kept(LocalDate on, Reckoning due, String says, Diary diary) {
    String when = " " + Sentence.start(diary.words().done()) + " on " + Civil.words(on);
    String late = on.isAfter(due.day()) ? ", too late." : ".";
    return new Expected(State.KEPT, due.day(), says + when + late);
  }

  @Override
  public String words() {
    return "within " + limit.words() + " of: " + name;
  }
}
