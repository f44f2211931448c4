package org.candour.body;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.candour.body.Expected.State;
import org.candour.time.WorkingCalendar;

/**
 * In each of these months of the year.
 *
 * @param usually whether another month will do: one that is passed over is then only worth knowing
 */
public record InMonths(Set<Month> months, boolean usually) implements Frequency {
  public InMonths {
    months = Set.copyOf(months);
    if (months.isEmpty()) {
      throw new IllegalArgumentException("at least one month is named");
    }
  }

  @Override
  public List<Expected> on(LocalDate day, Diary diary, WorkingCalendar calendar) {
    List<Expected> all = new ArrayList<>();
    YearMonth month = YearMonth.from(diary.since().minusDays(1)).plusMonths(1);
    YearMonth now = YearMonth.from(day);
    while (month.isBefore(now)) {
      if (months.contains(month.getMonth()) && none(month, diary.done(day))) {
        all.add(passed(month, diary));
      }
      month = month.plusMonths(1);
    }
    all.add(next(day, diary));
    return all;
  }

  private Expected passed(YearMonth month, Diary diary) {
    String says = "No " + diary.words().one() + " " + diary.words().done() + " in " + words(month);
    return usually
        ? new Expected(State.UNUSUAL, month.atEndOfMonth(), says + ", when there usually is one.")
        : new Expected(State.MISSED, month.atEndOfMonth(), "Missed: " + says + ".");
  }

  /** The first named month, this one or a later, in which it has not been done yet. */
  private Expected next(LocalDate day, Diary diary) {
    YearMonth month = YearMonth.from(day);
    while (!months.contains(month.getMonth()) || !none(month, diary.done(day))) {
      month = month.plusMonths(1);
    }
    LocalDate last = month.atEndOfMonth();
    String says =
        (usually ? "Usually " : "To be ") + diary.words().done() + " in " + words(month) + ".";
    return Expected.pending(last, day, !none(month, diary.set(day)), says);
  }

  private static boolean none(YearMonth month, List<LocalDate> days) {
    return days.stream().noneMatch(day -> YearMonth.from(day).equals(month));
  }

  private static String words(YearMonth month) {
    return words(month.getMonth()) + " " + month.getYear();
  }

  private static String words(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.UK);
  }

  @Override
  public String words() {
    List<String> names = new TreeSet<>(months).stream().map(InMonths::words).toList();
    return (usually ? "usually in " : "in ") + Sentence.and(names);
  }
}
