package org.candour.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.TimeLimit.Extension;
import org.candour.rule.Rule;
import org.candour.time.Limit;
import org.candour.time.Window;

/**
 * Reads who sets the day of a limit, or may extend it, and by how much in all. "none" says aloud
 * that nobody may, which is also what silence means.
 */
final class ExtensionPart {
  private final Known known;
  private final LimitText amounts;

  ExtensionPart(Known known) {
    this.known = known;
    this.amounts = new LimitText(known);
  }

  Optional<Extension> extension(Section limit, Rule rule) {
    if (limit.has("day set by")) {
      return Optional.of(new Extension(rule, new OwnerPart(known).all(limit, "day set by")));
    }
    Optional<Node> node = limit.node("extension");
    if (node.isEmpty() || (node.get() instanceof Node.Text text && text.text().equals("none"))) {
      return Optional.empty();
    }
    if (!(node.get() instanceof Node.Items items)) {
      return Optional.of(one(node.get(), limit));
    }
    List<Extension> turns = items.items().stream().map(item -> one(item, limit)).toList();
    if (turns.isEmpty()) {
      limit.missing(Kind.NO_PARTS, "extension");
    }
    ascending(turns, items);
    return inTurn(turns);
  }

  private Extension one(Node node, Section limit) {
    return Section.read(node, known.defects(), section -> one(section, limit));
  }

  private Extension one(Section section, Section limit) {
    Rule rule = known.rules().of(section);
    Optional<Limit> upTo = section.maybe("up to").map(amounts::amount);
    section.needed("by");
    if (upTo.isPresent() && limit.holds("set by case")) {
      section.missing(Kind.NOT_TOGETHER, "up to", "set by case");
    }
    return new Extension(rule, new OwnerPart(known).all(section, "by"), upTo, Optional.empty());
  }

  /** Each may give more than the one before; after one who may give any time, nobody is needed. */
  private void ascending(List<Extension> turns, Node.Items items) {
    for (int i = 1; i < turns.size(); i++) {
      Extension turn = turns.get(i);
      if (!more(turns.get(i - 1).upTo(), turn.upTo())) {
        known.defects().add(items.items().get(i).place(), Kind.NEVER_NEEDED, turn.who());
      }
    }
  }

  private static boolean more(Optional<Limit> before, Optional<Limit> now) {
    if (before.isEmpty() || now.isEmpty()) {
      return before.isPresent();
    }
    try {
      return !before.get().equals(now.get())
          && !new Window(before.get(), now.get()).words().isEmpty();
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static Optional<Extension> inTurn(List<Extension> turns) {
    List<Extension> left = new ArrayList<>(turns);
    Optional<Extension> beyond = Optional.empty();
    while (!left.isEmpty()) {
      Extension last = left.remove(left.size() - 1);
      beyond = Optional.of(new Extension(last.rule(), last.by(), last.upTo(), beyond));
    }
    return beyond;
  }
}
