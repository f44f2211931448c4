package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;

/**
 * At least so many people.
 *
 * @param of those who count; empty for every member
 */
public record AtLeast(int count, Optional<Party> of, Remote remote) implements Quorum {
  public AtLeast {
    if (count < 1) {
      throw new IllegalArgumentException("a quorum asks for at least one person");
    }
  }

  @Override
  public QuorumVerdict judge(List<Attendee> present, Filled filled) {
    Room room = Counted.room(present, remote);
    return QuorumVerdict.of(
        List.of(need(of.map(room::who).orElse(room.heads()))), room.notCounted());
  }

  private Need need(List<Head> here) {
    return People.need(count, here, from());
  }

  private String from() {
    return of.map(party -> " from " + party.label()).orElse("");
  }

  @Override
  public String words() {
    return "At least " + People.members(count) + from() + ".";
  }

  @Override
  public Optional<Remote> online() {
    return Optional.of(remote);
  }
}
