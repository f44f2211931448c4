package org.candour.engine;

import static org.candour.engine.Dates.day;
import static org.candour.engine.Story.done;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.candour.pathway.Anchor;
import org.candour.pathway.Guard;
import org.candour.pathway.Shape;
import org.candour.time.Days;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A limit counted from one of several events")
class SeveralEventsTest {
  private static final Anchor ONE = new Anchor.StepMet("one", "one was done");
  private static final Anchor OTHER = new Anchor.StepMet("other", "the other was done");

  private final Story story =
      Story.referred(
          Story.blank(
              Timings.framework(
                  Pathway.duty("one", "One", "NS-D-01", Pathway.DIRECTOR, Guard.none()).step(),
                  Pathway.duty("other", "Other", "NS-D-02", Pathway.DIRECTOR, Guard.none()).step(),
                  Pathway.duty("then", "Then", "NS-D-03", Pathway.DIRECTOR, Guard.none())
                      .by(
                          Timings.limit(
                              "NS-H-50",
                              new Shape.Within(
                                  new Days(7),
                                  new Anchor.FirstOf(List.of(ONE, OTHER), "the first of them"))),
                          Timings.limit(
                              "NS-H-51",
                              new Shape.Within(
                                  new Days(7),
                                  new Anchor.LastOf(List.of(ONE, OTHER), "the last of them"))))
                      .step()),
              "Mon 2 Mar 2026 9:00"),
          false);

  @Test
  void runs_from_the_first_to_happen_whichever_it_is() {
    Story one = story.on("Tue 3 Mar 2026 9:00").by(People.DIRECTOR).does(done("other"));
    Story both = one.on("Thu 5 Mar 2026 9:00").by(People.DIRECTOR).does(done("one"));

    assertEquals(Optional.of(day("Tue 10 Mar 2026")), one.due("then", "NS-H-50").day());
    assertEquals(Optional.of(day("Tue 10 Mar 2026")), both.due("then", "NS-H-50").day());
  }

  @Test
  void runs_from_the_last_only_once_all_have_happened() {
    Story one = story.on("Tue 3 Mar 2026 9:00").by(People.DIRECTOR).does(done("other"));
    Story both = one.on("Thu 5 Mar 2026 9:00").by(People.DIRECTOR).does(done("one"));

    assertEquals(Due.State.NOT_YET_RUNNING, one.due("then", "NS-H-51").state());
    assertEquals(Optional.of(day("Thu 12 Mar 2026")), both.due("then", "NS-H-51").day());
  }
}
