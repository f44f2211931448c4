package org.candour.quorum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Sentence;

/** One person from each of these. Two from one do not make up for none from another. */
public record EachOf(List<Party> parties, Remote remote) implements Quorum {
  public EachOf {
    parties = parties.stream().distinct().toList();
  }

  @Override
  public QuorumVerdict judge(List<Attendee> present, Filled filled) {
    Room room = Counted.room(present, remote);
    Matching matching = Matching.of(room.heads(), parties);
    List<Need> needs = new ArrayList<>();
    parties.forEach(party -> needs.add(need(party, matching.by(party), matching.from(party))));
    return QuorumVerdict.of(needs, room.notCounted());
  }

  private static Need need(Party party, Optional<Head> met, List<Head> all) {
    List<String> names = Room.names(all.stream());
    String says =
        met.isPresent()
            ? Sentence.start(party.label()) + ": " + Sentence.and(names) + "."
            : party.nobody();
    return new Need(party.label(), 1, met.isPresent() ? 1 : 0, names, says, party.someone(), true);
  }

  @Override
  public String words() {
    return "One from each of: " + Sentence.and(parties.stream().map(Party::label).toList()) + ".";
  }

  @Override
  public Optional<Remote> online() {
    return Optional.of(remote);
  }
}
