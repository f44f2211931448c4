package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.Deputises;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.WorksFor;
import org.candour.config.plain.Markdown;
import org.candour.config.plain.PlainPolicy;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.engine.AppointmentRuling;
import org.candour.engine.Engine;
import org.candour.engine.Nomination;
import org.candour.engine.Vacancy;
import org.candour.framework.Framework;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Who may be appointed, and which seats are vacant")
class AppointmentRulesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
  private static final HoldsSeat ICB = new HoldsSeat("forum", "icb");
  private static final Facts CLEAR = declared("chairs-scrutiny", false);
  private final Framework framework = Forum.framework();
  private final List<Appointment> held = new ArrayList<>();

  private static Facts declared(String fact, boolean yes) {
    return new Facts(Map.of(fact, new Value.YesNo(yes)));
  }

  private static Appointment of(String person, String agency, Holding holding) {
    return new Appointment(new PersonId(person), agency, holding, DAY, Optional.empty());
  }

  private AppointmentRuling appoint(Appointment proposed, Facts declared) {
    return Engine.appoint(
        new Nomination(framework, new Appointments(held), proposed, declared, Optional.empty()));
  }

  private List<String> refused(Appointment proposed, Facts declared) {
    return appoint(proposed, declared).refused().stream().map(Reason::says).toList();
  }

  private static String rule(AppointmentRuling ruling) {
    return ruling.refused().get(0).rule().orElseThrow().id().value();
  }

  @Nested
  @DisplayName("The board has two places (MK-A-05)")
  class Two_places {
    @Test
    void so_a_second_member_is_seated() {
      held.add(of("ann", "health", ICB));
      assertTrue(appoint(of("bob", "health", ICB), CLEAR).admitted());
    }

    @Test
    void and_a_third_is_refused_by_the_rule_of_the_seat() {
      held.add(of("ann", "health", ICB));
      held.add(of("bob", "health", ICB));
      AppointmentRuling ruling = appoint(of("cat", "health", ICB), CLEAR);
      assertEquals(
          List.of(
              "The seat “Integrated care board” of Forum is full: it has 2 places, and all are"
                  + " taken."),
          ruling.refused().stream().map(Reason::says).toList());
      assertEquals("SS-A-06", rule(ruling));
    }

    @Test
    void but_not_once_one_of_the_two_has_ended() {
      held.add(of("ann", "health", ICB));
      held.add(
          new Appointment(
              new PersonId("bob"),
              "health",
              ICB,
              DAY.minusYears(1),
              Optional.of(DAY.minusDays(1))));
      assertTrue(appoint(of("cat", "health", ICB), CLEAR).admitted());
    }

    @Test
    void and_not_while_somebody_who_is_already_named_begins_later() {
      held.add(of("ann", "health", ICB));
      held.add(
          new Appointment(new PersonId("bob"), "health", ICB, DAY.plusMonths(2), Optional.empty()));
      assertEquals(1, refused(of("cat", "health", ICB), CLEAR).size());
    }
  }

  @Nested
  @DisplayName("Whoever chairs a scrutiny committee does not sit (MK-A-25)")
  class Excluded {
    @Test
    void so_they_are_refused_by_that_rule() {
      AppointmentRuling ruling =
          appoint(of("ann", "health", ICB), declared("chairs-scrutiny", true));
      assertEquals(
          List.of(
              "This person may not hold the seat “Integrated care board” of Forum: Chairs a"
                  + " scrutiny committee."),
          ruling.refused().stream().map(Reason::says).toList());
      assertEquals("SS-A-25", rule(ruling));
    }

    @Test
    void and_nobody_is_seated_before_it_is_answered() {
      AppointmentRuling ruling = appoint(of("ann", "health", ICB), Facts.none());
      assertEquals(
          List.of("“Chairs a scrutiny committee” must be answered first."),
          ruling.refused().stream().map(Reason::says).toList());
      assertEquals(Reason.Kind.INPUT, ruling.refused().get(0).kind());
    }

    @Test
    void nor_by_way_of_a_post_that_carries_a_seat() {
      Appointment leader = of("ann", "council", new HoldsPost("leader"));
      assertEquals("SS-A-25", rule(appoint(leader, declared("chairs-scrutiny", true))));
      assertTrue(appoint(leader, CLEAR).admitted());
    }

    @Test
    void but_where_that_rule_only_warns_they_are_and_it_is_marked() {
      Framework warns =
          Forum.with(
                  "forum.\n      cites: Scheme, Seats\n      level: refuse",
                  "forum.\n      cites: Scheme, Seats\n      level: warn")
              .read()
              .framework()
              .orElseThrow();
      AppointmentRuling ruling =
          Engine.appoint(
              new Nomination(
                  warns,
                  new Appointments(held),
                  of("ann", "health", ICB),
                  declared("chairs-scrutiny", true),
                  Optional.empty()));
      assertTrue(ruling.admitted());
      assertEquals(Optional.of("SS-A-25"), ruling.marks().get(0).rule());
    }
  }

  @Nested
  @DisplayName("A seat asks something of its deputies alone (MK-A-27)")
  class Of_deputies_alone {
    private final Framework asks =
        Forum.with(
                "agency: charity, deputy: yes, places: 2",
                "agency: charity, deputy: yes, places: 2, not if: { deputies only: yes, rule:"
                    + " SS-A-06, fact: conflict }")
            .read()
            .framework()
            .orElseThrow();

    private AppointmentRuling appoint(Holding holding, boolean conflict) {
      Facts declared =
          new Facts(
              Map.of(
                  "chairs-scrutiny", new Value.YesNo(false),
                  "conflict", new Value.YesNo(conflict)));
      Appointment proposed = of("dee", "charity", holding);
      return Engine.appoint(
          new Nomination(asks, new Appointments(held), proposed, declared, Optional.empty()));
    }

    @Test
    void so_a_deputy_of_whom_it_is_so_is_refused() {
      assertEquals("SS-A-06", rule(appoint(new Deputises("forum", "aid"), true)));
      assertTrue(appoint(new Deputises("forum", "aid"), false).admitted());
    }

    @Test
    void and_a_member_is_not() {
      assertTrue(appoint(new HoldsSeat("forum", "aid"), true).admitted());
    }
  }

  @Nested
  @DisplayName("A reviewer is independent of the partners (MK-B-09, KE-B-04)")
  class Independent {
    private final Appointment reviewer = of("rae", "charity", new HoldsPost("reviewer"));

    @Test
    void so_somebody_who_works_for_one_is_refused() {
      held.add(of("rae", "health", new WorksFor("health")));
      AppointmentRuling ruling = appoint(reviewer, declared("conflict", false));
      assertEquals(
          List.of(
              "This person may not hold the post of Independent Reviewer: they hold something for"
                  + " the statutory partners."),
          ruling.refused().stream().map(Reason::says).toList());
      assertEquals("SS-B-09", rule(ruling));
    }

    @Test
    void so_the_partner_they_would_act_for_counts_too() {
      assertEquals(
          1,
          refused(of("rae", "health", new HoldsPost("reviewer")), declared("conflict", false))
              .size());
    }

    @Test
    void and_the_conflict_question_is_answered_first() {
      assertEquals(
          List.of("“Has a conflict of interest” must be answered first."),
          refused(reviewer, Facts.none()));
      assertTrue(appoint(reviewer, declared("conflict", false)).admitted());
    }
  }

  @Nested
  class A_seat {
    @Test
    void that_goes_with_a_post_is_not_filled_by_another() {
      held.add(of("lee", "council", new HoldsPost("leader")));
      Appointment lee = of("lee", "council", new HoldsSeat("forum", "director"));
      assertEquals(
          List.of(
              "The seat “Director of Public Health” of Forum goes with the post of Director of"
                  + " Public Health, which this person does not hold on the first day."),
          refused(lee, CLEAR));
      held.add(of("lee", "council", new HoldsPost("public-health")));
      assertTrue(appoint(lee, CLEAR).admitted());
    }

    @Test
    void of_one_agency_is_not_filled_by_another() {
      assertEquals(
          List.of("The seat “Integrated care board” of Forum is for people of Southshire ICB."),
          refused(of("ann", "charity", ICB), CLEAR));
    }

    @Test
    void takes_a_deputy_only_where_it_allows_one() {
      Appointment allowed = of("dee", "charity", new Deputises("forum", "aid"));
      Appointment not = of("dee", "council", new Deputises("forum", "ward"));
      assertTrue(appoint(allowed, CLEAR).admitted());
      assertEquals(
          List.of("The seat “Ward councillors” of Forum may not be taken by a deputy."),
          refused(not, CLEAR));
    }

    @Test
    void is_not_deputised_for_by_its_own_member() {
      held.add(of("dee", "charity", new HoldsSeat("forum", "aid")));
      assertEquals(
          List.of("A deputy is somebody else than the member."),
          refused(of("dee", "charity", new Deputises("forum", "aid")), CLEAR));
    }
  }

  @Nested
  @DisplayName("Who appoints is said at a post or a seat, else at the body")
  class Appointed_by {
    private final Framework says =
        Forum.with(
                "agency: charity, deputy: yes, places: 2",
                "agency: charity, deputy: yes, places: 2, appointed by: leader")
            .read()
            .framework()
            .orElseThrow();

    @Test
    void and_where_nothing_says_it_the_business_unit_does() {
      assertEquals(Set.of("leader"), says.appointers(new HoldsSeat("forum", "aid")));
      assertEquals(Set.of("leader"), says.appointers(new Deputises("forum", "aid")));
      assertEquals(Set.of(), says.appointers(ICB));
      assertEquals(Set.of(), says.appointers(new HoldsPost("reviewer")));
      assertEquals(Set.of(), says.appointers(new WorksFor("health")));
      assertEquals(Set.of("leader"), says.appointing());
    }

    @Test
    void as_a_body_says_it_of_every_seat_that_does_not() {
      Framework body =
          Forum.with("name: Forum\n", "name: Forum\n    appointed by: [leader, manager]\n")
              .read()
              .framework()
              .orElseThrow();
      assertEquals(Set.of("leader", "manager"), body.appointers(ICB));
    }

    @Test
    void in_plain_words() {
      assertTrue(
          Markdown.of(PlainPolicy.of(says))
              .contains(
                  "Whoever is appointed to the seat “Voluntary sector” is appointed by the holder"
                      + " of the post of Leader of the Council."));
    }
  }

  @Test
  void every_slip_is_named_at_once() {
    Appointment proposed =
        new Appointment(
            new PersonId("ann"),
            "nowhere",
            new HoldsSeat("forum", "attic"),
            DAY,
            Optional.of(DAY.minusDays(1)));
    assertEquals(
        List.of(
            "The last day is before the first.",
            "This framework has no such agency.",
            "This framework does not ask that.",
            "This framework has no such seat."),
        refused(proposed, declared("colour", true)));
    assertEquals(
        List.of("This framework has no such body."),
        refused(of("ann", "health", new HoldsSeat("attic", "icb")), Facts.none()));
    assertEquals(
        List.of("This framework has no such post."),
        refused(of("ann", "health", new HoldsPost("king")), Facts.none()));
  }

  @Test
  void nobody_holds_the_same_twice_in_one_time() {
    held.add(of("ann", "health", ICB));
    assertEquals(
        List.of("This person already holds it in that time."),
        refused(of("ann", "health", ICB), CLEAR));
  }

  @Nested
  class What_is_vacant {
    private List<String> vacant() {
      return Engine.vacancies(framework, new Appointments(held), DAY).stream()
          .map(Vacancy::says)
          .toList();
    }

    @Test
    void is_said_for_each_body_by_post_by_place_and_by_deputy() {
      held.add(of("lee", "council", new HoldsPost("leader")));
      held.add(of("ann", "health", ICB));
      held.add(of("wes", "council", new HoldsSeat("forum", "ward")));
      held.add(of("cat", "charity", new HoldsSeat("forum", "aid")));
      held.add(of("dan", "charity", new HoldsSeat("forum", "aid")));
      assertEquals(
          List.of(
              "The seat “Director of Public Health” of Forum is vacant: nobody holds the post of"
                  + " Director of Public Health.",
              "The seat “Ward councillors” of Forum has 3 places, of which 2 are vacant.",
              "The seat “Integrated care board” of Forum has 2 places, of which 1 is vacant.",
              "The seat “Integrated care board” of Forum has no named deputy."),
          vacant());
    }

    @Test
    void rests_on_the_rule_of_the_seat_or_of_its_body() {
      List<Vacancy> all = Engine.vacancies(framework, new Appointments(held), DAY);
      assertEquals("SS-A-05", all.get(0).rule().orElseThrow().id().value());
      assertEquals(
          Optional.of("SS-A-06"),
          all.stream()
              .filter(v -> v.kind() == Vacancy.Kind.DEPUTY)
              .map(v -> v.rule().orElseThrow().id().value())
              .findFirst());
    }
  }
}
