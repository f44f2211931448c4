package org.candour.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.Move;

/**
 * Reads steps, or steps with what they may come to. Outside a review they are checked once all
 * reviews are read.
 */
record MovePart(Optional<StepNames> steps) {

  List<Move> moves(Section section, String key) {
    return section.items(key).stream().flatMap(node -> moves(node, section)).toList();
  }

  private Stream<Move> moves(Node node, Section section) {
    if (!(node instanceof Node.Keys keys)) {
      return section.text(node).stream().map(step -> new Move(step(step), Set.of()));
    }
    return keys.entries().entrySet().stream()
        .map(
            e ->
                move(new Node.Text(e.getValue().key(), e.getKey()), e.getValue().value(), section));
  }

  private Move move(Node.Text step, Node outcomes, Section section) {
    Set<String> read = new LinkedHashSet<>();
    List<Node> all = outcomes instanceof Node.Items items ? items.items() : List.of(outcomes);
    all.forEach(one -> section.text(one).ifPresent(text -> read.add(outcome(step, text))));
    return new Move(step(step), read);
  }

  private String step(Node.Text step) {
    return steps.map(names -> names.check(step)).orElse(step.text());
  }

  private String outcome(Node.Text step, Node.Text outcome) {
    return steps.map(names -> names.checkOutcome(step.text(), outcome)).orElse(outcome.text());
  }
}
