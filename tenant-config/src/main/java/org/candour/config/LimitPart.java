package org.candour.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.Anchor;
import org.candour.pathway.Shape;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Rule;
import org.candour.time.AtLeastBefore;
import org.candour.time.Days;

/** Reads the time limits of a step: one that stands in the step itself, or a list of them. */
final class LimitPart {
  private static final List<String> SHAPES =
      List.of("within", "by", "between", "not before", "earliest of", "set by case");

  private final Known known;
  private final StepNames steps;
  private final LimitText amounts;

  LimitPart(Known known, StepNames steps) {
    this.known = known;
    this.steps = steps;
    this.amounts = new LimitText(known);
  }

  List<TimeLimit> limits(Section step, Rule rule) {
    List<TimeLimit> all = new ArrayList<>();
    if (SHAPES.stream().anyMatch(step::holds)) {
      all.add(limit(step, rule));
    } else {
      SHAPES.forEach(step::has);
    }
    for (Node item : step.items("limits")) {
      all.add(
          Section.read(item, known.defects(), s -> limit(s, known.rules().maybe(s).orElse(rule))));
    }
    return all;
  }

  private TimeLimit limit(Section section, Rule rule) {
    return new TimeLimit(
        rule, shape(section), section.yes("target", false), extension(section, rule));
  }

  /**
   * Who sets the day, or may extend it. "none" says aloud that nobody may, which is also what
   * silence means.
   */
  private Optional<TimeLimit.Extension> extension(Section section, Rule rule) {
    if (section.has("day set by")) {
      return Optional.of(
          new TimeLimit.Extension(rule, new OwnerPart(known).all(section, "day set by")));
    }
    boolean none =
        section.node("extension").orElse(null) instanceof Node.Text text
            && text.text().equals("none");
    return none ? Optional.empty() : section.in("extension", this::extensionBy);
  }

  private TimeLimit.Extension extensionBy(Section section) {
    return new TimeLimit.Extension(
        known.rules().of(section), new OwnerPart(known).all(section, "by"));
  }

  private Shape shape(Section section) {
    if (section.has("set by case")) {
      return new Shape.SetByCase(section.text("set by case"));
    }
    if (section.has("earliest of")) {
      if (section.items("earliest of").isEmpty()) {
        section.missing(Kind.NO_PARTS, "earliest of");
      }
      return new Shape.Earliest(
          section.items("earliest of").stream()
              .map(item -> Section.read(item, known.defects(), this::within))
              .toList());
    }
    if (section.has("between")) {
      return section
          .maybe("between")
          .<Shape>map(text -> new Shape.Between(amounts.window(text), anchor(section)))
          .orElseGet(() -> within(section));
    }
    return section
        .maybe("not before")
        .<Shape>map(t -> new Shape.NotBefore(new AtLeastBefore(amounts.amount(t)), anchor(section)))
        .orElseGet(() -> within(section));
  }

  private Shape.Within within(Section section) {
    Optional<Node.Text> by = section.maybe("by");
    if (by.isPresent()) {
      return new Shape.Within(amounts.day(by.get()), anchor(section));
    }
    return section
        .needed("within")
        .flatMap(section::text)
        .map(text -> new Shape.Within(amounts.amount(text), anchor(section)))
        .orElseGet(() -> new Shape.Within(new Days(0), new Anchor.Referral(steps.referral())));
  }

  /**
   * What it is counted from: the referral, a fact that holds a date, or another step of this
   * review.
   */
  private Anchor anchor(Section section) {
    Optional<Node.Text> of = section.needed("of").flatMap(section::text);
    return of.map(this::anchor).orElse(new Anchor.Referral(steps.referral()));
  }

  private Anchor anchor(Node.Text of) {
    String id = of.text();
    if (id.equals("referral")) {
      return new Anchor.Referral(steps.referral());
    }
    boolean fact = known.names().has(Name.FACT, id);
    if (fact && steps.has(id)) {
      known.defects().add(of.place(), Kind.NAME_TWICE, id, "a fact", "a step");
    } else if (!fact && !steps.has(id)) {
      List<String> all = new ArrayList<>(steps.ids());
      all.addAll(known.factIds());
      all.add("referral");
      known.names().dangling("date fact or step", of, java.util.Set.copyOf(all));
    }
    return fact
        ? new Anchor.FactDate(id, known.event(id))
        : new Anchor.StepMet(id, steps.event(id));
  }
}
