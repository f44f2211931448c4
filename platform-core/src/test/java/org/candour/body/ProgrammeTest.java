package org.candour.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Diary.Live;
import org.candour.body.Diary.Occurrence;
import org.candour.body.Programme.Held;
import org.candour.rule.Citation;
import org.candour.rule.Enforcement;
import org.candour.rule.Rule;
import org.candour.rule.RuleId;
import org.candour.time.Counting;
import org.candour.time.Cycle;
import org.candour.time.Months;
import org.candour.time.Recurrence;
import org.candour.time.WorkingCalendar;
import org.candour.time.WorkingDays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A body's programme of meetings")
class ProgrammeTest {
  private static final Rule RULE =
      new Rule(
          new RuleId("NS-D-01"),
          "The board meets.",
          Enforcement.REMIND,
          new Citation("Handbook", "Board"),
          Optional.empty());
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar("none", 1, Map.of(), LocalDate.MAX);
  private static final LocalDate SINCE = LocalDate.parse("2026-04-01");
  private static final Frequency FOUR_A_YEAR = new InEach(4, new Cycle(12, Month.APRIL), "year");

  private final List<Occurrence> occasions = new ArrayList<>();
  private final List<Live> live = new ArrayList<>();

  private List<Expected> expected(
      Frequency frequency, Optional<Mode> mode, String today, String... meetings) {
    return new Programme(RULE, frequency, mode, Optional.empty())
        .on(
            LocalDate.parse(today),
            SINCE,
            Arrays.stream(meetings).map(ProgrammeTest::held).toList(),
            occasions,
            live,
            CALENDAR);
  }

  private static Held held(String meeting) {
    return new Held(
        LocalDate.parse(meeting.substring(0, 10)),
        meeting.endsWith("online") ? Mode.REMOTE : Mode.IN_ROOM);
  }

  private String on(Frequency frequency, String today, String... meetings) {
    return words(expected(frequency, Optional.empty(), today, meetings));
  }

  private static String words(List<Expected> all) {
    return String.join(", ", all.stream().map(e -> e.state() + " " + e.by()).toList());
  }

  @Nested
  class Of_so_many_a_year {
    @Test
    void is_kept_once_they_are_held_and_set_while_the_rest_have_a_day() {
      String[] four = {"2026-04-14", "2026-07-14", "2026-10-13", "2027-01-12"};
      assertEquals("SET 2027-03-31", on(FOUR_A_YEAR, "2026-11-01", four));
      assertEquals("KEPT 2027-03-31", on(FOUR_A_YEAR, "2027-01-12", four));
    }

    @Test
    void says_how_many_more_are_to_be_set_and_by_when() {
      Expected due =
          expected(FOUR_A_YEAR, Optional.empty(), "2026-11-01", "2026-04-14", "2027-01-12").get(0);
      assertEquals(
          "1 of 4 meetings held, 1 set, from 1 April 2026 to 31 March 2027. 2 more to be set, by"
              + " 31 March 2027.",
          due.says());
      assertTrue(due.open());
    }

    @Test
    void is_missed_for_good_when_the_year_is_over_and_the_next_begins_at_none() {
      assertEquals(
          "MISSED 2027-03-31, OPEN 2028-03-31",
          on(FOUR_A_YEAR, "2027-04-01", "2026-04-14", "2026-07-14", "2026-10-13"));
    }

    @Test
    void is_not_missed_in_a_year_that_had_begun_before_the_rule_did() {
      Frequency calendarYear = new InEach(1, new Cycle(12, Month.JANUARY), "year");
      assertEquals("OPEN 2026-12-31", on(calendarYear, "2026-06-01"));
      assertEquals("OPEN 2027-12-31", on(calendarYear, "2027-01-01"));
      assertEquals("MISSED 2027-12-31, OPEN 2028-12-31", on(calendarYear, "2028-01-01"));
    }

    @Test
    void may_ask_that_some_of_them_are_in_person() {
      Frequency one = new InEach(1, new Cycle(12, Month.APRIL), "year");
      List<Expected> all =
          expected(one, Optional.of(Mode.IN_ROOM), "2027-02-01", "2026-04-14 online");
      assertEquals("OPEN 2027-03-31", words(all));
      assertTrue(all.get(0).says().startsWith("0 of 1 meeting in person held"), all.get(0)::says);
      assertEquals(
          "KEPT 2027-03-31",
          words(expected(one, Optional.of(Mode.IN_ROOM), "2027-02-01", "2026-07-14")));
    }
  }

  @Nested
  class Of_so_many_in_any_twelve_months {
    private final Frequency two = new InAny(2, new Months(12, false));

    @Test
    void counts_from_the_last_so_many_wherever_the_year_begins() {
      assertEquals("OPEN 2027-05-10", on(two, "2026-12-01", "2026-05-10", "2026-11-20"));
      assertEquals("OVERDUE 2027-05-10", on(two, "2027-05-11", "2026-05-10", "2026-11-20"));
    }

    @Test
    void counts_from_the_day_it_began_while_there_were_fewer() {
      List<Expected> all = expected(two, Optional.empty(), "2026-12-01", "2026-05-10");
      assertEquals("OPEN 2027-04-01", words(all));
      assertEquals(
          "At least 2 in any 12 months: 1 meeting more within 12 months of 1 April 2026; held so"
              + " far: the last on 10 May 2026. It is due by 1 April 2027, and nothing is set.",
          all.get(0).says());
    }

    @Test
    void is_set_once_a_meeting_is_set_in_time_and_not_by_one_too_late() {
      assertEquals("SET 2027-04-01", on(two, "2026-12-01", "2026-05-10", "2027-03-01"));
      assertEquals("OPEN 2027-04-01", on(two, "2026-12-01", "2026-05-10", "2027-04-02"));
    }
  }

  @Nested
  class In_named_months {
    private final Set<Month> months = Set.of(Month.JULY, Month.NOVEMBER, Month.MARCH);

    @Test
    void is_missed_when_one_of_them_passes_without_a_meeting() {
      List<Expected> all =
          expected(new InMonths(months, false), Optional.empty(), "2026-12-01", "2026-07-14");
      assertEquals("MISSED 2026-11-30, OPEN 2027-03-31", words(all));
      assertEquals("Missed: No meeting held in November 2026.", all.get(0).says());
    }

    @Test
    void is_only_unusual_where_the_framework_says_usually() {
      List<Expected> all =
          expected(new InMonths(months, true), Optional.empty(), "2026-12-01", "2026-07-14");
      assertEquals("UNUSUAL 2026-11-30, OPEN 2027-03-31", words(all));
      assertEquals(
          "No meeting held in November 2026, when there usually is one.", all.get(0).says());
    }

    @Test
    void looks_to_the_next_month_once_this_one_is_done() {
      assertEquals("OPEN 2026-11-30", on(new InMonths(months, false), "2026-07-20", "2026-07-14"));
      assertEquals("SET 2026-07-31", on(new InMonths(months, false), "2026-07-01", "2026-07-14"));
    }

    @Test
    void does_not_ask_for_a_month_that_had_begun_before_the_rule_did() {
      Programme late =
          new Programme(
              RULE,
              new InMonths(months, false),
              Optional.empty(),
              Optional.of(LocalDate.parse("2026-07-02")));
      assertEquals(
          "OPEN 2026-11-30",
          words(
              late.on(LocalDate.parse("2026-08-01"), SINCE, List.of(), occasions, live, CALENDAR)));
    }
  }

  @Nested
  class While_a_review_is_live {
    private final Frequency monthly =
        new WhileLive("adult-review", "Adult review", new Recurrence(new Months(1, false), false));

    private void live(String from, String until) {
      live.add(
          new Live(
              "adult-review",
              LocalDate.parse(from),
              Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse)));
    }

    @Test
    void asks_for_nothing_while_none_is() {
      live("2026-05-10", "2026-05-20");
      assertEquals("", on(monthly, "2026-09-01"));
    }

    @Test
    void counts_the_months_from_when_it_began() {
      live("2026-05-10", "");
      assertEquals("MISSED 2026-06-10, OPEN 2026-07-10", on(monthly, "2026-06-20"));
      assertEquals("KEPT 2026-08-10", on(monthly, "2026-06-20", "2026-05-30", "2026-06-15"));
    }

    @Test
    void keeps_what_was_missed_when_it_is_over_and_asks_for_no_more() {
      live("2026-05-10", "2026-06-30");
      assertEquals("MISSED 2026-06-10", on(monthly, "2026-12-01"));
    }

    @Test
    void asks_once_for_two_reviews_that_are_live_at_one_time() {
      live("2026-05-10", "2026-08-01");
      live("2026-06-25", "");
      assertEquals(
          "KEPT 2026-09-10", on(monthly, "2026-07-20", "2026-05-30", "2026-06-15", "2026-07-12"));
    }
  }

  @Nested
  class After_an_occasion {
    private final Frequency within =
        new AfterOccasion(
            "notified", "a notification came in", new WorkingDays(14, Counting.RECEIPT_IS_DAY_0));

    @Test
    void asks_for_a_meeting_within_its_time_and_says_how_it_was_counted() {
      occasions.add(new Occurrence("notified", LocalDate.parse("2026-06-01"), "NS-2026-0001"));
      List<Expected> all = expected(within, Optional.empty(), "2026-06-02");
      assertEquals("OPEN 2026-06-19", words(all));
      assertEquals(
          "After a notification came in (NS-2026-0001): 19 June 2026: 14 working days after 1 June"
              + " 2026 (counted as day 0), not counting weekends. It is due by 19 June 2026, and"
              + " nothing is set.",
          all.get(0).says());
    }

    @Test
    void is_owed_until_it_is_held_and_is_then_kept_though_late() {
      occasions.add(new Occurrence("notified", LocalDate.parse("2026-06-01"), "NS-2026-0001"));
      assertEquals("OVERDUE 2026-06-19", on(within, "2026-06-20", "2026-05-28"));
      List<Expected> all = expected(within, Optional.empty(), "2026-06-30", "2026-06-25");
      assertEquals("KEPT 2026-06-19", words(all));
      assertTrue(all.get(0).says().endsWith("Held on 25 June 2026, too late."), all.get(0)::says);
    }

    @Test
    void asks_for_nothing_when_another_thing_happened_or_it_was_before_the_rule() {
      occasions.add(new Occurrence("other", LocalDate.parse("2026-06-01"), "one"));
      occasions.add(new Occurrence("notified", LocalDate.parse("2026-03-31"), "two"));
      assertEquals("", on(within, "2026-06-02"));
    }
  }

  @Test
  void has_periods_of_which_a_year_is_a_whole_number() {
    assertThrows(IllegalArgumentException.class, () -> new Cycle(5, Month.JANUARY));
    assertThrows(IllegalArgumentException.class, () -> new InMonths(Set.of(), false));
  }
}
