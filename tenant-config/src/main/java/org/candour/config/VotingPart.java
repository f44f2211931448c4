package org.candour.config;

import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.quorum.AllAye;
import org.candour.quorum.Electorate;
import org.candour.quorum.Majority;
import org.candour.quorum.Unanimity;
import org.candour.quorum.Voting;
import org.candour.quorum.VotingNotSet;
import org.candour.rule.Rule;

/** Reads how a body settles an item. It must be said, even when the framework sets nothing. */
final class VotingPart {
  private final Known known;
  private Optional<Rule> rule = Optional.empty();

  VotingPart(Known known) {
    this.known = known;
  }

  /** The rule of voting that was read; empty when none is set. */
  Optional<Rule> rule() {
    return rule;
  }

  Voting voting(Section body) {
    Optional<Voting> recommended = body.in("recommended way to decide", this::recommended);
    boolean adopted =
        body.node("recommended way to decide").orElse(null) instanceof Node.Keys keys
            && keys.at("adopted").orElse(null) instanceof Node.Text text
            && text.text().equals("yes");
    Optional<Node> said = body.needed("decides by");
    if (said.isPresent() && said.get() instanceof Node.Keys) {
      return Section.read(said.get(), known.defects(), this::ruled);
    }
    said.flatMap(body::text)
        .filter(text -> !text.text().equals("not set"))
        .ifPresent(
            t ->
                known
                    .defects()
                    .add(t.place(), Kind.BAD_VALUE, t.text(), "a way to decide, or “not set”"));
    return new VotingNotSet(recommended, adopted);
  }

  private Voting ruled(Section section) {
    rule = Optional.of(known.rules().of(section));
    return way(section);
  }

  private Voting recommended(Section section) {
    section.yes("adopted", false);
    return way(section);
  }

  private Voting way(Section section) {
    Electorate members = Electorate.members();
    Optional<Node.Text> way = section.needed("way").flatMap(section::text);
    String words = way.map(Node.Text::text).orElse("agreement of all present");
    return switch (words) {
      case "agreement of all present" -> new Unanimity(members);
      case "majority of those voting" -> new Majority(members, Majority.Among.VOTING);
      case "majority of those present" -> new Majority(members, Majority.Among.PRESENT);
      case "all members in favour" -> new AllAye(members);
      default -> {
        way.ifPresent(this::unknown);
        yield new Unanimity(members);
      }
    };
  }

  private void unknown(Node.Text way) {
    known
        .defects()
        .add(
            way.place(),
            Kind.NOT_ONE_OF,
            way.text(),
            "agreement of all present, majority of those voting, majority of those present, all members in favour");
  }
}
