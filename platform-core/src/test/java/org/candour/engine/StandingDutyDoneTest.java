package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.day;
import static org.candour.engine.Rules.rule;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.AgainAndAgain;
import org.candour.body.Expected;
import org.candour.criteria.Value;
import org.candour.framework.Framework;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.pathway.Owner;
import org.candour.pathway.StandingDuty;
import org.candour.time.Months;
import org.candour.time.Recurrence;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A duty outside any one review")
class StandingDutyDoneTest {
  private static final Framework FRAMEWORK =
      Northshire.keeping(
          Northshire.FIRST,
          duty("audit", "Decisions audited", Optional.of("panel")),
          duty("exercise", "Scrutiny exercise", Optional.empty()));

  private final Sessions panel = Sessions.under(FRAMEWORK, "panel");
  private final Sessions none = Sessions.under(FRAMEWORK, Room.NO_BODY);

  /** Every two months from the last time, first by the end of February 2026. */
  private static StandingDuty duty(String id, String name, Optional<String> body) {
    return new StandingDuty(
        id,
        name,
        rule("NS-Q-01", "The scrutineer looks at it every two months."),
        new Owner.HolderOf("scrutineer", "Independent Scrutineer"),
        List.of(),
        List.of(new AgainAndAgain(new Recurrence(new Months(2, false), true))),
        Optional.empty(),
        body);
  }

  private static Happening done(String duty) {
    return new Happening.DutyDone(duty, Map.of());
  }

  private static List<String> stands(Sessions in) {
    return Engine.duties(
            FRAMEWORK,
            Practice.in(in.room().body(), in.room().journal()),
            in.now().day(),
            Dates.CALENDAR)
        .stream()
        .filter(r -> r.id().equals("audit"))
        .map(Recurring::expected)
        .map(e -> e.state() + " " + e.by())
        .toList();
  }

  private static Happening takenBack(long place) {
    return new Happening.Corrected(place, Happening.Corrected.WITHDRAWN, Map.of());
  }

  @Nested
  class Is_done {
    @Test
    void by_whoever_owes_it_and_is_due_again_from_then() {
      assertEquals(List.of("OVERDUE 2026-03-01"), stands(panel));

      Sessions after = panel.by(People.SCRUTINEER).records(done("audit"));

      assertEquals(List.of("OPEN 2026-05-09"), stands(after));
    }

    @Test
    void late_with_a_mark_where_it_was_overdue() {
      Sessions after = panel.by(People.SCRUTINEER).records(done("audit"));
      assertEquals(
          List.of(Mark.Kind.LATE),
          after.room().journal().get(0).verdict().marks().stream().map(Mark::kind).toList());

      Sessions again = after.on("Mon 4 May 2026 9:00").by(People.SCRUTINEER).records(done("audit"));
      assertEquals(List.of(), again.room().journal().get(1).verdict().marks());
    }

    @Test
    void as_the_business_unit_reports_it() {
      Sessions after = panel.by(People.MANAGER).reports(at("Fri 27 Feb 2026 9:00"), done("audit"));
      assertEquals(List.of("OPEN 2026-04-27"), stands(after));
    }

    @Test
    void where_it_stands_with_no_body() {
      assertEquals(1, none.by(People.SCRUTINEER).records(done("exercise")).room().journal().size());
    }
  }

  @Nested
  class Is_refused {
    @Test
    void to_somebody_whose_it_is_not() {
      assertEquals(
          Optional.of("NS-Q-01"),
          panel
              .by(People.DIRECTOR)
              .isRefused(done("audit"))
              .get(0)
              .rule()
              .map(its -> its.id().value()));
    }

    @Test
    void to_the_business_unit_as_an_act_of_its_own() {
      assertTrue(
          panel
              .by(People.MANAGER)
              .isRefused(done("audit"))
              .get(0)
              .remedy()
              .orElse("")
              .contains("record it as a report"));
    }

    @Test
    void twice_on_one_day() {
      Sessions after = panel.by(People.SCRUTINEER).records(done("audit"));
      assertEquals(
          List.of("“Decisions audited” has already been recorded for 9 March 2026."),
          Story.says(after.by(People.SCRUTINEER).isRefused(done("audit"))));
    }

    @Test
    void where_it_does_not_stand() {
      assertEquals(1, panel.by(People.SCRUTINEER).isRefused(done("exercise")).size());
      assertEquals(1, none.by(People.SCRUTINEER).isRefused(done("audit")).size());
      assertEquals(1, panel.by(People.SCRUTINEER).isRefused(done("nothing")).size());
    }

    @Test
    void with_more_to_say_than_a_narrative_holds() {
      Happening much =
          new Happening.DutyDone(
              "audit", Map.of(Happening.DutyDone.NOTE, new Value.Text("x".repeat(20_001))));
      assertEquals(Optional.of("note"), panel.by(People.SCRUTINEER).isRefused(much).get(0).field());
    }

    @Test
    void in_the_journal_of_no_body_when_it_is_something_else() {
      assertEquals(
          List.of("This partnership's framework has no such body."),
          Story.says(
              none.by(People.MANAGER).isRefused(Sessions.called("m1", "Wed 11 Mar 2026 14:00"))));
      assertEquals(
          List.of("There is no such entry."),
          Story.says(none.by(People.MANAGER).isRefused(takenBack(1))));
    }
  }

  @Nested
  class Is_taken_back {
    private final Sessions recorded = panel.by(People.SCRUTINEER).records(done("audit"));

    @Test
    void by_whoever_recorded_it_and_is_owed_again() {
      assertEquals(
          List.of("OVERDUE 2026-03-01"),
          stands(recorded.by(People.SCRUTINEER).records(takenBack(1))));
      assertEquals(
          List.of("OVERDUE 2026-03-01"), stands(recorded.by(People.MANAGER).records(takenBack(1))));
    }

    @Test
    void by_nobody_else_and_once() {
      assertEquals(1, recorded.by(People.DIRECTOR).isRefused(takenBack(1)).size());
      Sessions back = recorded.by(People.SCRUTINEER).records(takenBack(1));
      assertEquals(
          List.of("That entry has been withdrawn already."),
          Story.says(back.by(People.SCRUTINEER).isRefused(takenBack(1))));
    }

    @Test
    void whole_and_not_in_part() {
      assertEquals(
          Optional.of("field"),
          recorded
              .by(People.SCRUTINEER)
              .isRefused(
                  new Happening.Corrected(
                      1,
                      Happening.Corrected.HAPPENED,
                      Map.of(
                          Happening.Corrected.HAPPENED,
                          new Value.Moment(at("Sun 8 Mar 2026 9:00")))))
              .get(0)
              .field());
    }
  }

  @Test
  void counts_meetings_of_its_body_as_its_journal_tells_them() {
    Sessions met = panel.by(People.MANAGER).records(Sessions.called("m1", "Wed 11 Mar 2026 14:00"));
    assertEquals(
        List.of(day("Wed 11 Mar 2026")),
        Practice.in("panel", met.room().journal())
            .meetings()
            .getOrDefault("panel", List.of())
            .stream()
            .map(held -> held.day())
            .toList());
  }

  @Test
  void counts_from_the_day_on_which_the_record_begins_where_nothing_before_it_is_known() {
    Practice opened = Practice.none().beginning(day("Thu 5 Mar 2026"));
    assertEquals(
        List.of("OPEN 2026-05-05"),
        Engine.duties(FRAMEWORK, opened, day("Mon 9 Mar 2026"), Dates.CALENDAR).stream()
            .filter(r -> r.id().equals("audit"))
            .map(r -> r.expected().state() + " " + r.expected().by())
            .toList());
  }

  @Test
  void is_not_missed_before_the_record_begins() {
    Framework monthly =
        Northshire.keeping(
            Northshire.FIRST,
            new StandingDuty(
                "monthly",
                "Monthly",
                rule("NS-Q-02", "Every month."),
                Pathway.MANAGER,
                List.of(),
                List.of(new AgainAndAgain(new Recurrence(new Months(1, false), false))),
                Optional.empty(),
                Optional.empty()));
    assertEquals(
        List.of("2026-03-01"), missed(monthly, Practice.none().beginning(day("Thu 5 Feb 2026"))));
    assertEquals(List.of("2026-02-01", "2026-03-01"), missed(monthly, Practice.none()));
  }

  private static List<String> missed(Framework framework, Practice practice) {
    return Engine.duties(framework, practice, day("Mon 9 Mar 2026"), Dates.CALENDAR).stream()
        .map(Recurring::expected)
        .filter(e -> e.state() == Expected.State.MISSED)
        .map(e -> e.by().toString())
        .toList();
  }

  @Test
  void is_kept_or_not_in_words() {
    assertTrue(
        Engine.duties(FRAMEWORK, Practice.none(), day("Mon 2 Feb 2026"), Dates.CALENDAR).stream()
            .allMatch(r -> r.expected().state() == Expected.State.OPEN));
  }
}
