package org.candour.engine;

import java.util.Map;
import java.util.Optional;
import org.candour.body.Appointment;
import org.candour.criteria.Value;
import org.candour.journal.Happening.AppointmentEnded;

/**
 * An appointment as the journal says it stands.
 *
 * @param id by which entries name it
 * @param place of the entry that made it
 * @param declared what was declared of the person then
 * @param ended the entry that ended it early, if one did
 * @param withdrawn whether it was entered by mistake and taken back: nobody held it
 */
public record Held(
    String id,
    long place,
    Appointment appointment,
    Map<String, Value> declared,
    Optional<Ended> ended,
    boolean withdrawn) {
  public Held {
    declared = Map.copyOf(declared);
  }

  /** How it ended early, and the place of the entry that says so. */
  public record Ended(long place, AppointmentEnded.Because because) {}
}
