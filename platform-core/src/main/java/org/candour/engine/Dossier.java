package org.candour.engine;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.candour.body.Appointments;
import org.candour.framework.History;
import org.candour.journal.Entry;
import org.candour.journal.Subject;
import org.candour.time.WorkingCalendar;

/**
 * Everything the engine is given about one case, as values.
 *
 * @param journal its entries in order
 * @param calendar the current calendar
 * @param appointments who holds what, for all dates
 */
public record Dossier(
    Subject subject,
    List<Entry> journal,
    History frameworks,
    WorkingCalendar calendar,
    Appointments appointments) {
  public Dossier {
    journal = List.copyOf(journal);
  }

  /** Who holds what at a moment, what was left by then left out: what somebody may do or see. */
  Appointments held(Instant moment) {
    return appointments.at(moment);
  }

  /** The same with these entries alone. */
  Dossier only(List<Entry> some) {
    return new Dossier(subject, some, frameworks, calendar, appointments);
  }

  /** The same with one more entry. */
  Dossier plus(Entry entry) {
    List<Entry> longer = new ArrayList<>(journal);
    longer.add(entry);
    return new Dossier(subject, longer, frameworks, calendar, appointments);
  }
}
