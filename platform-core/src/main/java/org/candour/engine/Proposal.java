package org.candour.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.body.Actor;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.time.At;
import org.candour.time.When;

/**
 * What somebody asks to be written.
 *
 * @param what one or more happenings, admitted together or not at all
 * @param happened when it happened: now for an act, so an earlier time is refused
 * @param now the instant it is asked
 * @param why the reason given for going against a rule that asks for one
 */
public record Proposal(
    List<Happening> what, When happened, Instant now, Actor by, Basis basis, Optional<String> why) {
  public Proposal {
    what = List.copyOf(what);
  }

  /**
   * The same, recorded no earlier than the last entry of the journal: recorded never runs back
   * within a chain. What happens now moves with it.
   */
  public Proposal notBefore(List<Entry> journal) {
    if (journal.isEmpty() || !journal.get(journal.size() - 1).stamp().recorded().isAfter(now)) {
      return this;
    }
    Instant recorded = journal.get(journal.size() - 1).stamp().recorded();
    When then = happened.equals(new At(now)) ? new At(recorded) : happened;
    return new Proposal(what, then, recorded, by, basis, why);
  }
}
