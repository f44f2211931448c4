package org.candour.config;

import java.util.List;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.quorum.AtLeast;
import org.candour.quorum.EachOf;
import org.candour.quorum.Party;
import org.candour.quorum.Quorum;
import org.candour.quorum.QuorumNotSet;
import org.candour.quorum.Remote;
import org.candour.quorum.Together;
import org.candour.rule.Rule;

/**
 * Reads the quorum of a body: who must be there, or that the framework sets none, perhaps with a
 * recommendation.
 */
final class QuorumPart {
  private final Known known;
  private Optional<Rule> rule = Optional.empty();

  QuorumPart(Known known) {
    this.known = known;
  }

  /** The rule of the quorum that was read; empty when none is set. */
  Optional<Rule> rule() {
    return rule;
  }

  Quorum quorum(Section body) {
    Optional<Node> recommended = body.node("recommended quorum");
    Optional<Node> said = body.node("quorum");
    if (said.isPresent() && said.get() instanceof Node.Text text) {
      if (!text.text().equals("not set")) {
        known.defects().add(text.place(), Kind.BAD_VALUE, text.text(), "a quorum, or “not set”");
      }
      return recommended.map(this::recommendation).orElse(QuorumNotSet.silent());
    }
    if (said.isEmpty()) {
      body.missing(Kind.QUORUM_NOT_SAID, known.names().called(Name.BODY, body.id()));
    }
    return said.map(node -> Section.read(node, known.defects(), this::ruled))
        .orElse(QuorumNotSet.silent());
  }

  private Quorum ruled(Section section) {
    rule = Optional.of(known.rules().of(section));
    return quorumIn(section);
  }

  private QuorumNotSet recommendation(Node node) {
    return Section.read(
        node,
        known.defects(),
        s -> {
          boolean adopted = s.yes("adopted", false);
          if (!s.has("adopted")) {
            s.missing(Kind.MISSING, "adopted");
          }
          return new QuorumNotSet(Optional.of(quorumIn(s)), adopted);
        });
  }

  private Quorum quorumIn(Section section) {
    Remote remote =
        Words.REMOTE.of(section.needed("online").flatMap(section::text), known.defects());
    List<Party> parties = section.texts("each of").stream().map(this::party).toList();
    Optional<Node.Text> atLeast = section.maybe("at least");
    Optional<Party> of = section.maybe("of").map(this::party);
    Optional<Quorum> total = atLeast.map(n -> new AtLeast(number(n), of, remote));
    if (parties.isEmpty() && total.isEmpty()) {
      section.missing(Kind.MISSING, "each of");
    }
    Quorum each = new EachOf(parties, remote);
    return total.map(t -> parties.isEmpty() ? t : new Together(List.of(each, t))).orElse(each);
  }

  private int number(Node.Text text) {
    if (!text.text().matches("[1-9][0-9]?")) {
      known.defects().add(text.place(), Kind.BAD_VALUE, text.text(), "a whole number from 1 to 99");
      return 1;
    }
    return Integer.parseInt(text.text());
  }

  private Party party(Node.Text id) {
    Optional<Name> kind = known.names().owner(id);
    String label = kind.map(k -> known.names().called(k, id.text())).orElse(id.text());
    if (kind.isPresent() && kind.get() == Name.AGENCY) {
      return Party.agency(id.text(), label);
    }
    return kind.isPresent() && kind.get() == Name.POST
        ? Party.post(id.text(), "the " + label)
        : Party.tagged(id.text(), label);
  }
}
