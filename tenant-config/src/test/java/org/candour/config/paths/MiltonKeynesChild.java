package org.candour.config.paths;

import static org.candour.config.paths.Path.choice;
import static org.candour.config.paths.Path.day;
import static org.candour.config.paths.Path.text;
import static org.candour.config.paths.Path.yes;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.config.Catalogue;
import org.candour.config.FrameworkReader;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.quorum.Ballot;
import org.candour.quorum.Vote;
import org.candour.tenancy.PartnershipId;
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
    return referred(Path.of("mk-together"));
  }

  private static Path referred(Path path) {
    return path.post(
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
    Path path = begun(referred(), "tvp", "mkuh");
    return path.on("2026-03-17").does(decision(path));
  }

  private static Path begun(Path path, String... agencies) {
    path.by("mk-together-team");
    return path.does(path.done("threshold-agreement", "strategy-meeting"))
        .does(path.done("referral-form"))
        .does(path.done("begin"))
        .does(path.agencies(agencies));
  }

  /**
   * The same case with as many agencies as it takes, each of which returned a chronology of as many
   * entries as a form takes.
   *
   * @param rows how many entries of chronology there are in all
   */
  static Path withChronology(int entries, int rows) {
    List<String> agencies =
        IntStream.range(0, rows / Field.MOST).mapToObj(i -> "agency-" + i).toList();
    Path path = begun(referred(Path.of(chronicled(agencies))), agencies.toArray(String[]::new));
    for (String agency : agencies) {
      path.later(Duration.ofMinutes(5)).worksFor(agency, agency).by(agency);
      path.does(path.returns("agency-information", agency, CHRONOLOGY));
    }
    path.by("mk-together-team");
    path.on("2026-03-17").does(decision(path));
    for (int turn = 0; path.journal().size() < entries; turn++) {
      path.later(Duration.ofHours(1));
      turn(path, turn);
    }
    return path;
  }

  private static final Map<String, Value> CHRONOLOGY =
      Map.of("chronology", new Value.Rows(Collections.nCopies(Field.MOST, event())));

  private static Map<String, Value> event() {
    return Map.of(
        "happened-on", day("2025-11-03"), "what", text("Invented contact with the family."));
  }

  /** The shipped framework, in which these agencies are asked for a chronology as well. */
  private static Framework chronicled(List<String> agencies) {
    String asks =
        "        asks: { chronology: { name: Chronology, repeats: { happened-on: { name: When,"
            + " takes: date }, what: { name: What, takes: short text } }, or none: Nothing } }\n";
    String named =
        agencies.stream()
            .map(agency -> "  " + agency + ": { name: " + agency + " }\n")
            .collect(Collectors.joining());
    String text =
        new String(Catalogue.text(new PartnershipId("mk-together")), StandardCharsets.UTF_8)
            .replaceFirst("\nagencies:\n", "\nagencies:\n" + named)
            .replaceFirst("(      agency-information:\n)", "$1" + asks);
    return new FrameworkReader()
        .read(text.getBytes(StandardCharsets.UTF_8))
        .framework()
        .orElseThrow();
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
