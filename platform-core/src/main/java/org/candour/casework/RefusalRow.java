package org.candour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.tenancy.PersonId;

/** A refusal: who asked what of which subject, and the rules that refused. It holds no values. */
public record RefusalRow(
    String id,
    PersonId person,
    Instant at,
    String operation,
    Optional<String> subject,
    List<String> ruleIds) {

  public RefusalRow {
    ruleIds = List.copyOf(ruleIds);
  }
}
