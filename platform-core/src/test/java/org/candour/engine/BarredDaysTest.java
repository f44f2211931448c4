package org.candour.engine;

import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.done;
import static org.candour.engine.Story.fact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.pathway.Anchor;
import org.candour.pathway.Guard;
import org.candour.pathway.Shape;
import org.candour.time.Barred;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Days on which a thing may not be done")
class BarredDaysTest {
  private final Story story =
      Story.referred(
          Story.blank(
              Timings.framework(
                  Pathway.duty("visit", "Family seen", "NS-D-01", Pathway.DIRECTOR, Guard.none())
                      .by(
                          Timings.limit(
                              "NS-D-02",
                              new Shape.NotNear(
                                  Pathway.elapsed(2), new Anchor.FactDate("aware", "awareness"))),
                          Timings.limit(
                              "NS-D-03",
                              new Shape.NotBetween(
                                  new Barred.EachYear(MonthDay.of(12, 20), MonthDay.of(1, 2)))))
                      .step()),
              "Mon 2 Mar 2026 9:00"),
          false);

  private static Happening planned(String day) {
    return new Happening.DayPlanned("r1", "visit", on(day));
  }

  @Test
  void are_so_near_to_an_event_that_both_ends_are_barred_too() {
    assertEquals(
        List.of(
            "“Family seen” may not be on 2 March 2026: not from 25 February 2026 to 3 March 2026,"
                + " within 2 working days of 27 February 2026."),
        Story.says(story.by(People.DIRECTOR).isRefused(done("visit"))));
    assertEquals(1, story.by(People.DIRECTOR).isRefused(planned("Tue 3 Mar 2026")).size());
    assertTrue(story.by(People.DIRECTOR).does(planned("Wed 4 Mar 2026")).last().effective());
  }

  @Test
  void are_the_same_days_of_each_year_over_the_turn_of_the_year() {
    assertEquals(1, story.by(People.DIRECTOR).isRefused(planned("Sun 20 Dec 2026")).size());
    assertEquals(
        Optional.of("Choose 3 January 2027 or later."),
        story.by(People.DIRECTOR).isRefused(planned("Sat 2 Jan 2027")).get(0).remedy());
    assertTrue(story.by(People.DIRECTOR).does(planned("Sun 3 Jan 2027")).last().effective());
  }

  @Test
  void are_marked_where_a_correction_says_that_it_was_on_one_of_them_after_all() {
    Story done = story.on("Wed 4 Mar 2026 9:00").by(People.DIRECTOR).does(done("visit"));
    Story corrected =
        done.on("Thu 5 Mar 2026 9:00")
            .by(People.DIRECTOR)
            .does(
                Story.corrects(
                    done.last().place(), "happened", new Value.Moment(on("Tue 3 Mar 2026"))));
    assertTrue(corrected.last().verdict().effective());
    assertEquals(
        List.of(
            "Corrected to a day on which the rule does not allow it. “Family seen” may not be on 3"
                + " March 2026: not from 25 February 2026 to 3 March 2026, within 2 working days of"
                + " 27 February 2026."),
        corrected.last().verdict().marks().stream().map(Mark::says).toList());
    Story allowed =
        done.on("Fri 6 Mar 2026 9:00")
            .by(People.DIRECTOR)
            .does(
                Story.corrects(
                    done.last().place(), "happened", new Value.Moment(on("Thu 5 Mar 2026"))));
    assertEquals(List.of(), allowed.last().verdict().marks());
  }

  @Test
  void are_not_marked_where_it_is_corrected_when_a_plan_was_made() {
    Story planned = story.by(People.DIRECTOR).does(planned("Fri 6 Mar 2026"));
    Story corrected =
        planned
            .on("Mon 2 Mar 2026 12:00")
            .by(People.DIRECTOR)
            .does(
                Story.corrects(
                    planned.last().place(), "happened", new Value.Moment(on("Mon 2 Mar 2026"))));
    assertEquals(List.of(), corrected.last().verdict().marks());
  }

  @Test
  void move_when_the_event_turns_out_to_have_been_on_another_day() {
    Story known =
        story.by(People.OFFICER).does(fact("aware", new Value.Moment(on("Fri 6 Feb 2026"))));

    assertTrue(known.by(People.DIRECTOR).does(done("visit")).last().effective());
  }
}
