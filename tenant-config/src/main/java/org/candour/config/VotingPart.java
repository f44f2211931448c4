package org.candour.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Sentence;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.quorum.AllAye;
import org.candour.quorum.CastingVote;
import org.candour.quorum.Electorate;
import org.candour.quorum.Majority;
import org.candour.quorum.Unanimity;
import org.candour.quorum.Voting;
import org.candour.quorum.VotingNotSet;
import org.candour.rule.Rule;

/** Reads how a body settles an item. It must be said, even when the framework sets nothing. */
final class VotingPart {
  private static final String AGREEMENT = "agreement of all present";
  private static final String VOTING = "majority of those voting";
  private final Known known;
  private final Set<String> seats;
  private final Map<String, String> business;
  private Optional<Rule> rule = Optional.empty();

  /**
   * For one body.
   *
   * @param seats the ids of its seats
   * @param business the names of its kinds of business, by id
   */
  VotingPart(Known known, Set<String> seats, Map<String, String> business) {
    this.known = known;
    this.seats = seats;
    this.business = business;
  }

  /** The rule of voting that was read; empty when none is set. */
  Optional<Rule> rule() {
    return rule;
  }

  /** How a kind of business is settled, where it has a way of its own. */
  Optional<Voting> ofBusiness(Section business) {
    return business.in("decides by", this::ruled);
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
    Electorate voters = voters(section);
    if (section.has("hurdles")) {
      return new HurdlePart(known, seats).hurdles(section, voters);
    }
    Optional<Node.Text> way = section.needed("way").flatMap(section::text);
    String words = way.map(Node.Text::text).orElse(AGREEMENT);
    Optional<Node> casting = section.node("casting vote");
    if (casting.isPresent()) {
      return casting(casting.get(), words, voters);
    }
    return switch (words) {
      case AGREEMENT -> new Unanimity(voters);
      case VOTING -> new Majority(voters, Majority.Among.VOTING);
      case "majority of those present" -> new Majority(voters, Majority.Among.PRESENT);
      case "majority of the membership" -> new Majority(voters, Majority.Among.ELECTORATE);
      case "all members in favour" -> new AllAye(voters);
      default -> {
        way.ifPresent(this::unknown);
        yield new Unanimity(voters);
      }
    };
  }

  private Electorate voters(Section section) {
    SeatsText text = new SeatsText(known);
    Electorate voters =
        section
            .maybe("voters")
            .map(id -> Electorate.seats(text.tag(id), text.called(id)))
            .orElse(Electorate.members());
    return section.yes("in the room only", false) ? voters.inTheRoom() : voters;
  }

  /** A tie is settled only where those who vote are counted against each other. */
  private Voting casting(Node node, String way, Electorate voters) {
    if (!way.equals(VOTING)) {
      known
          .defects()
          .add(node.place(), Kind.BAD_VALUE, "casting vote", "for this way: “" + VOTING + "”");
    }
    return Section.read(
        node,
        known.defects(),
        section ->
            new CastingVote(
                voters,
                Words.CASTING.of(section.needed("by").flatMap(section::text), known.defects()),
                except(section)));
  }

  private Map<String, String> except(Section section) {
    Map<String, String> except = new LinkedHashMap<>();
    for (Node.Text id : section.texts("not on")) {
      String name = business.get(id.text());
      if (name == null) {
        known.names().dangling("kind of business", id, business.keySet());
      }
      except.put(id.text(), Sentence.within(name == null ? id.text() : name));
    }
    return except;
  }

  private void unknown(Node.Text way) {
    known
        .defects()
        .add(
            way.place(),
            Kind.NOT_ONE_OF,
            way.text(),
            "agreement of all present, majority of those voting, majority of those present, majority of the membership, all members in favour");
  }
}
