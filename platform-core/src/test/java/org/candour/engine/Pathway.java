package org.candour.engine;

import static org.candour.engine.Rules.may;
import static org.candour.engine.Rules.must;
import static org.candour.engine.Rules.mustBe;
import static org.candour.engine.Rules.rule;
import static org.candour.engine.Rules.yes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Criterion;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.form.Option;
import org.candour.pathway.Anchor;
import org.candour.pathway.CriteriaTest;
import org.candour.pathway.Guard;
import org.candour.pathway.Guard.After;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Enforcement;
import org.candour.rule.Rule;
import org.candour.time.AtLeastBefore;
import org.candour.time.Counting;
import org.candour.time.Days;
import org.candour.time.Hours;
import org.candour.time.Limit;
import org.candour.time.Months;
import org.candour.time.WorkingDays;

/** The two reviews of the invented partnership. */
final class Pathway {
  static final Anchor REFERRAL = new Anchor.Referral("the referral was received");
  static final Anchor AWARE = new Anchor.FactDate("aware", "the council became aware");

  static final Owner MANAGER = new Owner.HolderOf("manager", "the Business Manager");
  static final Owner DIRECTOR = new Owner.HolderOf("director", "the Director");
  static final Owner PANEL = new Owner.OfBody("panel", "the Review Panel");

  static final Field REASONS = Rules.field("reasons", "Reasons", FieldKind.NARRATIVE);
  static final Field SUMMARY = Rules.field("summary", "What happened", FieldKind.NARRATIVE);
  static final Field CHECKED = Rules.field("checked", "Every agency was asked", FieldKind.YES_NO);
  static final Field NOTE = Rules.field("note", "Note", FieldKind.NARRATIVE);

  private Pathway() {}

  static ReviewType rapidReview(int days) {
    return new ReviewType(
        "rapid",
        "Rapid review",
        "rapid-review",
        rule("NS-E-01", "A rapid review is for a child."),
        Optional.of(yes("child", "the person is a child")),
        tests(),
        referral(),
        List.of(
            notice(),
            request(),
            returns(days),
            police(),
            Decisions.whatNext(),
            Decisions.scrutiny(),
            Decisions.national(),
            family(),
            commission(),
            publish(),
            Decisions.method(),
            records()));
  }

  /** The same review with other steps. */
  static ReviewType with(ReviewType type, List<Step> steps) {
    return new ReviewType(
        type.id(),
        type.name(),
        type.concept(),
        type.rule(),
        type.onlyWhen(),
        type.tests(),
        type.referral(),
        steps);
  }

  private static List<CriteriaTest> tests() {
    Criterion any =
        new Criterion.Any(
            List.of(yes("died", "the child died"), yes("abuse", "abuse is known or suspected")));
    return List.of(
        new CriteriaTest(
            rule("NS-E-02", "The child died, or abuse is known or suspected."),
            "Serious incident",
            CriteriaTest.Strength.MUST_MEET,
            any));
  }

  private static ReviewType.Referral referral() {
    return new ReviewType.Referral(
        rule("NS-F-01", "Any agency may refer."),
        List.of(),
        Set.of("child", "died", "abuse", "aware"),
        List.of(must(SUMMARY, rule("NS-F-02", "A referral says what happened."))),
        Optional.empty());
  }

  private static Step notice() {
    Limit five = new WorkingDays(5, Counting.RECEIPT_IS_DAY_0);
    return duty("notice", "Notify the national panel", "NS-K-01", DIRECTOR, Guard.none())
        .by(within("NS-H-01", five, AWARE))
        .asking(mustBe(CHECKED, rule("NS-K-02", "Every agency is asked first."), "yes"))
        .step();
  }

  private static Step request() {
    return duty("request", "Ask the agencies", "NS-K-03", MANAGER, Guard.none())
        .by(within("NS-H-02", new Hours(24), REFERRAL))
        .step();
  }

  /** Day 1 is the day of receipt, as in a printed timetable. */
  private static Step returns(int days) {
    TimeLimit.Extension chair =
        new TimeLimit.Extension(
            rule("NS-H-04", "The panel's chair may give more time."),
            List.of(new Owner.ChairOf("panel", "the chair of the Review Panel")));
    Limit limit = new WorkingDays(days, Counting.RECEIPT_IS_DAY_1);
    return duty(
            "returns",
            "Return what you hold",
            "NS-K-04",
            new Owner.EachInvolvedAgency("each agency involved"),
            after("request"))
        .by(extendable(within("NS-H-03", limit, REFERRAL), chair))
        .answering("return", "nothing-held", "not-involved")
        .asking(may(NOTE))
        .step();
  }

  private static Step police() {
    return duty(
            "log",
            "Send the incident log",
            "NS-K-05",
            new Owner.OfAgency("police", "Northshire Police"),
            Guard.none())
        .by(target("NS-H-05", new Days(3), REFERRAL))
        .step();
  }

  private static Step family() {
    Guard died = new Guard(Optional.of(yes("died", "the child died")), List.of());
    return duty("family", "Tell the family", "NS-K-06", DIRECTOR, died)
        .by(within("NS-H-09", new Days(14), new Anchor.FactDate("funeral", "the funeral")))
        .step();
  }

  private static Step commission() {
    Guard guard =
        new Guard(
            Optional.empty(),
            List.of(new After("what-next", Set.of("review")), new After("national", Set.of())));
    Shape byCase = new Shape.SetByCase("The panel sets the day for each review.");
    TimeLimit.Extension panel =
        new TimeLimit.Extension(rule("NS-H-11", "The panel sets it."), List.of(PANEL));
    return duty("commission", "Commission the review", "NS-K-07", DIRECTOR, guard)
        .by(new TimeLimit(rule("NS-H-10", "The day is set."), byCase, false, Optional.of(panel)))
        .step();
  }

  private static Step publish() {
    Anchor commissioned = new Anchor.StepMet("commission", "the review was commissioned");
    return duty("publish", "Publish the report", "NS-K-08", DIRECTOR, after("commission"))
        .by(
            new TimeLimit(
                rule("NS-H-12", "Not sooner than 7 working days after commissioning."),
                new Shape.NotBefore(new AtLeastBefore(elapsed(7)), commissioned),
                false,
                Optional.empty()),
            target("NS-H-13", new Months(6, false), commissioned))
        .step();
  }

  /** Everybody who works in health keeps the records; the rule only warns. */
  private static Step records() {
    Rule warns = rule("NS-K-09", "Health secures its records first.", Enforcement.WARN);
    Guard guard = after("notice");
    return new Step.Obligation(
        "records",
        "Secure the records",
        warns,
        guard,
        List.of(),
        new Owner.AgencyTagged("health", "health"),
        List.<Ask>of(),
        List.<Option>of(),
        List.of());
  }

  static ReviewType forumReview() {
    Step decides =
        new Step.Decision(
            "forum-decides",
            "What the forum decides",
            rule("NS-I-09", "The forum decides."),
            Guard.none(),
            List.of(),
            new Owner.OfBody("forum", "the Learning Forum"),
            List.of(),
            List.of(Decisions.option("review"), Decisions.option("nothing")),
            Optional.empty(),
            true);
    return new ReviewType(
        "forum-review",
        "Forum review",
        "learning-review",
        rule("NS-E-09", "A forum review is for anybody."),
        Optional.empty(),
        List.of(),
        new ReviewType.Referral(
            rule("NS-F-09", "The Director refers."),
            List.of(DIRECTOR),
            Set.of(),
            List.of(),
            Optional.empty()),
        List.of(decides));
  }

  static Limit elapsed(int days) {
    return new WorkingDays(days, Counting.RECEIPT_IS_DAY_0);
  }

  static TimeLimit within(String id, Limit limit, Anchor anchor) {
    return new TimeLimit(
        rule(id, "Within " + limit.words() + "."),
        new Shape.Within(limit, anchor),
        false,
        Optional.empty());
  }

  private static TimeLimit target(String id, Limit limit, Anchor anchor) {
    TimeLimit hard = within(id, limit, anchor);
    return new TimeLimit(hard.rule(), hard.shape(), true, Optional.empty());
  }

  private static TimeLimit extendable(TimeLimit limit, TimeLimit.Extension by) {
    return new TimeLimit(limit.rule(), limit.shape(), limit.target(), Optional.of(by));
  }

  static Guard after(String step) {
    return new Guard(Optional.empty(), List.of(new After(step, Set.of())));
  }

  static Duty duty(String id, String name, String rule, Owner owner, Guard guard) {
    return new Duty(
        new Step.Obligation(
            id,
            name,
            rule(rule, name + "."),
            guard,
            List.of(),
            owner,
            List.of(),
            List.of(),
            List.of()));
  }
}
