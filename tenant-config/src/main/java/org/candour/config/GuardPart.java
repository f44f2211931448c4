package org.candour.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.Guard;

/** Reads when a step belongs to a review and what must have come first. */
final class GuardPart {
  private final Known known;
  private final StepNames steps;

  GuardPart(Known known, StepNames steps) {
    this.known = known;
    this.steps = steps;
  }

  Guard guard(Section section) {
    return new Guard(
        new CriterionPart(known).maybe(section, "when"),
        section.items("after").stream().flatMap(node -> after(node, section).stream()).toList(),
        section.yes("even when closed", false));
  }

  /** A step by its id, or a step with what it must have come to. */
  private List<Guard.After> after(Node node, Section section) {
    if (!(node instanceof Node.Keys keys)) {
      return section.text(node).stream()
          .map(step -> new Guard.After(steps.check(step), Set.of()))
          .toList();
    }
    return keys.entries().entrySet().stream()
        .map(
            e ->
                after(new Node.Text(e.getValue().key(), e.getKey()), e.getValue().value(), section))
        .toList();
  }

  private Guard.After after(Node.Text step, Node outcomes, Section section) {
    steps.check(step);
    Set<String> read = new LinkedHashSet<>();
    List<Node> all = outcomes instanceof Node.Items items ? items.items() : List.of(outcomes);
    for (Node one : all) {
      section.text(one).ifPresent(text -> read.add(steps.checkOutcome(step.text(), text)));
    }
    return new Guard.After(step.text(), read);
  }
}
