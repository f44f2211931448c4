package org.candour.body;

import java.time.LocalDate;
import java.util.List;
import org.candour.time.Civil;
import org.candour.time.Limit;
import org.candour.time.On;
import org.candour.time.WorkingCalendar;

/**
 * At least so many in any period of this length, wherever it begins: the next is due before the
 * last so many reach further back than that.
 */
public record InAny(int atLeast, Limit period) implements Frequency {
  @Override
  public List<Expected> on(LocalDate day, Diary diary, WorkingCalendar calendar) {
    List<LocalDate> done = diary.done(day);
    int owed = Math.max(1, atLeast - done.size());
    LocalDate from = done.size() < atLeast ? diary.since() : done.get(done.size() - atLeast);
    LocalDate by = period.from(new On(from), calendar).day();
    long set = diary.set(day).stream().filter(on -> !on.isAfter(by)).count();
    return List.of(Expected.pending(by, day, set >= owed, says(owed, from, done, diary)));
  }

  private String says(int owed, LocalDate from, List<LocalDate> done, Diary diary) {
    String last = done.isEmpty() ? "none" : "the last on " + Civil.words(done.get(done.size() - 1));
    return Sentence.start(words())
        + ": "
        + diary.words().count(owed)
        + " more within "
        + period.words()
        + " of "
        + Civil.words(from)
        + "; "
        + diary.words().done()
        + " so far: "
        + last
        + ".";
  }

  @Override
  public String words() {
    return "at least " + atLeast + " in any " + period.words();
  }
}
