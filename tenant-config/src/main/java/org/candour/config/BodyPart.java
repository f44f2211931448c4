package org.candour.config;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.body.Body;
import org.candour.body.Seat;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.framework.Business;
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
    known.duties().ofBody(section);
    QuorumPart quorum = new QuorumPart(known);
    ChairPart chair = new ChairPart(known);
    VotingPart voting = voting(section);
    Body body =
        new Body(
            section.id(),
            section.text("name"),
            section.texts("also called").stream().map(Node.Text::text).toList(),
            List.copyOf(section.each("seats", this::seat).values()),
            chair.chair(section),
            rule.cites(),
            Optional.of(rule),
            new EligibilityPart(known).eligibility(section));
    return new Constitution(
        body,
        chair.rule(rule),
        quorum.quorum(section),
        quorum.rule(),
        voting.voting(section),
        voting.rule(),
        section.each("business", kind -> business(kind, section)),
        new MeetingsPart(known).meetings(section),
        new AgendaPart(known).agenda(section));
  }

  private VotingPart voting(Section body) {
    return new VotingPart(known, ids(body, "seats").keySet(), ids(body, "business"));
  }

  /** The ids below a key, with their names. */
  private static Map<String, String> ids(Section body, String key) {
    return body.node(key)
        .filter(Node.Keys.class::isInstance)
        .map(
            node -> {
              Map<String, String> ids = new LinkedHashMap<>();
              ((Node.Keys) node)
                  .entries()
                  .forEach((id, entry) -> ids.put(id, name(id, entry.value())));
              return ids;
            })
        .orElse(new LinkedHashMap<>());
  }

  private static String name(String id, Node node) {
    return node instanceof Node.Keys keys && keys.at("name").orElse(node) instanceof Node.Text text
        ? text.text()
        : id;
  }

  private Business business(Section section, Section body) {
    known.names().slug(new Node.Text(section.place(), section.id()));
    QuorumPart quorum = new QuorumPart(known);
    VotingPart voting = voting(body);
    return new Business(
        section.text("name"),
        quorum.ofBusiness(section),
        quorum.rule(),
        voting.ofBusiness(section),
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
        section.yes("deputy", section.yes("named deputy", false)),
        section.yes("counts", true),
        section.yes("votes", true),
        section.yes("named deputy", false),
        new EligibilityPart(known).eligibility(section),
        known.rules().maybe(section));
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
