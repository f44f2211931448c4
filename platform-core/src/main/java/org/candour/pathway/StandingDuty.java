package org.candour.pathway;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.body.Frequency;
import org.candour.rule.Rule;

/**
 * A duty that stands outside any one review and comes round.
 *
 * @param body the body that it stands with; empty: it stands with none
 * @param since the day it is counted from; empty: the day the framework takes effect
 * @param tells to whom what comes of it goes, in words
 */
public record StandingDuty(
    String id,
    String name,
    Rule rule,
    Owner owner,
    List<String> tells,
    List<Frequency> frequencies,
    Optional<LocalDate> since,
    Optional<String> body) {
  public StandingDuty {
    tells = List.copyOf(tells);
    frequencies = List.copyOf(frequencies);
  }
}
