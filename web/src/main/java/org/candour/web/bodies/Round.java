package org.candour.web.bodies;

import java.time.Instant;
import java.util.List;
import org.candour.body.Expected;
import org.candour.engine.Recurring;
import org.candour.time.Civil;
import org.candour.web.shared.Badge;
import org.candour.web.shared.ReasonView;

/** One time that something is asked for, and how it stands. */
public record Round(Badge badge, String says, ReasonView rule) {

  static Round of(Recurring recurring, Instant now) {
    Expected expected = recurring.expected();
    return new Round(badge(expected, now), expected.says(), ReasonView.of(recurring.rule()));
  }

  private static Badge badge(Expected expected, Instant now) {
    return switch (expected.state()) {
      case KEPT -> new Badge(Badge.Look.DONE, "Done");
      case SET -> new Badge(Badge.Look.TRACK, "Set for a day in time");
      case OPEN, OVERDUE -> Badge.due(Civil.endOf(expected.by()), now);
      case MISSED -> new Badge(Badge.Look.RISK, "Missed");
      case UNUSUAL -> new Badge(Badge.Look.REST, "Not when it usually is");
    };
  }

  /** Those that can still be seen to, or were: what passed for good is told apart. */
  static List<Round> standing(List<Recurring> all, Instant now) {
    return all.stream().filter(r -> !missed(r)).map(r -> of(r, now)).toList();
  }

  /** Those whose time passed for good. */
  static List<Round> missed(List<Recurring> all, Instant now) {
    return all.stream().filter(Round::missed).map(r -> of(r, now)).toList();
  }

  private static boolean missed(Recurring recurring) {
    return recurring.expected().state() == Expected.State.MISSED;
  }
}
