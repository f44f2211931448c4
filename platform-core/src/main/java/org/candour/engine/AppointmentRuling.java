package org.candour.engine;

import java.util.List;
import org.candour.journal.Mark;
import org.candour.rule.Reason;

/**
 * Whether a person may be appointed. It names nobody.
 *
 * @param refused every reason why not; empty: they may
 * @param marks what an appointment would carry: a rule that only warns, a reason that was given
 */
public record AppointmentRuling(List<Reason> refused, List<Mark> marks) {
  public AppointmentRuling {
    refused = List.copyOf(refused);
    marks = List.copyOf(marks);
  }

  /** Whether the appointment may be made. */
  public boolean admitted() {
    return refused.isEmpty();
  }
}
