package org.candour.quorum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Sentence;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;

/** The votes of one poll, counted: who may vote, how they did, and which votes are refused. */
record Tally(Room room, Map<PersonId, Cast> cast, List<Reason> refused) {

  static Tally of(Electorate electorate, Poll poll) {
    Room room = electorate.room(poll.present());
    Map<PersonId, Cast> cast = new LinkedHashMap<>();
    List<Reason> refused = new ArrayList<>();
    for (Vote vote : poll.votes()) {
      Optional<Reason> reason = new MayVote(room, poll).reason(vote, cast.keySet());
      reason.ifPresent(refused::add);
      if (reason.isEmpty()) {
        cast.put(
            vote.person(), new Cast(vote.person(), name(poll, vote), vote.seat(), vote.ballot()));
      }
    }
    return new Tally(room, cast, refused);
  }

  private static String name(Poll poll, Vote vote) {
    return poll.present().stream()
        .filter(one -> one.person().equals(vote.person()))
        .map(Attendee::shownAs)
        .findFirst()
        .orElseGet(vote.person()::value);
  }

  int count(Ballot ballot) {
    return (int) cast.values().stream().filter(c -> c.ballot() == ballot).count();
  }

  List<String> names(Ballot ballot) {
    return cast.values().stream().filter(c -> c.ballot() == ballot).map(Cast::shownAs).toList();
  }

  List<String> notVoted() {
    return Room.names(
        room.heads().stream().filter(head -> !cast.containsKey(head.seats().get(0).person())));
  }

  /** "3 for, 1 against (A Name), 1 abstained." */
  String counts() {
    List<String> against = names(Ballot.NO);
    String who = against.isEmpty() ? "" : " (" + Sentence.and(against) + ")";
    int abstained = count(Ballot.ABSTAIN);
    return count(Ballot.AYE)
        + " for, "
        + against.size()
        + " against"
        + who
        + (abstained == 0 ? "" : ", " + abstained + " abstained")
        + ".";
  }

  VoteVerdict verdict(VoteVerdict.State state, String says) {
    return new VoteVerdict(state, says, List.copyOf(cast.values()), notVoted(), refused);
  }
}
