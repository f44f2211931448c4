package org.candour.config;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.quorum.AtLeast;
import org.candour.quorum.Bar;
import org.candour.quorum.Capped;
import org.candour.quorum.EachOf;
import org.candour.quorum.Party;
import org.candour.quorum.Quorum;
import org.candour.quorum.QuorumNotSet;
import org.candour.quorum.Remote;
import org.candour.quorum.Share;
import org.candour.quorum.ShareOfFilled;
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

  /** The quorum of a kind of business, where it has one of its own. */
  Optional<Quorum> ofBusiness(Section business) {
    return business.in("quorum", this::ruled);
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
    return parts(section, remote);
  }

  /** What a section asks for; several things at once must all be met. */
  private Quorum parts(Section section, Remote remote) {
    List<Quorum> parts = new ArrayList<>();
    List<Party> parties = section.texts("each of").stream().map(this::party).toList();
    if (!parties.isEmpty()) {
      parts.add(new EachOf(parties, remote));
    }
    if (section.has("at least") || section.has("more than")) {
      parts.add(counted(section, remote));
    }
    section
        .items("all of")
        .forEach(
            node -> parts.add(Section.read(node, known.defects(), part -> parts(part, remote))));
    if (parts.isEmpty()) {
      section.missing(Kind.MISSING, "each of");
    }
    return parts.size() == 1
        ? parts.get(0)
        : parts.isEmpty() ? new EachOf(List.of(), remote) : new Together(parts);
  }

  private Quorum counted(Section section, Remote remote) {
    boolean share =
        section.has("more than") || section.maybe("at least").map(BarText::isShare).orElse(false);
    if (share) {
      return new ShareOfFilled(shareOf(section), new SeatsText(known).seats(section), remote);
    }
    int count = section.maybe("at least").map(this::number).orElse(1);
    return section.has("of whom at most")
        ? capped(section, count, remote)
        : new AtLeast(count, of(section), remote);
  }

  private Bar shareOf(Section section) {
    Bar bar = new BarText(known).bar(section);
    section
        .maybe("more than")
        .filter(text -> bar.whole() == 0)
        .ifPresent(
            text ->
                known
                    .defects()
                    .add(text.place(), Kind.BAD_VALUE, text.text(), "a share such as half or 2/3"));
    return bar;
  }

  private Optional<Party> of(Section section) {
    Optional<Node.Text> seats = section.maybe("of seats");
    return seats.isPresent() ? seats.map(this::seatParty) : section.maybe("of").map(this::party);
  }

  private Party seatParty(Node.Text id) {
    SeatsText seats = new SeatsText(known);
    return Party.seat(seats.tag(id), seats.called(id));
  }

  /** The sentence can be read two ways, so which one is taken must be said. */
  private Quorum capped(Section section, int count, Remote remote) {
    Optional<Node.Text> most = section.maybe("of whom at most");
    Share share = most.flatMap(this::share).orElse(Share.half());
    Party who =
        section
            .needed("in seats")
            .flatMap(section::text)
            .map(this::seatParty)
            .orElse(Party.seat("", ""));
    return new Capped(
        count,
        who,
        share,
        Words.CAPS.of(section.needed("share is").flatMap(section::text), known.defects()),
        remote);
  }

  private Optional<Share> share(Node.Text text) {
    String plain = text.text().equals("half") ? "1/2" : text.text();
    if (plain.matches("[1-9]/[1-9]") && plain.charAt(0) < plain.charAt(2)) {
      return Optional.of(new Share(plain.charAt(0) - '0', plain.charAt(2) - '0'));
    }
    known.defects().add(text.place(), Kind.BAD_VALUE, text.text(), "a share such as half or 2/3");
    return Optional.empty();
  }

  private int number(Node.Text text) {
    if (!text.text().matches("[1-9][0-9]?")) {
      known
          .defects()
          .add(
              text.place(),
              Kind.BAD_VALUE,
              text.text(),
              "a whole number from 1 to 99, or a share such as half or 2/3");
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
