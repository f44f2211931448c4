package org.candour.config;

import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.Ladder;

/** Reads where a disagreement goes, rung by rung. */
final class LadderPart {
  private final Known known;

  LadderPart(Known known) {
    this.known = known;
  }

  Ladder ladder(Section section) {
    return new Ladder(
        section.id(),
        section.text("name"),
        known.rules().of(section),
        section.items("rungs").stream().map(this::rung).toList());
  }

  private Ladder.Rung rung(Node node) {
    return Section.read(
        node,
        known.defects(),
        s ->
            new Ladder.Rung(
                new CriterionPart(known).maybe(s, "when"), new OwnerPart(known).who(s)));
  }
}
