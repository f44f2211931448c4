package org.candour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.journal.Basis;
import org.candour.journal.Happening.SampleDrawn;
import org.candour.rule.Reason;

/**
 * Judges a sample that a scrutineer draws. That it is theirs alone, and how it is drawn, is the
 * service's rule, not a partnership's: a sample that somebody else chose would audit nothing.
 */
final class SampleJudge {
  private SampleJudge() {}

  static void drawn(SampleDrawn it, RollScene scene, Judgement judgement) {
    if (!scene.scrutinises()) {
      judgement.against(
          Reason.authority("A sample for an audit is drawn by the scrutineer of the partnership.")
              .toMend("Ask the scrutineer to draw it."));
    }
    if (scene.proposal().basis() == Basis.REPORT) {
      judgement.against(
          Reason.integrity("basis", "A sample is drawn here and now, and cannot be reported.")
              .toMend("Draw it as an act."));
    }
    List<Reason> wrong = wrongWith(it);
    judgement.against(wrong);
    if (wrong.isEmpty()) {
      judgement.against(wrongWithDrawn(it));
    }
  }

  private static List<Reason> wrongWith(SampleDrawn it) {
    List<Reason> wrong = new ArrayList<>();
    if (it.size() < 1 || it.size() > Sample.MOST) {
      wrong.add(Reason.input("size", "A sample has 1 to " + Sample.MOST + " cases."));
    }
    if (!Sample.isSeed(it.seed())) {
      wrong.add(
          Reason.input(
              "seed",
              "A seed has 1 to "
                  + Sample.LONGEST_SEED
                  + " letters from a to z, digits or hyphens, without spaces."));
    }
    if (it.to().isBefore(it.from())) {
      wrong.add(Reason.input("to", "The last day of a period is no earlier than the first."));
    }
    return wrong;
  }

  private static Optional<Reason> wrongWithDrawn(SampleDrawn it) {
    if (it.population() < 1) {
      return Optional.of(
          Reason.integrity(
                  "to",
                  "There is nothing to draw from: no "
                      + new Frame(it.from(), it.to(), it.concept()).words()
                      + " are open to you.")
              .toMend("Choose a longer period, or any kind of review."));
    }
    return follows(it)
        ? Optional.empty()
        : Optional.of(
            Reason.integrity("drawn", "These are not the cases that the seed draws.")
                .toMend("Draw the sample again."));
  }

  /** As many as there are, at most as many as were asked for, each once, in the seed's order. */
  private static boolean follows(SampleDrawn it) {
    List<String> drawn = it.drawn();
    return drawn.size() == Math.min(it.size(), it.population())
        && Set.copyOf(drawn).size() == drawn.size()
        && new Sample(it.seed(), it.size()).of(drawn).equals(drawn);
  }
}
