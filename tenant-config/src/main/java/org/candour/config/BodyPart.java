package org.candour.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.body.Body;
import org.candour.body.Seat;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.framework.Constitution;
import org.candour.rule.Rule;

/** Reads a body: its seats, who chairs it, its quorum and how it settles an item. */
final class BodyPart {
  private final Known known;

  BodyPart(Known known) {
    this.known = known;
  }

  Constitution body(Section section) {
    Rule rule = known.rules().of(section);
    QuorumPart quorum = new QuorumPart(known);
    ChairPart chair = new ChairPart(known);
    VotingPart voting = new VotingPart(known);
    Body body =
        new Body(
            section.id(),
            section.text("name"),
            section.texts("also called").stream().map(Node.Text::text).toList(),
            List.copyOf(section.each("seats", this::seat).values()),
            chair.chair(section),
            rule.cites());
    return new Constitution(
        body,
        chair.rule(rule),
        quorum.quorum(section),
        quorum.rule(),
        voting.voting(section),
        voting.rule());
  }

  private Seat seat(Section section) {
    Optional<Node.Text> agency = section.maybe("agency");
    return new Seat(
        section.id(),
        section.text("name"),
        agency.map(id -> known.names().check(Name.AGENCY, id)),
        section.texts("held by").stream().map(id -> known.names().check(Name.POST, id)).toList(),
        places(section),
        new CriterionPart(known).maybe(section, "when"),
        section.texts("is").stream()
            .map(id -> known.names().check(Name.TAG, id))
            .collect(Collectors.toSet()),
        section.yes("deputy", false),
        section.yes("counts", true),
        section.yes("votes", true));
  }

  private int places(Section section) {
    Optional<Node.Text> places = section.maybe("places");
    if (places.isPresent() && !places.get().text().matches("[1-9][0-9]?")) {
      known
          .defects()
          .add(
              places.get().place(),
              Kind.BAD_VALUE,
              places.get().text(),
              "a whole number from 1 to 99");
      return 1;
    }
    return places.map(p -> Integer.parseInt(p.text())).orElse(1);
  }
}
