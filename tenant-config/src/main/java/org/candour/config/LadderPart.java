package org.candour.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.Ladder;
import org.candour.rule.Rule;

/** Reads where a disagreement goes, rung by rung. */
final class LadderPart {
  private static final String ONE_OF = "one of";

  private final Known known;

  LadderPart(Known known) {
    this.known = known;
  }

  Ladder ladder(Section section) {
    Rule rule = known.rules().of(section);
    return new Ladder(
        section.id(),
        section.text("name"),
        rule,
        section.items("rungs").stream().map(this::rung).toList(),
        section.items("blocks").stream().map(node -> block(node, rule)).toList());
  }

  private Ladder.Block block(Node node, Rule ofLadder) {
    return Section.read(node, known.defects(), s -> block(s, ofLadder));
  }

  /** What is kept from being done meanwhile. It has to say steps or reviews. */
  private Ladder.Block block(Section section, Rule ofLadder) {
    if (!section.has("steps") && !section.has("reviews")) {
      section.missing(Kind.MISSING, "steps");
    }
    return new Ladder.Block(
        known.rules().maybe(section).orElse(ofLadder),
        new MovePart(Optional.empty()).moves(section, "steps"),
        section.texts("reviews").stream()
            .map(id -> known.names().check(Name.REVIEW, id))
            .collect(Collectors.toSet()),
        new OwnerPart(known).all(section, "opened by"),
        new CriterionPart(known).maybe(section, "unless"));
  }

  private Ladder.Rung rung(Node node) {
    return Section.read(
        node,
        known.defects(),
        s ->
            new Ladder.Rung(
                routes(s),
                s.maybe("within").map(new LimitText(known)::amount),
                known.rules().maybe(s)));
  }

  /** Who sits on a rung, or who of several by kind of case. */
  private List<Ladder.Route> routes(Section rung) {
    if (!rung.has(ONE_OF)) {
      return List.of(route(rung));
    }
    List<Ladder.Route> routes =
        rung.items(ONE_OF).stream()
            .map(node -> Section.read(node, known.defects(), this::route))
            .toList();
    if (routes.isEmpty()) {
      rung.missing(Kind.NO_PARTS, ONE_OF);
    }
    return routes;
  }

  private Ladder.Route route(Section section) {
    return new Ladder.Route(
        new CriterionPart(known).maybe(section, "when"), new OwnerPart(known).who(section));
  }
}
