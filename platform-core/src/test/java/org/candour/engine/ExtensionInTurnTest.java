package org.candour.engine;

import static org.candour.engine.Dates.day;
import static org.candour.engine.Story.extended;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.pathway.Guard;
import org.candour.pathway.Owner;
import org.candour.pathway.Shape;
import org.candour.pathway.TimeLimit;
import org.candour.pathway.TimeLimit.Extension;
import org.candour.time.Days;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("More time has a ceiling, and beyond it somebody else decides")
class ExtensionInTurnTest {
  private static final Extension BEYOND =
      new Extension(
          Rules.rule("NS-H-42", "The scrutineer may give 20 working days."),
          List.of(new Owner.HolderOf("scrutineer", "the Independent Scrutineer")),
          Optional.of(Pathway.elapsed(20)),
          Optional.empty());
  private static final Extension DIRECTOR =
      new Extension(
          Rules.rule("NS-H-41", "The Director may give 10 working days."),
          List.of(Pathway.DIRECTOR),
          Optional.of(Pathway.elapsed(10)),
          Optional.of(BEYOND));

  private final Story story =
      Story.referred(
          Story.blank(
              Timings.framework(
                  Pathway.duty("report", "Report in", "NS-D-01", Pathway.MANAGER, Guard.none())
                      .by(
                          new TimeLimit(
                              Rules.rule("NS-H-40", "Within 7 days."),
                              new Shape.Within(new Days(7), Pathway.REFERRAL),
                              false,
                              Optional.of(DIRECTOR)),
                          new TimeLimit(
                              Rules.rule("NS-H-40", "Within 7 days."),
                              new Shape.Within(new Days(5), Pathway.REFERRAL),
                              true,
                              Optional.empty()))
                      .step()),
              "Mon 2 Mar 2026 9:00"),
          false);

  @Test
  void the_first_may_give_up_to_its_ceiling_and_not_a_day_more() {
    assertTrue(
        story
            .by(People.DIRECTOR)
            .does(extended("report", "NS-H-40", "Mon 23 Mar 2026"))
            .last()
            .effective());
    assertEquals(
        List.of(
            "This is more time than you may give. Only the Independent Scrutineer may extend it so"
                + " far. You may give 10 working days in all, until 23 March 2026: it was first due on"
                + " 9 March 2026."),
        Story.says(
            story.by(People.DIRECTOR).isRefused(extended("report", "NS-H-40", "Tue 24 Mar 2026"))));
  }

  @Test
  void the_ceiling_is_counted_once_however_often_time_was_given() {
    Story given = story.by(People.DIRECTOR).does(extended("report", "NS-H-40", "Fri 20 Mar 2026"));

    assertEquals(
        1,
        given
            .by(People.DIRECTOR)
            .isRefused(extended("report", "NS-H-40", "Wed 25 Mar 2026"))
            .size());
    assertTrue(
        given
            .by(People.SCRUTINEER)
            .does(extended("report", "NS-H-40", "Wed 25 Mar 2026"))
            .last()
            .effective());
  }

  @Test
  void beyond_the_last_nobody_may_give_any() {
    assertEquals(
        List.of(
            "“Report in” cannot be extended so far. Nobody may give more than 20 working days in all,"
                + " until 8 April 2026: it was first due on 9 March 2026."),
        Story.says(
            story
                .by(People.SCRUTINEER)
                .isRefused(extended("report", "NS-H-40", "Thu 9 Apr 2026"))));
  }

  @Test
  void a_target_beside_the_limit_does_not_move_with_it() {
    Story given = story.by(People.DIRECTOR).does(extended("report", "NS-H-40", "Fri 20 Mar 2026"));

    assertEquals(
        List.of(Optional.of(day("Fri 20 Mar 2026")), Optional.of(day("Sat 7 Mar 2026"))),
        given.step("report").due().stream().map(Due::day).toList());
    assertEquals(
        Due.State.OPEN,
        Story.step(given.about("Mon 16 Mar 2026 9:00"), "report").due().get(1).state());
  }
}
