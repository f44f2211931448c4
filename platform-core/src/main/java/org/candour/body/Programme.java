package org.candour.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.rule.Rule;
import org.candour.time.WorkingCalendar;

/**
 * One rule of how often a body meets. Several may hold beside each other.
 *
 * @param mode only meetings held so are counted; empty: however they are held
 * @param since the day it is counted from; empty: the day the framework takes effect
 */
public record Programme(
    Rule rule, Frequency frequency, Optional<Mode> mode, Optional<LocalDate> since) {
  /** A meeting that was held, or is set for a day that is still to come. */
  public record Held(LocalDate day, Mode mode) {}

  /** Which meetings are held, set or missing on a day. */
  public List<Expected> on(
      LocalDate day,
      LocalDate inForce,
      List<Held> meetings,
      List<Diary.Occurrence> occasions,
      List<Diary.Live> live,
      WorkingCalendar calendar) {
    List<Diary.Time> times =
        meetings.stream()
            .filter(one -> mode.map(one.mode()::equals).orElse(true))
            .map(one -> Diary.Time.on(one.day()))
            .toList();
    return frequency.on(
        day, new Diary(since.orElse(inForce), times, occasions, live, called()), calendar);
  }

  private Diary.Words called() {
    return mode.map(
            its -> new Diary.Words("meeting " + its.words(), "meetings " + its.words(), "held"))
        .orElse(Diary.Words.MEETINGS);
  }

  /** How often, in words. */
  public String words() {
    return frequency.words() + mode.map(its -> ", held " + its.words()).orElse("");
  }
}
