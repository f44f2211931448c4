package org.candour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.candour.engine.Roster;
import org.candour.engine.Unheld;
import org.candour.engine.Vacancy;
import org.candour.framework.Framework;

/**
 * The people of a partnership and what they hold, for all dates.
 *
 * @param on the day that seats and vacancies are told of, by the version in force on it
 * @param now the moment by which is told what is held today
 * @param unheld posts that agencies lack where each is to have one
 * @param names by person
 * @param manages whether who looks may add people and appoint
 * @param audits whether who looks may read the journal of the partnership
 * @param tag of the journal, for acts that rest on what was seen
 */
public record PeopleView(
    Framework framework,
    LocalDate on,
    Instant now,
    Roster roster,
    List<Vacancy> vacancies,
    List<Unheld> unheld,
    Map<String, String> names,
    boolean manages,
    boolean audits,
    String tag) {
  public PeopleView {
    vacancies = List.copyOf(vacancies);
    unheld = List.copyOf(unheld);
    names = Map.copyOf(names);
  }
}
