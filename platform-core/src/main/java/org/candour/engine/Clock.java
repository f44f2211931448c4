package org.candour.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.pathway.Anchor;
import org.candour.pathway.Shape;
import org.candour.pathway.TimeLimit;
import org.candour.time.Barred;
import org.candour.time.Before;
import org.candour.time.Civil;
import org.candour.time.EarliestOf;
import org.candour.time.Reckoning;
import org.candour.time.When;
import org.candour.time.WindowReckoning;
import org.candour.time.WorkingCalendar;

/** Reckons the time limits of one review from what really happened. */
record Clock(WorkingCalendar calendar, Function<Anchor, Optional<Anchored>> anchors) {

  /** An event that happened, and the entry that says so. */
  record Anchored(When when, long place) {}

  /**
   * What one limit comes to.
   *
   * @param closes the reckoning that it is late after; empty while its event has not happened or
   *     none is set
   * @param barred the days on which it may not be done
   */
  record Reckoned(
      Optional<Reckoning> opens,
      Optional<Reckoning> closes,
      Optional<Barred> barred,
      String says,
      long anchorPlace) {
    Reckoned(Optional<Reckoning> opens, Optional<Reckoning> closes, String says, long anchorPlace) {
      this(opens, closes, Optional.empty(), says, anchorPlace);
    }
  }

  Reckoned reckon(TimeLimit limit, Optional<LocalDate> set) {
    Shape shape = limit.shape();
    if (shape instanceof Shape.Within within) {
      return within(within);
    }
    if (shape instanceof Shape.Between between) {
      return between(between);
    }
    if (shape instanceof Shape.NotBefore notBefore) {
      return notBefore(notBefore);
    }
    return shape instanceof Shape.Earliest earliest ? earliest(earliest) : others(shape, set);
  }

  private Reckoned others(Shape shape, Optional<LocalDate> set) {
    if (shape instanceof Shape.Ahead ahead) {
      return within(new Shape.Within(new Before(ahead.gap().gap()), ahead.anchor()));
    }
    if (shape instanceof Shape.NotNear near) {
      return near(near);
    }
    if (shape instanceof Shape.NotBetween between) {
      return barred(between.days(), "", 0);
    }
    return shape instanceof Shape.Again again ? again(again) : byCase(shape, set);
  }

  private Reckoned near(Shape.NotNear near) {
    return anchors
        .apply(near.anchor())
        .map(
            at ->
                barred(
                    Barred.around(near.gap(), at.when(), calendar),
                    ". Counted from: " + near.anchor().name() + ".",
                    at.place()))
        .orElseGet(
            () -> waiting("Not within " + near.gap().words() + " of: " + near.anchor().name()));
  }

  private static Reckoned barred(Barred days, String counted, long place) {
    String says = "Not " + days.words() + counted;
    return new Reckoned(Optional.empty(), Optional.empty(), Optional.of(days), says, place);
  }

  /** Only whether it comes round at all yet: {@link Rounds} says when. */
  private Reckoned again(Shape.Again again) {
    String says = "Due " + again.recurrence().words() + ", from: " + again.anchor().name();
    return anchors
        .apply(again.anchor())
        .map(at -> new Reckoned(Optional.empty(), Optional.empty(), says + ".", at.place()))
        .orElseGet(() -> waiting(says));
  }

  private Reckoned within(Shape.Within within) {
    return anchors
        .apply(within.anchor())
        .map(
            at -> {
              Reckoning closes = within.limit().from(at.when(), calendar);
              return new Reckoned(
                  Optional.empty(),
                  Optional.of(closes),
                  words(closes, within.anchor()),
                  at.place());
            })
        .orElseGet(() -> waiting("Due " + within.limit().since(within.anchor().name())));
  }

  private Reckoned between(Shape.Between between) {
    return anchors
        .apply(between.anchor())
        .map(
            at -> {
              WindowReckoning window = between.window().from(at.when(), calendar);
              String says = window.words() + ". Counted from: " + between.anchor().name() + ".";
              return new Reckoned(
                  Optional.of(window.opens()), Optional.of(window.closes()), says, at.place());
            })
        .orElseGet(
            () -> waiting("Due " + between.window().words() + " after " + between.anchor().name()));
  }

  private Reckoned notBefore(Shape.NotBefore notBefore) {
    return anchors
        .apply(notBefore.anchor())
        .map(
            at -> {
              Reckoning opens = notBefore.gap().gap().from(at.when(), calendar);
              String says = "Not before " + words(opens, notBefore.anchor());
              return new Reckoned(Optional.of(opens), Optional.empty(), says, at.place());
            })
        .orElseGet(
            () ->
                waiting(
                    "Not before "
                        + notBefore.gap().gap().words()
                        + " after "
                        + notBefore.anchor().name()));
  }

  private Reckoned earliest(Shape.Earliest earliest) {
    List<Reckoned> running = new ArrayList<>();
    List<String> waiting = new ArrayList<>();
    for (Shape.Within one : earliest.of()) {
      Reckoned reckoned = within(one);
      if (reckoned.closes().isPresent()) {
        running.add(reckoned);
      } else {
        waiting.add(reckoned.says());
      }
    }
    return running.isEmpty()
        ? new Reckoned(Optional.empty(), Optional.empty(), String.join(" ", waiting), 0)
        : governing(running, waiting);
  }

  private static Reckoned governing(List<Reckoned> running, List<String> waiting) {
    EarliestOf all = new EarliestOf(running.stream().flatMap(r -> r.closes().stream()).toList());
    Reckoning governs = all.governs();
    long place =
        running.stream()
            .filter(r -> r.closes().equals(Optional.of(governs)))
            .mapToLong(Reckoned::anchorPlace)
            .findFirst()
            .orElse(0);
    String says =
        running.stream()
            .sorted(Comparator.comparing(r -> r.closes().map(Reckoning::tooLateFrom).orElseThrow()))
            .map(Reckoned::says)
            .collect(Collectors.joining(" Also counted: ", "The earliest clock governs. ", ""));
    String also = waiting.isEmpty() ? "" : " " + String.join(" ", waiting);
    return new Reckoned(Optional.empty(), Optional.of(governs), says + also, place);
  }

  private static Reckoned byCase(Shape shape, Optional<LocalDate> set) {
    String says = ((Shape.SetByCase) shape).says();
    String now = set.map(day -> "Set for " + Civil.words(day) + ". ").orElse("");
    return new Reckoned(Optional.empty(), Optional.empty(), now + says, 0);
  }

  private static Reckoned waiting(String what) {
    String says = what + ". The clock starts when that is recorded.";
    return new Reckoned(Optional.empty(), Optional.empty(), says, 0);
  }

  private static String words(Reckoning reckoning, Anchor anchor) {
    return reckoning.words() + ". Counted from: " + anchor.name() + ".";
  }
}
