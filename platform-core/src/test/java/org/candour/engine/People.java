package org.candour.engine;

import static org.candour.engine.Dates.day;

import java.util.List;
import java.util.Optional;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.Deputises;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.WorksFor;
import org.candour.tenancy.PersonId;

/** Who holds what in the invented partnership. */
final class People {
  static final PersonId MANAGER = new PersonId("marian-lee");
  static final PersonId DIRECTOR = new PersonId("dora-finch");
  static final PersonId INSPECTOR = new PersonId("ivan-wells");
  static final PersonId NURSE = new PersonId("nora-bates");
  static final PersonId HEAD = new PersonId("harriet-stone");
  static final PersonId SCRUTINEER = new PersonId("sunil-rao");
  static final PersonId CHIEF = new PersonId("carol-hunt");
  static final PersonId COMMISSIONER = new PersonId("colin-marsh");

  /** Deputises for the police. */
  static final PersonId SERGEANT = new PersonId("sarah-cole");

  /** Works for the police and holds nothing else. */
  static final PersonId OFFICER = new PersonId("owen-price");

  /** Works for the health board and holds nothing else. */
  static final PersonId CLERK = new PersonId("clara-dunn");

  /** Held the nurse's post until the end of 2025. */
  static final PersonId FORMER_NURSE = new PersonId("fern-ash");

  /** Holds nothing here at all. */
  static final PersonId STRANGER = new PersonId("stan-gray");

  static final Appointments APPOINTMENTS =
      new Appointments(
          List.of(
              holds(MANAGER, "council", new HoldsPost("manager")),
              holds(DIRECTOR, "council", new HoldsPost("director")),
              holds(INSPECTOR, "police", new HoldsPost("inspector")),
              holds(NURSE, "icb", new HoldsPost("nurse")),
              holds(HEAD, "schools", new HoldsPost("head")),
              holds(SCRUTINEER, "council", new HoldsPost("scrutineer")),
              holds(CHIEF, "council", new HoldsPost("chief")),
              holds(COMMISSIONER, "police", new HoldsPost("commissioner")),
              holds(SERGEANT, "police", new Deputises("panel", "for-police")),
              holds(OFFICER, "police", new WorksFor("police")),
              holds(CLERK, "icb", new WorksFor("icb")),
              new Appointment(
                  FORMER_NURSE,
                  "icb",
                  new HoldsPost("nurse"),
                  day("Mon 1 Jan 2024"),
                  Optional.of(day("Wed 31 Dec 2025")))));

  private People() {}

  private static Appointment holds(PersonId person, String agency, Holding holding) {
    return new Appointment(person, agency, holding, day("Mon 1 Jan 2024"), Optional.empty());
  }
}
