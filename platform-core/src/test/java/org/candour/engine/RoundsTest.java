package org.candour.engine;

import static org.candour.engine.Dates.day;
import static org.candour.engine.Dates.on;
import static org.candour.engine.Story.done;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.journal.Mark;
import org.candour.pathway.Guard;
import org.candour.pathway.Shape;
import org.candour.time.Months;
import org.candour.time.Recurrence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A duty that comes round while a review is live")
class RoundsTest {
  private final Story monthly = story(false);
  private final Story rolling = story(true);

  private static Story story(boolean fromTheLast) {
    Shape again =
        new Shape.Again(
            new Recurrence(new Months(1, false), fromTheLast),
            Pathway.REFERRAL,
            Optional.of("sign-off"));
    return Story.referred(
        Story.blank(
            Timings.framework(
                Pathway.duty("meeting", "Panel met", "NS-D-01", Pathway.DIRECTOR, Guard.none())
                    .by(Timings.limit("NS-D-02", again))
                    .step(),
                Pathway.duty("sign-off", "Signed off", "NS-D-03", Pathway.DIRECTOR, Guard.none())
                    .step()),
            "Mon 2 Mar 2026 9:00"),
        false);
  }

  private static List<Due> dues(Assessment at) {
    return Story.step(at, "meeting").due();
  }

  private static List<String> states(Assessment at) {
    return dues(at).stream().map(d -> d.state() + " " + d.day().orElseThrow()).toList();
  }

  @Nested
  class At_fixed_times {
    @Test
    void is_due_a_month_on_and_says_how_that_was_counted() {
      Due due = monthly.due("meeting", "NS-D-02");

      assertEquals(Optional.of(day("Thu 2 Apr 2026")), due.day());
      assertEquals(
          "2 April 2026: 1 month after 2 March 2026. Due every month, from: the referral was"
              + " received.",
          due.says());
    }

    @Test
    void once_done_for_this_time_shows_the_next() {
      Story met = monthly.on("Wed 1 Apr 2026 9:00").by(People.DIRECTOR).does(done("meeting"));

      assertEquals(List.of("OPEN 2026-05-02"), states(met.stands()));
      assertTrue(
          met.due("meeting", "NS-D-02").says().startsWith("Done for this time. Next: 2 May"));
      assertEquals(List.of(), met.marked(Mark.Kind.LATE));
    }

    @Test
    void may_be_done_again_and_again() {
      Story twice =
          monthly
              .on("Wed 1 Apr 2026 9:00")
              .by(People.DIRECTOR)
              .does(done("meeting"))
              .on("Fri 1 May 2026 9:00")
              .by(People.DIRECTOR)
              .does(done("meeting"));

      assertEquals(List.of("OPEN 2026-06-02"), states(twice.stands()));
    }

    @Test
    void a_time_that_passed_without_it_is_missed_and_stays_so() {
      assertEquals(
          List.of("MISSED 2026-04-02", "OPEN 2026-05-02"),
          states(monthly.about("Fri 3 Apr 2026 9:00")));
      Story since = monthly.on("Fri 3 Apr 2026 9:00").by(People.DIRECTOR).does(done("meeting"));
      assertEquals(List.of("MISSED 2026-04-02", "OPEN 2026-06-02"), states(since.stands()));
      assertEquals(List.of(), since.marked(Mark.Kind.LATE));
    }

    @Test
    void a_time_that_passed_is_kept_after_all_by_a_report_of_that_day() {
      Story reported =
          monthly
              .on("Fri 3 Apr 2026 9:00")
              .by(People.MANAGER)
              .reports(on("Thu 2 Apr 2026"), done("meeting"));

      assertEquals(List.of("OPEN 2026-05-02"), states(reported.stands()));
    }

    @Test
    void ends_with_the_step_that_ends_it() {
      Story over = monthly.on("Tue 5 May 2026 9:00").by(People.DIRECTOR).does(done("sign-off"));

      assertEquals(StepStanding.State.NOT_ASKED, over.step("meeting").state());
      assertEquals(List.of(), over.stands().open().stream().map(Due::step).toList());
    }
  }

  @Nested
  class From_the_last_time {
    @Test
    void is_overdue_until_it_is_done_and_then_runs_from_that_day() {
      assertEquals(List.of("OVERDUE 2026-04-02"), states(rolling.about("Tue 5 May 2026 9:00")));
      Story late = rolling.on("Tue 5 May 2026 9:00").by(People.DIRECTOR).does(done("meeting"));
      assertEquals(List.of("OPEN 2026-06-05"), states(late.stands()));
      assertEquals(1, late.marked(Mark.Kind.LATE).size());
    }
  }
}
