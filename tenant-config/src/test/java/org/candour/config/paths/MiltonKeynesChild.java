package org.candour.config.paths;

import static org.candour.config.paths.Path.choice;
import static org.candour.config.paths.Path.day;
import static org.candour.config.paths.Path.text;
import static org.candour.config.paths.Path.yes;

import java.time.Duration;
import java.util.Map;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.quorum.Ballot;
import org.candour.quorum.Vote;
import org.candour.tenancy.PersonId;

/** An invented child's rapid review in Milton Keynes: its beginning, its decision, its growth. */
final class MiltonKeynesChild {
  static final Map<String, Value> DECISION =
      Map.of(
          "reasons", text("Invented reasons."),
          "immediate-learning", text("none"),
          "good-practice", text("none"),
          "improvements", yes(),
          "recurrent-themes", yes(),
          "agencies-together", yes(),
          "panel-suggested", Path.no());

  private MiltonKeynesChild() {}

  /** Referred on Monday 2 March 2026. */
  static Path referred() {
    return Path.of("mk-together")
        .post(
            "mk-together-team",
            "safeguarding-scrutineer",
            "director-children",
            "director-adults",
            "icb-chief-nurse",
            "detective-inspector",
            "safeguarding-and-quality",
            "mkcc-chief-executive")
        .worksFor("social-worker", "mkcc")
        .worksFor("nurse", "mkuh")
        .on("2026-03-02")
        .by("social-worker")
        .refers(
            "child-rapid-review",
            "mkcc",
            Map.of(
                "subject", choice("child"),
                "abuse", choice("suspected"),
                "died", Path.no(),
                "seriously-harmed", yes(),
                "place", choice("our-area"),
                "council-aware", day("2026-02-27"),
                "professional-aware", day("2026-02-27")),
            Map.of("reason", text("Invented reason.")));
  }

  /** A meeting of the panel with everyone its quorum needs. */
  static String panel(Path path) {
    return path.meeting(
        "lcrp", "recommendation", "director-children", "icb-chief-nurse", "detective-inspector");
  }

  static Vote[] ayes() {
    return new Vote[] {
      vote("director-children", "council-children", Ballot.AYE),
      vote("icb-chief-nurse", "health", Ballot.AYE),
      vote("detective-inspector", "police", Ballot.AYE)
    };
  }

  static Vote vote(String person, String seat, Ballot ballot) {
    return new Vote(new PersonId(person), seat, ballot);
  }

  /**
   * A review that was decided, challenged and decided again, with facts and corrections between,
   * until its journal has this many entries.
   */
  static Path ofLength(int entries) {
    Path path = decided();
    for (int turn = 0; path.journal().size() < entries; turn++) {
      path.later(Duration.ofHours(1));
      turn(path, turn);
    }
    return path;
  }

  private static Path decided() {
    Path path = referred().by("mk-together-team");
    path.does(path.done("threshold-agreement", "strategy-meeting"))
        .does(path.done("referral-form"))
        .does(path.done("begin"))
        .does(path.agencies("tvp", "mkuh"));
    return path.on("2026-03-17").does(decision(path));
  }

  private static void turn(Path path, int turn) {
    Value value = new Value.YesNo(turn % 2 == 0);
    switch (turn % 5) {
      case 0 -> path.by("mk-together-team").does(fact("looked-after", value));
      case 1 ->
          path.by("mk-together-team")
              .does(corrects(path.journal().get(path.journal().size() - 1), value));
      case 2 ->
          path.by("safeguarding-scrutineer")
              .does(
                  path.answers(
                      "scrutineer",
                      "challenges",
                      Map.of("challenge", text("Invented challenge."))));
      case 3 -> path.by("mk-together-team").does(decision(path));
      default -> path.by("mk-together-team").does(fact("normally-resident", yes()));
    }
  }

  private static Happening decision(Path path) {
    return path.decides("lcrp", panel(path), "recommendation", "lcspr", DECISION, ayes());
  }

  private static Happening fact(String name, Value value) {
    return new Happening.FactsRecorded(Map.of(name, value));
  }

  private static Happening corrects(Entry fact, Value value) {
    return new Happening.Corrected(fact.place(), "looked-after", Map.of("looked-after", value));
  }
}
