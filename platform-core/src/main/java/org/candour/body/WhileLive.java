package org.candour.body;

import java.time.LocalDate;
import java.util.List;
import org.candour.time.Recurrence;
import org.candour.time.WorkingCalendar;

/**
 * Again and again while at least one review of a type is live, counted from when the first of them
 * began. While none is, nothing is asked.
 *
 * @param name what the type is called
 */
public record WhileLive(String review, String name, Recurrence recurrence) implements Frequency {
  @Override
  public List<Expected> on(LocalDate day, Diary diary, WorkingCalendar calendar) {
    return diary.spells(review).stream()
        .filter(spell -> !spell.from().isAfter(day))
        .flatMap(spell -> in(spell, day, diary, calendar).stream())
        .toList();
  }

  private List<Expected> in(
      Diary.Live spell, LocalDate day, Diary diary, WorkingCalendar calendar) {
    LocalDate until = spell.until().filter(end -> !end.isAfter(day)).orElse(day);
    boolean over = spell.until().map(end -> !end.isAfter(day)).orElse(false);
    return AgainAndAgain.rounds(recurrence, spell.from(), until, day, diary, calendar).stream()
        .filter(expected -> !over || expected.state() == Expected.State.MISSED)
        .toList();
  }

  @Override
  public String words() {
    return recurrence.words() + " while a review is live: " + name;
  }
}
