package org.candour.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was done and set of one thing that is asked for again and again.
 *
 * @param since the first day on which it was asked for
 * @param times when it was done or is set to be
 * @param occasions what happened that asks for it
 * @param live when reviews were live
 * @param words what it is called
 */
public record Diary(
    LocalDate since, List<Time> times, List<Occurrence> occasions, List<Live> live, Words words) {
  public Diary {
    times = times.stream().sorted(Comparator.comparing(Time::day)).toList();
    occasions = List.copyOf(occasions);
    live = List.copyOf(live);
  }

  /**
   * One time it was done or is set to be.
   *
   * @param about the occurrence it answers; empty: any
   */
  public record Time(LocalDate day, Optional<String> about) {
    /** One that answers whatever asks for it. */
    public static Time on(LocalDate day) {
      return new Time(day, Optional.empty());
    }

    boolean answers(Occurrence one) {
      return !day.isBefore(one.day()) && about.map(one.about()::equals).orElse(true);
    }
  }

  /**
   * An occasion came up.
   *
   * @param occasion its id in the framework
   * @param about which one, in words without a name: the reference of a case, a course
   */
  public record Occurrence(String occasion, LocalDate day, String about) {}

  /**
   * A review was live.
   *
   * @param review the id of its type
   * @param until the day it ended; empty while it goes on
   */
  public record Live(String review, LocalDate from, Optional<LocalDate> until) {
    boolean touches(Live next) {
      return until.map(end -> !next.from.isAfter(end)).orElse(true);
    }

    Live with(Live next) {
      boolean open = until.isEmpty() || next.until.isEmpty();
      Optional<LocalDate> later =
          Stream.concat(until.stream(), next.until.stream()).max(Comparator.naturalOrder());
      return new Live(review, from, open ? Optional.empty() : later);
    }
  }

  /** What it is called: one meeting, several meetings, held. */
  public record Words(String one, String many, String done) {
    /** Of meetings. */
    public static final Words MEETINGS = new Words("meeting", "meetings", "held");

    /** Of a duty. */
    public static final Words DUTY = new Words("time", "times", "done");

    String count(int number) {
      return number + " " + (number == 1 ? one : many);
    }
  }

  /** The days it was done, up to and with this one. */
  List<LocalDate> done(LocalDate today) {
    return days().filter(day -> !day.isAfter(today)).toList();
  }

  /** The days it is set for. */
  List<LocalDate> set(LocalDate today) {
    return days().filter(day -> day.isAfter(today)).toList();
  }

  /** Whether it is set for a day after today and not after this. */
  boolean setBy(LocalDate last, LocalDate today) {
    return set(today).stream().anyMatch(day -> !day.isAfter(last));
  }

  private Stream<LocalDate> days() {
    return times.stream().map(Time::day);
  }

  /** When at least one review of this type was live: several at once are one time. */
  List<Live> spells(String review) {
    List<Live> spells = new ArrayList<>();
    live.stream()
        .filter(one -> one.review().equals(review))
        .sorted(Comparator.comparing(Live::from))
        .forEach(
            one -> {
              int last = spells.size() - 1;
              if (last >= 0 && spells.get(last).touches(one)) {
                spells.set(last, spells.get(last).with(one));
              } else {
                spells.add(one);
              }
            });
    return spells;
  }
}
