package org.candour.config.plain;

import java.util.List;
import java.util.function.UnaryOperator;
import org.candour.body.Sentence;
import org.candour.pathway.Owner;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Enforcement;
import org.candour.rule.Saying;

/**
 * The time limits of a step, each on its own rule, with who may extend it.
 *
 * @param called what a step is called, by its id
 */
record Limits(Step step, UnaryOperator<String> called) {
  private static final String TOPIC = "By when";

  void into(Clauses clauses) {
    if (step.limits().isEmpty()) {
      clauses.silent(step.rule(), TOPIC, "No day is set by this framework.");
    }
    step.limits().forEach(limit -> into(clauses, limit));
  }

  private void into(Clauses clauses, TimeLimit limit) {
    Saying saying = limit.shape().saying(called);
    clauses.say(
        limit.rule(),
        TOPIC,
        saying.says()
            + (limit.target() ? " This is a target: passing it is shown, not called late." : ""),
        saying.parts());
    limit
        .extension()
        .ifPresentOrElse(
            first ->
                first.inTurn().forEach(one -> extension(clauses, limit, one, one.equals(first))),
            () -> none(clauses, limit));
    late(clauses, limit);
  }

  private static void extension(
      Clauses clauses, TimeLimit limit, TimeLimit.Extension one, boolean first) {
    String who = Naming.anyOf(one.by());
    boolean sets = limit.shape() instanceof Shape.SetByCase;
    clauses.say(
        one.rule(),
        TOPIC,
        (sets
                ? "It is for " + who + " to set the day"
                : who(one.by()) + " may extend it" + (first ? "" : " further"))
            + one.upTo().map(most -> ", by " + most.words() + " in all at the most").orElse("")
            + (sets ? ", with a reason." : ", with a new day and a reason."));
  }

  private static String who(List<Owner> by) {
    return Sentence.start(Naming.anyOf(by));
  }

  /** A limit at the level of a refusal still refuses nobody who comes late. */
  private static void late(Clauses clauses, TimeLimit limit) {
    if (limit.rule().level() == Enforcement.REFUSE && due(limit)) {
      clauses.say(
          limit.rule(),
          TOPIC,
          "What is done late is marked and never refused. A plan for a later day takes a reason.");
    }
  }

  private static boolean due(TimeLimit limit) {
    return limit.shape().lastDay() && !limit.target();
  }

  /** Only what makes a thing late can be extended; of the rest nothing needs to be said. */
  private static void none(Clauses clauses, TimeLimit limit) {
    if (due(limit)) {
      clauses.say(limit.rule(), TOPIC, "Nobody may extend it.");
    }
  }
}
