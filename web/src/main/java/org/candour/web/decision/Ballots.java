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
import org.candour.quorum.Vote;
import org.candour.tenancy.PersonId;
import org.candour.web.form.Line;
import org.candour.web.form.Submitted;

/** A vote each for those who may vote on an item. A person in two seats has one. */
record Ballots(MeetingView meeting, ItemStanding item, Submitted said) {
  private static final String VOTE = "vote-";

  private List<Attendee> voters() {
    Map<PersonId, Attendee> voters = new LinkedHashMap<>();
    item.sitting().present().stream()
        .filter(a -> a.as().seated() && a.seat().isPresent() && a.terms().votes())
        .forEach(a -> voters.putIfAbsent(a.person(), a));
    return List.copyOf(voters.values());
  }

  List<DecisionPage.Ballot> list() {
    return voters().stream()
        .map(
            a ->
                new DecisionPage.Ballot(
                    VOTE + a.person().value(),
                    name(a),
                    a.terms().name(),
                    said.text(VOTE + a.person().value())))
        .toList();
  }

  private String name(Attendee a) {
    return meeting.names().getOrDefault(a.person().value(), a.shownAs());
  }

  /** What the framework says of voting, in words. */
  String rule() {
    return Optional.ofNullable(meeting.framework().bodies().get(meeting.standing().body()))
        .map(Constitution::voting)
        .map(v -> v.words())
        .orElse("");
  }

  List<Vote> votes() {
    return voters().stream().flatMap(this::vote).toList();
  }

  private Stream<Vote> vote(Attendee voter) {
    return cast(voter).map(b -> new Vote(voter.person(), voter.seat().orElseThrow(), b));
  }

  private Stream<Ballot> cast(Attendee voter) {
    String sent = said.text(VOTE + voter.person().value());
    return Stream.of(Ballot.values()).filter(b -> b.name().equals(sent));
  }

  List<Line> lines() {
    return voters().stream()
        .map(a -> new Line(name(a), cast(a).map(Ballots::words).findFirst().orElse("Not taken")))
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
