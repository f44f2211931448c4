package org.candour.web.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Attendee;
import org.candour.casework.MeetingView;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.framework.Constitution;
import org.candour.quorum.Ballot;
import org.candour.quorum.CastingVote;
import org.candour.quorum.Vote;
import org.candour.tenancy.PersonId;
import org.candour.web.form.Line;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/** A vote each for those who may vote on an item. A person in two seats has one. */
record Ballots(MeetingView meeting, ItemStanding item, Optional<String> business, Submitted said) {
  private static final String VOTE = "vote-";
  private static final String CASTING = "casting-vote";

  private List<Attendee> voters() {
    Map<PersonId, Attendee> voters = new LinkedHashMap<>();
    item.sitting().present().stream()
        .filter(a -> a.as().seated() && a.seat().isPresent() && a.terms().votes())
        .forEach(a -> voters.putIfAbsent(a.person(), a));
    return List.copyOf(voters.values());
  }

  List<DecisionPage.Ballot> list() {
    return Stream.concat(
            voters().stream()
                .map(a -> ballot(VOTE + a.person().value(), name(a), a.terms().name())),
            casting().map(a -> ballot(CASTING, name(a), "Casting vote, if there is a tie")))
        .toList();
  }

  private DecisionPage.Ballot ballot(String field, String who, String what) {
    return new DecisionPage.Ballot(field, who, what, said.text(field));
  }

  /** Whoever chairs, where the framework gives them a second vote at a tie on this business. */
  private Stream<Attendee> casting() {
    return constitution()
        .map(Constitution::voting)
        .filter(CastingVote.class::isInstance)
        .map(CastingVote.class::cast)
        .filter(rule -> rule.givesSecondVote(business))
        .stream()
        .flatMap(rule -> item.sitting().chairing().stream().limit(1));
  }

  private String name(Attendee a) {
    return meeting.names().getOrDefault(a.person().value(), a.shownAs());
  }

  /** What the framework says of voting, in words. */
  String rule() {
    return constitution().map(c -> c.voting().words()).orElse("");
  }

  private Optional<Constitution> constitution() {
    return Optional.ofNullable(meeting.framework().bodies().get(meeting.standing().body()))
        .map(c -> c.on(business));
  }

  List<Vote> votes() {
    return Stream.concat(
            voters().stream().flatMap(this::vote),
            casting().flatMap(a -> sent(CASTING).map(b -> Vote.casting(a.person(), b))))
        .toList();
  }

  /** What is no vote. */
  List<Wrong> wrong() {
    boolean unknown =
        list().stream()
            .anyMatch(b -> !said.text(b.name()).isEmpty() && sent(b.name()).findFirst().isEmpty());
    return unknown
        ? List.of(Wrong.input("votes", "Choose for, against or abstained for each vote"))
        : List.of();
  }

  private Stream<Vote> vote(Attendee voter) {
    return cast(voter).map(b -> new Vote(voter.person(), voter.seat().orElseThrow(), b));
  }

  private Stream<Ballot> cast(Attendee voter) {
    return sent(VOTE + voter.person().value());
  }

  private Stream<Ballot> sent(String field) {
    String sent = said.text(field);
    return Stream.of(Ballot.values()).filter(b -> b.name().equals(sent));
  }

  List<Line> lines() {
    return Stream.concat(
            voters().stream()
                .map(
                    a ->
                        new Line(
                            name(a), cast(a).map(Ballots::words).findFirst().orElse("Not taken"))),
            casting()
                .flatMap(
                    a ->
                        sent(CASTING)
                            .map(b -> new Line(name(a) + ", casting vote", Ballots.words(b)))))
        .toList();
  }

  private static String words(Ballot ballot) {
    return switch (ballot) {
      case AYE -> "For";
      case NO -> "Against: kept as dissent";
      case ABSTAIN -> "Abstained";
    };
  }
}
