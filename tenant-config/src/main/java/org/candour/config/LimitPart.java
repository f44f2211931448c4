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
import org.candour.time.Limit;
import org.candour.time.Window;

/** Reads the time limits of a step: one that stands in the step itself, or a list of them. */
final class LimitPart {
  private static final List<String> SHAPES =
      List.of(
          "within",
          "by",
          "between",
          "not before",
          "at least",
          "not within",
          "not between",
          "every",
          "earliest of",
          "set by case");

  private final Known known;
  private final StepNames steps;
  private final LimitText amounts;
  private final AnchorPart anchors;

  LimitPart(Known known, StepNames steps) {
    this.known = known;
    this.steps = steps;
    this.amounts = new LimitText(known);
    this.anchors = new AnchorPart(known, steps);
  }

  /** The limits, and after them the targets that stand beside one. */
  List<TimeLimit> limits(Section step, Rule rule) {
    List<TimeLimit> all = new ArrayList<>();
    List<TimeLimit> targets = new ArrayList<>();
    if (SHAPES.stream().anyMatch(step::holds)) {
      all.add(limit(step, rule, targets));
    } else {
      SHAPES.forEach(step::has);
    }
    for (Node item : step.items("limits")) {
      all.add(
          Section.read(
              item, known.defects(), s -> limit(s, known.rules().maybe(s).orElse(rule), targets)));
    }
    all.addAll(targets);
    return all;
  }

  private TimeLimit limit(Section section, Rule rule, List<TimeLimit> targets) {
    Shape shape = shape(section);
    boolean target =
        section
            .maybe("target")
            .map(text -> target(text, section, rule, shape, targets))
            .orElse(false);
    return new TimeLimit(rule, shape, target, new ExtensionPart(known).extension(section, rule));
  }

  /**
   * Whether the limit itself is only an aim. An amount is an aim beside it, counted from the same
   * event.
   */
  private boolean target(
      Node.Text text, Section section, Rule rule, Shape shape, List<TimeLimit> targets) {
    Optional<Limit> aim = amounts.aim(text);
    if (aim.isEmpty()) {
      return text.text().equals("yes");
    }
    if (!(shape instanceof Shape.Within within)) {
      section.missing(Kind.NOT_TOGETHER, "target: " + text.text(), "such a limit");
      return false;
    }
    try {
      new Window(aim.get(), within.limit());
      Shape sooner = new Shape.Within(aim.get(), within.anchor());
      targets.add(new TimeLimit(rule, sooner, true, Optional.empty()));
    } catch (IllegalArgumentException e) {
      section.missing(Kind.TARGET_TOO_LATE, aim.get().words(), within.limit().words());
    }
    return false;
  }

  private Shape shape(Section section) {
    if (section.has("set by case")) {
      return new Shape.SetByCase(section.text("set by case"));
    }
    if (section.has("earliest of")) {
      return earliest(section);
    }
    if (section.has("every")) {
      return again(section);
    }
    if (section.has("not between")) {
      return section
          .maybe("not between")
          .<Shape>map(text -> new Shape.NotBetween(amounts.eachYear(text)))
          .orElseGet(() -> within(section));
    }
    return counted(section);
  }

  /** The shapes that have an amount and an event. */
  private Shape counted(Section section) {
    if (section.has("between")) {
      return section
          .maybe("between")
          .<Shape>map(text -> new Shape.Between(amounts.window(text), anchors.of(section)))
          .orElseGet(() -> within(section));
    }
    if (section.has("at least")) {
      return new Shape.Ahead(new AtLeastBefore(days(section, "at least")), anchors.before(section));
    }
    if (section.has("not within")) {
      return new Shape.NotNear(days(section, "not within"), anchors.of(section));
    }
    return section
        .maybe("not before")
        .<Shape>map(
            t -> new Shape.NotBefore(new AtLeastBefore(amounts.amount(t)), anchors.of(section)))
        .orElseGet(() -> within(section));
  }

  private Limit days(Section section, String key) {
    return section.maybe(key).map(amounts::days).orElse(new Days(0));
  }

  private Shape earliest(Section section) {
    if (section.items("earliest of").isEmpty()) {
      section.missing(Kind.NO_PARTS, "earliest of");
    }
    return new Shape.Earliest(
        section.items("earliest of").stream()
            .map(item -> Section.read(item, known.defects(), this::within))
            .toList());
  }

  private Shape again(Section section) {
    Anchor from = anchors.of(section);
    boolean rolling = section.yes("from the last time", false);
    Optional<String> until = section.maybe("until").map(steps::check);
    return section
        .maybe("every")
        .<Shape>map(text -> new Shape.Again(amounts.every(text, rolling), from, until))
        .orElseGet(() -> within(section));
  }

  private Shape.Within within(Section section) {
    if (section.has("at least")) {
      return new Shape.Within(amounts.back(days(section, "at least")), anchors.before(section));
    }
    Optional<Node.Text> by = section.maybe("by");
    if (by.isPresent()) {
      return by(by.get(), section);
    }
    return section
        .needed("within")
        .flatMap(section::text)
        .map(text -> new Shape.Within(amounts.amount(text), anchors.of(section)))
        .orElseGet(() -> new Shape.Within(new Days(0), anchors.referral()));
  }

  /** By a day that has a number, or by a meeting. */
  private Shape.Within by(Node.Text by, Section section) {
    return AnchorPart.isMeeting(by.text())
        ? new Shape.Within(new Days(0), anchors.named(by))
        : new Shape.Within(amounts.day(by), anchors.of(section));
  }
}
