package org.candour.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Answer;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Milton Keynes: the review panel's council seat goes by the case (MK-A-11)")
class SeatingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
  private final Panel panel = new Panel();

  private SeatingAnswer seating(String person, Facts facts) {
    return panel.seating().of(Panel.person(person), person, DAY, facts);
  }

  private boolean sits(String person, Facts facts) {
    return seating(person, facts).seated();
  }

  @Nested
  class For_an_adult {
    private final Facts facts = Panel.about("adult");

    @Test
    void the_director_of_adult_services_sits() {
      assertTrue(sits("adults-director", facts));
      assertEquals(
          "adults-director may take: Council, adults as a member.",
          seating("adults-director", facts).says());
    }

    @Test
    void the_director_of_childrens_services_alone_does_not() {
      assertFalse(sits("childrens-director", facts));
    }

    @Test
    void a_colleague_from_the_council_is_told_whose_seat_it_is() {
      assertEquals(
          "A Colleague holds no seat on the Case Review Panel for this case: the council seat is for"
              + " the Director of Adult Services, since the subject is an adult.",
          panel.seating().of(Panel.person("colleague"), "A Colleague", DAY, facts).says());
    }
  }

  @Nested
  class For_a_child {
    private final Facts facts = Panel.about("child");

    @Test
    void the_director_of_childrens_services_sits() {
      assertTrue(sits("childrens-director", facts));
    }

    @Test
    void the_director_of_adult_services_alone_does_not_and_is_told_why() {
      assertEquals(
          List.of(
              "the council seat is for the Director of Children's Services, since the subject is a"
                  + " child",
              "the council seat for the Director of Adult Services is not part of this case, since"
                  + " it is not so that the subject is an adult"),
          seating("adults-director", facts).whyNot());
    }
  }

  @Test
  void for_a_young_person_in_transition_both_directors_sit() {
    Facts facts = Panel.about("both");
    assertTrue(sits("childrens-director", facts));
    assertTrue(sits("adults-director", facts));
    assertEquals(4, panel.body().seatsFor(facts).size());
  }

  @Nested
  class While_nobody_has_said_whom_the_case_is_about {
    @Test
    void neither_director_is_seated_and_the_reason_says_what_is_not_known() {
      assertEquals(
          "childrens-director holds no seat on the Case Review Panel for this case: the council"
              + " seat depends on something not known yet: the subject is a child; the council seat"
              + " depends on something not known yet: the subject is an adult.",
          seating("childrens-director", Facts.none()).says());
    }

    @Test
    void the_body_names_the_seats_that_are_open() {
      assertEquals(2, panel.body().seatsFor(Facts.none(), Answer.NOT_KNOWN).size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"chief-inspector", "inspector"})
  void a_detective_chief_inspector_or_a_detective_inspector_takes_the_police_seat(String person) {
    assertTrue(sits(person, Panel.about("child")));
  }

  @Nested
  class A_deputy {
    private final Facts facts = Panel.about("child");

    @Test
    void named_for_the_health_seat_takes_it_as_a_deputy() {
      Offer offer = seating("health-deputy", facts).offers().get(0);
      assertEquals(AttendanceClass.DEPUTY, offer.as());
      assertEquals("icb", offer.seat().id());
    }

    @Test
    void does_not_take_a_seat_that_allows_none() {
      assertEquals(
          "police-deputy holds no seat on the Case Review Panel for this case: the Police seat may"
              + " not be taken by a deputy.",
          seating("police-deputy", facts).says());
    }

    @Test
    void from_another_agency_does_not_take_the_seat() {
      assertEquals(
          "outside-deputy holds no seat on the Case Review Panel for this case: the ICB seat may be"
              + " taken only by that agency's own people.",
          seating("outside-deputy", facts).says());
    }
  }

  @Test
  void the_named_member_of_a_seat_takes_it_without_a_post() {
    assertTrue(sits("named-member", Panel.about("adult")));
  }

  @Test
  void somebody_from_an_agency_without_a_seat_is_told_no_more_than_that() {
    assertEquals(
        "visitor holds no seat on the Case Review Panel for this case.",
        seating("visitor", Panel.about("adult")).says());
  }

  @Test
  void a_post_gives_the_seat_only_while_it_is_held() {
    LocalDate lastDay = LocalDate.of(2026, 3, 31);
    Facts facts = Panel.about("adult");
    Seating seating = panel.seating();
    assertTrue(seating.of(Panel.person("adults-director"), "", lastDay, facts).seated());
    assertFalse(
        seating.of(Panel.person("adults-director"), "", lastDay.plusDays(1), facts).seated());
  }

  @Test
  void whoever_sits_for_one_case_of_a_meeting_sits_in_no_seat_for_the_next() {
    Attendee director =
        seating("childrens-director", Panel.about("child"))
            .offers()
            .get(0)
            .taken(Set.of("dcs"), Mode.IN_ROOM, "The director", panel.register());
    Attendee guest =
        Attendee.guest(
            Panel.person("visitor"), Optional.empty(), AttendanceClass.INVITEE, Mode.REMOTE, "V");
    List<Attendee> present = List.of(director, guest);
    assertEquals(present, panel.body().present(present, Panel.about("child")));
    assertEquals(
        List.of(director.withoutSeat(), guest),
        panel.body().present(present, Panel.about("adult")));
  }

  @Test
  void an_attendance_keeps_what_the_seat_and_the_agency_meant_that_day() {
    Attendee director =
        seating("adults-director", Panel.about("adult"))
            .offers()
            .get(0)
            .taken(Set.of("das"), Mode.IN_ROOM, "The director", panel.register());
    assertEquals(Set.of("statutory-partner"), director.agencyTags());
    assertEquals(Set.of("das"), director.posts());
    assertEquals(Optional.of("council-adults"), director.seat());
    assertEquals(
        new SeatTerms("Council, adults", Optional.of("council"), 1, true, true), director.terms());
  }

  @Test
  void a_seat_is_found_by_its_id() {
    assertEquals("Police", panel.body().seat("police").orElseThrow().name());
    assertEquals(Optional.empty(), panel.body().seat("fire"));
  }

  @Test
  void a_condition_says_which_fact_it_reads() {
    Criterion adult = panel.body().seats().get(1).onlyWhen().orElseThrow();
    assertEquals(Set.of("subject"), adult.factsRead());
  }

  @Test
  void a_seat_is_filled_by_its_members_of_its_own_agency_up_to_its_places() {
    Seating seating = new Panel().seating();
    LocalDate day = LocalDate.of(2026, 1, 14);
    assertEquals(
        Map.of("council-children", 1, "icb", 1, "police", 1),
        seating.filled(day, Panel.about("child")));
    assertEquals(
        Map.of("council-adults", 0, "icb", 1, "police", 1),
        seating.filled(LocalDate.of(2026, 4, 1), Panel.about("adult")));
  }
}
