package org.candour.pathway;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Agency;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.Post;
import org.candour.body.Register;
import org.candour.body.WorksFor;
import org.candour.criteria.Facts;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Who answers for what is owed")
class OwnerTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
  private static final PersonId SCRUTINEER = new PersonId("sunil-rao");
  private static final PersonId CLERK = new PersonId("clara-dunn");

  private final Owner.Seats seats =
      new Owner.Seats(
          new Register(
              List.of(
                  new Agency("council", "Northshire Council", Set.of("local"), Optional.empty())),
              List.of(
                  new Post(
                      "scrutineer",
                      "Independent Scrutineer",
                      Optional.of("council"),
                      Set.of(Owner.SCRUTINEER)))),
          Map.of(),
          new Appointments(
              List.of(
                  holds(SCRUTINEER, new HoldsPost("scrutineer")),
                  holds(CLERK, new WorksFor("council")))),
          Facts.none());

  private static Appointment holds(PersonId person, Holding holding) {
    return new Appointment(person, "council", holding, TODAY.minusYears(1), Optional.empty());
  }

  @Test
  void whoever_scrutinises_speaks_for_no_agency_whichever_employs_them() {
    for (Owner agency :
        List.of(new Owner.OfAgency("council", "Council"), new Owner.AgencyTagged("local", "x"))) {
      assertFalse(agency.isHeldBy(SCRUTINEER, TODAY, seats), agency.code());
      assertTrue(agency.isHeldBy(CLERK, TODAY, seats), agency.code());
    }
    assertTrue(new Owner.HolderOf("scrutineer", "x").isHeldBy(SCRUTINEER, TODAY, seats));
  }

  @Test
  void a_post_or_body_is_said_with_its_article_once() {
    assertEquals("the Chief Nurse", new Owner.HolderOf("nurse", "Chief Nurse").said());
    assertEquals("the Review Panel", new Owner.OfBody("panel", "the Review Panel").said());
    assertEquals("Northshire Police", new Owner.OfAgency("police", "Northshire Police").said());
  }
}
