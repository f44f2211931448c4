package org.candour.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.CriteriaTest;
import org.candour.pathway.Prohibition;
import org.candour.pathway.ReviewType;
import org.candour.rule.Rule;

/** Reads one type of review: its tests, its referral and its steps. */
final class ReviewPart {
  private final Known known;

  ReviewPart(Known known) {
    this.known = known;
  }

  /** The review types below {@code reviews}. */
  java.util.Map<String, ReviewType> reviews(Section root) {
    return root.entries("reviews", node -> review(node, new StepNames(node, known.names())));
  }

  private ReviewType review(Node node, StepNames steps) {
    return Section.read(node, known.defects(), section -> review(section, steps));
  }

  private ReviewType review(Section section, StepNames steps) {
    CriterionPart criteria = new CriterionPart(known);
    Rule rule = known.rules().of(section);
    StepPart step = new StepPart(known, steps);
    return new ReviewType(
        section.id(),
        section.text("name"),
        section.text("concept"),
        rule,
        criteria.maybe(section, "for"),
        List.copyOf(section.each("tests", this::test).values()),
        section
            .needed("referral")
            .map(n -> Section.read(n, known.defects(), this::referral))
            .orElse(
                new ReviewType.Referral(rule, List.of(), Set.of(), List.of(), Optional.empty())),
        List.copyOf(section.each("steps", step::step).values()),
        List.copyOf(section.each("prohibits", s -> prohibition(s, steps)).values()),
        section.maybe("until").map(text -> Dates.day(text, known.defects())),
        step.blind());
  }

  private Prohibition prohibition(Section section, StepNames steps) {
    return new Prohibition(
        known.rules().of(section),
        section.text("name"),
        new CriterionPart(known).maybe(section, "when"),
        new MovePart(Optional.of(steps)).moves(section, "steps"));
  }

  private CriteriaTest test(Section section) {
    return new CriteriaTest(
        known.rules().of(section),
        section.text("name"),
        Words.STRENGTHS.of(section.needed("strength").flatMap(section::text), known.defects()),
        new CriterionPart(known).in(section));
  }

  private ReviewType.Referral referral(Section section) {
    section.maybe("event");
    Set<String> facts = new LinkedHashSet<>();
    section.texts("facts").forEach(id -> facts.add(known.names().check(Name.FACT, id)));
    return new ReviewType.Referral(
        known.rules().of(section),
        new OwnerPart(known).all(section, "by"),
        facts,
        new AskPart(known).asks(section, Set.of()),
        section.maybe("reason").map(known.rules()::named));
  }
}
