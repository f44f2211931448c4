package org.candour.pathway;

import java.util.List;
import java.util.stream.Stream;

/**
 * The event that a time limit is counted from. It is what really happened, unless the framework
 * itself says that a plan is meant.
 */
public sealed interface Anchor {
  /** In words, for a reckoning: "the council became aware". */
  String name();

  /** The day or instant that a fact of the case holds. */
  record FactDate(String fact, String name) implements Anchor {}

  /** The receipt of the referral that the review began with. */
  record Referral(String name) implements Anchor {}

  /** When a step was done, decided or answered. */
  record StepMet(String step, String name) implements Anchor {}

  /** The day for which a step is planned. */
  record StepPlanned(String step, String name) implements Anchor {}

  /**
   * The first meeting of a body, on this case, that is set for a day after an event.
   *
   * @param after the event; what was set before it happened does not count
   */
  record NextMeeting(String body, Anchor after, String name) implements Anchor {}

  /** The first of several events to happen. */
  record FirstOf(List<Anchor> events, String name) implements Anchor {
    public FirstOf {
      events = List.copyOf(events);
    }
  }

  /** The last of several events, once all of them have happened. */
  record LastOf(List<Anchor> events, String name) implements Anchor {
    public LastOf {
      events = List.copyOf(events);
    }
  }

  /** The plain events in it: the parts of several, and what a meeting is to come after. */
  default Stream<Anchor> parts() {
    if (this instanceof FirstOf its) {
      return its.events().stream().flatMap(Anchor::parts);
    }
    if (this instanceof LastOf its) {
      return its.events().stream().flatMap(Anchor::parts);
    }
    return this instanceof NextMeeting its
        ? Stream.concat(Stream.of(this), its.after().parts())
        : Stream.of(this);
  }
}
