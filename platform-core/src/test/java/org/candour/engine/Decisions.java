package org.candour.engine;

import static org.candour.engine.Rules.must;
import static org.candour.engine.Rules.no;
import static org.candour.engine.Rules.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.pathway.Anchor;
import org.candour.pathway.Choice;
import org.candour.pathway.Guard;
import org.candour.pathway.Guard.After;
import org.candour.pathway.Outcome;
import org.candour.pathway.Owner;
import org.candour.pathway.Shape;
import org.candour.pathway.Silence;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Enforcement;
import org.candour.rule.Rule;
import org.candour.time.Window;

/** What is decided in the invented partnership's rapid review, and who answers the decisions. */
final class Decisions {
  private Decisions() {}

  static Step whatNext() {
    Rule window =
        rule("NS-H-06", "The panel meets 3 to 15 days on.", Enforcement.REFUSE_UNLESS_REASON);
    Window days = new Window(Pathway.elapsed(3), Pathway.elapsed(15));
    Shape earliest =
        new Shape.Earliest(
            List.of(
                new Shape.Within(Pathway.elapsed(15), Pathway.REFERRAL),
                new Shape.Within(Pathway.elapsed(16), Pathway.AWARE)));
    return new Step.Decision(
        "what-next",
        "What happens next",
        rule("NS-I-01", "The panel decides what happens next."),
        Pathway.after("returns"),
        List.of(
            new TimeLimit(
                window, new Shape.Between(days, Pathway.REFERRAL), false, Optional.empty()),
            new TimeLimit(
                rule("NS-H-07", "The earlier of 15 days from referral and 16 from awareness."),
                earliest,
                false,
                Optional.empty())),
        Pathway.PANEL,
        List.of(must(Pathway.REASONS, rule("NS-I-02", "A decision gives its reasons."))),
        List.of(option("review"), exercise(), option("nothing")),
        Optional.of("up"),
        false);
  }

  static Choice option(String id) {
    return new Choice(id, "“" + id + "”", Optional.empty(), Optional.empty(), Set.of());
  }

  static Choice exercise() {
    Rule rule = rule("NS-I-03", "A learning exercise is for a child who lives.");
    return new Choice(
        "exercise",
        "Learning exercise",
        Optional.of(no("died", "the child is alive")),
        Optional.of(rule),
        Set.of());
  }

  static Step scrutiny() {
    return new Step.Endorsement(
        "scrutiny",
        "Scrutineer's answer",
        rule("NS-I-04", "The scrutineer agrees or challenges."),
        Guard.none(),
        List.of(
            Pathway.within(
                "NS-H-08",
                Pathway.elapsed(2),
                new Anchor.StepMet("what-next", "the panel decided"))),
        new Owner.HolderOf("scrutineer", "the Independent Scrutineer"),
        List.of(),
        "what-next",
        List.of(
            new Outcome("agree", "Agrees", Outcome.Effect.PASSES),
            new Outcome("challenge", "Challenges", Outcome.Effect.RETURNS)),
        Silence.WAITS);
  }

  static Step national() {
    return new Step.Endorsement(
        "national",
        "National panel's reply",
        rule("NS-I-05", "The national panel replies."),
        new Guard(Optional.empty(), List.of(new After("scrutiny", Set.of("agree")))),
        List.of(),
        new Owner.Outside("the national panel"),
        List.of(),
        "what-next",
        List.of(new Outcome("accepted", "Accepted", Outcome.Effect.PASSES)),
        Silence.NOT_SET);
  }

  /** A decision of one post, in any case. */
  static Step method() {
    return new Step.Decision(
        "method",
        "Method of the review",
        rule("NS-I-06", "The chair of the panel chooses the method."),
        Guard.none(),
        List.of(),
        new Owner.ChairOf("panel", "the chair of the Review Panel"),
        List.of(),
        List.of(option("workshop"), option("interviews")),
        Optional.empty(),
        false);
  }
}
