package org.candour.config.plain;

import java.util.ArrayList;
import java.util.List;
import org.candour.form.Field;
import org.candour.pathway.CriteriaTest;
import org.candour.pathway.Prohibition;
import org.candour.pathway.ReviewType;
import org.candour.rule.Rule;
import org.candour.rule.Saying;
import org.candour.time.Civil;

/** A type of review: when it applies, its tests, who may refer, and its steps. */
record ReviewChapter(Naming naming, ReviewType type) {
  Chapter chapter() {
    List<Chapter> below = new ArrayList<>();
    if (!type.tests().isEmpty()) {
      below.add(tests());
    }
    below.add(referral());
    type.steps().forEach(step -> below.add(new StepChapter(naming, type, step).chapter()));
    return new Chapter(id(), "Review: " + type.name(), itself(), below);
  }

  private String id() {
    return "review-" + type.id();
  }

  private String path() {
    return "reviews." + type.id();
  }

  private List<Clause> itself() {
    Clauses clauses =
        new Clauses(naming, one -> one.path().equals(path()) || one.within(path() + ".prohibits"));
    Rule rule = type.rule();
    clauses.say(
        rule, "When it applies", new When(naming, type.onlyWhen()).said("It is for every case."));
    clauses.say(
        rule, "Kind", "In terms that all partnerships share, it is: " + type.concept() + ".");
    type.until()
        .ifPresent(
            day ->
                clauses.say(
                    rule,
                    "Until",
                    "The last day for a referral is "
                        + Civil.words(day)
                        + ". A review that began by then goes on."));
    type.prohibits().forEach(its -> prohibited(its, clauses));
    if (type.tests().isEmpty()) {
      clauses.silent(rule, "Tests", "No test of its own is set by this framework.");
    }
    return clauses.all();
  }

  private void prohibited(Prohibition its, Clauses clauses) {
    clauses.say(
        its.rule(), "What is forbidden", new When(naming, its.onlyWhen()).beside(its.name()));
    if (!its.moves().isEmpty()) {
      clauses.say(
          its.rule(),
          "What is forbidden",
          "So this is refused, whoever asks:",
          its.moves().stream().map(naming::move).map(Saying::of).toList());
    }
  }

  private Chapter tests() {
    Clauses clauses = new Clauses(naming, path() + ".tests");
    type.tests().forEach(test -> test(test, clauses));
    return new Chapter(id() + "-tests", "Tests", clauses.all(), List.of());
  }

  private void test(CriteriaTest test, Clauses clauses) {
    clauses.say(
        test.rule(),
        test.name(),
        test.criterion().saying(naming.facts()).after(bears(test.strength()) + " It is met when"));
  }

  /** The engine says how each limb stands; people decide. */
  private static String bears(CriteriaTest.Strength strength) {
    return switch (strength) {
      case MUST_MEET -> "This has to be met.";
      case MUST_WEIGH -> "This has to be weighed.";
      case HAVE_REGARD -> "Regard is to be had to this.";
      case EXAMPLE -> "These are examples. A case that is none of them may count as well.";
      case EXCLUDES -> "This rules the review out when it is met.";
      case MANDATORY -> "This makes it mandatory when it is met.";
    };
  }

  private Chapter referral() {
    Clauses clauses = new Clauses(naming, path() + ".referral");
    ReviewType.Referral referral = type.referral();
    clauses.say(
        referral.rule(),
        "Who may refer",
        referral.by().isEmpty()
            ? "Anybody who works for an organisation of the partnership may refer, and the business"
                + " unit."
            : "These may refer, and the business unit: " + Naming.anyOf(referral.by()) + ".");
    List<Saying> facts =
        naming.framework().facts().values().stream()
            .filter(fact -> referral.facts().contains(fact.id()))
            .map(ReviewChapter::fact)
            .toList();
    if (!facts.isEmpty()) {
      clauses.say(referral.rule(), "What is asked", "These facts of the case are asked:", facts);
    }
    referral
        .reasonRule()
        .ifPresent(rule -> clauses.say(rule, "What is asked", "A referral says why it is made."));
    new Questions(naming, referral.asks(), List.of()).into(clauses, referral.rule());
    return new Chapter(id() + "-referral", "Referral", clauses.all(), List.of());
  }

  private static Saying fact(Field fact) {
    return Saying.of(Questions.asked(fact));
  }
}
