package org.candour.engine;

import static org.candour.engine.Chronicle.ANN;
import static org.candour.engine.Chronicle.BEN;
import static org.candour.engine.Chronicle.CAT;
import static org.candour.engine.Chronicle.appointed;
import static org.candour.engine.Chronicle.begun;
import static org.candour.engine.Chronicle.ends;
import static org.candour.engine.Chronicle.founding;
import static org.candour.engine.Chronicle.lay;
import static org.candour.engine.Chronicle.named;
import static org.candour.engine.Chronicle.post;
import static org.candour.engine.Chronicle.withdrawn;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.HoldsPost;
import org.candour.body.WorksFor;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.candour.journal.Happening.PersonNamed;
import org.candour.journal.Mark;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Who holds what in a partnership")
class PeopleOfAPartnershipTest {
  private static final HoldsPost MANAGER = new HoldsPost("manager");
  private static final String ALONE =
      "Then nobody would hold a post of the business unit on %s, and nobody could appoint anybody.";

  private static String alone(String day) {
    return ALONE.formatted(day);
  }

  @Nested
  @DisplayName("The first people are named by the service's configuration")
  class The_first {
    @Test
    void and_run_its_business() {
      assertTrue(begun().holds(ANN, MANAGER, "Mon 5 Jan 2026 9:01"));
      assertEquals("operator", begun().roll().journal().get(1).stamp().by().person().value());
    }

    @Test
    void and_nothing_else() {
      assertEquals(
          List.of("The first people of a partnership hold a post of its business unit."),
          founding("Mon 5 Jan 2026 9:00")
              .refused(named(ANN), post("p1", ANN, "council", "director")));
    }

    @Test
    void and_nobody_once_somebody_runs_it() {
      Chronicle run =
          founding("Mon 5 Jan 2026 9:00")
              .does(named(ANN), post("m1", ANN, "council", "manager"))
              .on("Mon 5 Jan 2026 10:00");
      assertEquals(
          List.of("Somebody holds a post of the business unit here already."),
          run.refused(named(BEN), post("m2", BEN, "council", "manager")));
    }
  }

  @Nested
  class An_appointment {
    @Test
    void is_made_by_the_business_unit_and_by_nobody_else() {
      Chronicle made = begun().does(post("d1", BEN, "council", "director"));
      assertTrue(made.holds(BEN, new HoldsPost("director"), "Mon 5 Jan 2026 9:00"));
      assertEquals(
          List.of("Appointments here are made by the business unit."),
          made.by(BEN).refused(post("n1", CAT, "icb", "nurse")));
      assertEquals(Reason.Kind.AUTHORITY, made.by(CAT).reasons(named(BEN)).get(0).kind());
    }

    @Test
    void is_made_by_whom_the_framework_says_and_reported_by_the_business_unit() {
      Happening clinician =
          appointed("c1", CAT, "icb", Members.CLINICIAN, "Mon 5 Jan 2026", Map.of());
      Chronicle director = begun().does(post("d1", BEN, "council", "director"));
      assertEquals(
          List.of(
              "This appointment is made by whoever holds the post of Director of Children's"
                  + " Services."),
          director.refused(clinician));
      assertTrue(
          director.by(BEN).does(clinician).holds(CAT, Members.CLINICIAN, "Mon 5 Jan 2026 10:00"));
      director.on("Tue 6 Jan 2026 9:00").reports("Mon 5 Jan 2026").does(clinician);
    }

    @Test
    void that_a_rule_excludes_is_refused_with_it_even_as_a_report() {
      Happening excluded =
          appointed(
              "l1",
              BEN,
              "council",
              Members.LAY,
              "Mon 5 Jan 2026",
              Map.of(Members.INTEREST, new Value.YesNo(true)));
      Reason reason = begun().reasons(excluded).get(0);
      assertEquals("NS-A-02", reason.rule().orElseThrow().id().value());
      assertEquals(
          "NS-A-02",
          begun()
              .on("Tue 6 Jan 2026 9:00")
              .reports("Mon 5 Jan 2026")
              .reasons(excluded)
              .get(0)
              .rule()
              .orElseThrow()
              .id()
              .value());
    }

    @Test
    void to_a_seat_that_is_taken_is_refused() {
      Chronicle taken = begun().does(lay("l1", BEN, "Mon 5 Jan 2026"));
      assertEquals(
          List.of(
              "The seat “Lay member” of Members' Group is full: it has one place, and that is"
                  + " taken."),
          taken.refused(lay("l2", CAT, "Mon 2 Feb 2026")));
    }

    @Test
    void of_nobody_who_is_known_here_is_refused() {
      assertEquals(
          List.of("This partnership knows nobody by that id."),
          begun().refused(post("d1", new PersonId("dan"), "council", "director")));
    }

    @Test
    void may_begin_later_and_gives_nothing_before() {
      Chronicle planned = begun().does(lay("l1", BEN, "Mon 2 Feb 2026"));
      assertFalse(planned.holds(BEN, Members.LAY, "Sun 1 Feb 2026 23:59"));
      assertTrue(planned.holds(BEN, Members.LAY, "Mon 2 Feb 2026 0:00"));
    }

    @Test
    void that_is_recorded_late_says_so() {
      Chronicle late = begun().on("Mon 2 Feb 2026 9:00").does(lay("l1", BEN, "Mon 5 Jan 2026"));
      assertEquals(
          List.of(
              new Mark(
                  Mark.Kind.LATE,
                  Optional.empty(),
                  "It began on 5 January 2026 and was recorded on 2 February 2026.")),
          late.last().verdict().marks());
    }

    @Test
    void goes_by_a_version_in_force_on_its_first_day() {
      assertEquals(
          List.of("No version of this partnership's framework is in force on that day."),
          begun().refused(lay("l1", BEN, "Wed 31 Dec 2025")));
    }
  }

  @Nested
  @DisplayName("Nobody appoints themself")
  class Themself {
    private static final String NO =
        "Nobody appoints themself, nor makes their own appointment longer.";

    /** Ann and Ben both manage. */
    private Chronicle two() {
      return begun().does(post("m2", BEN, "council", "manager"));
    }

    @Test
    void to_anything_at_all() {
      assertEquals(List.of(NO), two().refused(lay("l1", ANN, "Mon 5 Jan 2026")));
      assertEquals(
          List.of(NO),
          two()
              .refused(
                  appointed(
                      "w1", ANN, "council", new WorksFor("council"), "Mon 5 Jan 2026", Map.of())));
    }

    @Test
    void by_ending_and_making_it_again() {
      Chronicle ending = two().does(ends("m1", "Fri 30 Jan 2026")).on("Mon 12 Jan 2026 9:00");
      assertEquals(
          List.of(NO),
          ending.refused(appointed("m3", ANN, "council", MANAGER, "Sat 31 Jan 2026", Map.of())));
    }

    @Test
    void by_ending_it_later_than_it_would_have() {
      Chronicle ending = two().does(ends("m1", "Fri 30 Jan 2026"));
      assertEquals(
          List.of("It ends on 30 January 2026 already."),
          ending.refused(ends("m1", "Sat 28 Feb 2026")));
    }

    @Test
    void by_taking_back_its_end() {
      Chronicle ending = two().by(BEN).does(ends("m1", "Fri 30 Jan 2026"));
      long place = ending.last().place();
      assertEquals(List.of(NO), ending.by(ANN).refused(withdrawn(place)));
      assertTrue(ending.by(BEN).does(withdrawn(place)).holds(ANN, MANAGER, "Sun 1 Mar 2026 9:00"));
    }
  }

  @Nested
  class An_end {
    private Chronicle seated() {
      return begun().does(lay("l1", BEN, "Mon 5 Jan 2026")).on("Fri 6 Feb 2026 11:00");
    }

    @Test
    void at_once_leaves_nothing_from_that_moment_though_the_day_counts() {
      Chronicle ended = seated().does(seated().endsNow("l1"));
      assertTrue(ended.holds(BEN, Members.LAY, "Fri 6 Feb 2026 10:59"));
      assertFalse(ended.holds(BEN, Members.LAY, "Fri 6 Feb 2026 11:00"));
      assertTrue(
          ended
              .roster()
              .appointments()
              .holding(Members.LAY, Dates.day("Fri 6 Feb 2026"))
              .contains(BEN));
    }

    @Test
    void at_once_makes_room_the_same_day() {
      Chronicle ended = seated().does(seated().endsNow("l1"));
      assertTrue(
          ended
              .does(lay("l2", CAT, "Fri 6 Feb 2026"))
              .holds(CAT, Members.LAY, "Fri 6 Feb 2026 12:00"));
    }

    @Test
    void on_a_day_leaves_that_day_whole_and_makes_room_the_next() {
      Chronicle ended = seated().does(ends("l1", "Fri 6 Feb 2026"));
      assertTrue(ended.holds(BEN, Members.LAY, "Fri 6 Feb 2026 23:59"));
      assertFalse(ended.holds(BEN, Members.LAY, "Sat 7 Feb 2026 0:00"));
      assertEquals(1, ended.refused(lay("l2", CAT, "Fri 6 Feb 2026")).size());
      ended.does(lay("l2", CAT, "Sat 7 Feb 2026"));
    }

    @Test
    void on_a_day_that_has_passed_says_that_it_was_recorded_late() {
      Chronicle ended = seated().does(ends("l1", "Fri 30 Jan 2026"));
      assertEquals(Mark.Kind.LATE, ended.last().verdict().marks().get(0).kind());
      assertFalse(ended.holds(BEN, Members.LAY, "Fri 6 Feb 2026 11:00"));
    }

    @Test
    void before_the_beginning_is_a_withdrawal() {
      Reason reason = seated().reasons(ends("l1", "Sun 4 Jan 2026")).get(0);
      assertEquals(
          "It begins on 5 January 2026, so it cannot end on 4 January 2026.", reason.says());
      assertEquals(Optional.of("If it should never have been made, withdraw it."), reason.remedy());
    }

    @Test
    void of_what_is_not_there_is_refused() {
      assertEquals(
          List.of("This partnership has made no such appointment."),
          seated().refused(ends("l9", "Fri 6 Feb 2026")));
    }

    @Test
    void of_the_last_who_runs_it_is_refused_and_not_of_one_of_two() {
      assertEquals(List.of(alone("6 February 2026")), seated().refused(seated().endsNow("m1")));
      assertEquals(List.of(alone("1 March 2026")), seated().refused(ends("m1", "Sat 28 Feb 2026")));
      Chronicle two =
          seated().does(appointed("m2", CAT, "council", MANAGER, "Fri 6 Feb 2026", Map.of()));
      assertFalse(two.does(two.endsNow("m1")).holds(ANN, MANAGER, "Fri 6 Feb 2026 11:00"));
    }
  }

  @Nested
  class A_withdrawal {
    @Test
    void of_an_appointment_means_that_nobody_held_it() {
      Chronicle made = begun().does(lay("l1", BEN, "Mon 5 Jan 2026"));
      Chronicle undone = made.does(withdrawn(made.last().place()));
      assertFalse(undone.holds(BEN, Members.LAY, "Mon 5 Jan 2026 9:00"));
      undone.does(lay("l2", CAT, "Mon 5 Jan 2026"));
      assertEquals(
          List.of("That entry has been withdrawn already."),
          undone.refused(withdrawn(made.last().place())));
    }

    @Test
    void of_an_end_is_judged_as_an_appointment_is() {
      Chronicle ended =
          begun().does(lay("l1", BEN, "Mon 5 Jan 2026")).does(ends("l1", "Fri 30 Jan 2026"));
      long end = ended.last().place();
      Chronicle followed = ended.does(lay("l2", CAT, "Sat 31 Jan 2026"));
      assertEquals(
          List.of(
              "The seat “Lay member” of Members' Group is full: it has one place, and that is"
                  + " taken."),
          followed.refused(withdrawn(end)));
      assertTrue(ended.does(withdrawn(end)).holds(BEN, Members.LAY, "Sun 1 Mar 2026 9:00"));
    }

    @Test
    void of_the_only_one_who_runs_it_is_refused() {
      assertEquals(List.of(alone("5 January 2026")), begun().refused(withdrawn(2)));
    }

    @Test
    void is_of_nothing_but_an_appointment_or_its_end() {
      assertEquals(1, begun().refused(withdrawn(1)).size());
      assertEquals(1, begun().refused(withdrawn(99)).size());
    }
  }

  @Nested
  class A_name {
    private Happening name(String id, String name) {
      return new PersonNamed(new PersonId(id), Map.of(PersonNamed.NAME, new Value.Text(name)));
    }

    @Test
    void is_the_last_that_was_given() {
      Chronicle renamed = begun().does(name("ben", "Ben Field"));
      assertEquals(new Value.Text("Ben Field"), renamed.roster().names().get(BEN));
    }

    @Test
    void is_one_line_and_not_blank_and_the_id_has_no_spaces() {
      assertEquals(1, begun().refused(name("dan", " ")).size());
      assertEquals(1, begun().refused(name("dan", "D\nan")).size());
      assertEquals(1, begun().refused(name("dan field", "Dan")).size());
    }
  }

  @Test
  void an_entry_of_a_case_is_not_written_there() {
    assertEquals(
        List.of("That is written in the journal of a case or of a body."),
        begun().refused(new Happening.CaseOpened("NS-1")));
  }

  @Test
  void no_mark_names_anybody() {
    Chronicle late = begun().on("Mon 2 Feb 2026 9:00").does(lay("l1", BEN, "Mon 5 Jan 2026"));
    assertFalse(
        late.last().verdict().toString().toLowerCase(java.util.Locale.ROOT).contains("ben"));
  }
}
