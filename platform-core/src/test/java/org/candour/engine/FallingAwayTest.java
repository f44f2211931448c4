package org.candour.engine;

import static org.candour.engine.Pathway.DIRECTOR;
import static org.candour.engine.Pathway.duty;
import static org.candour.engine.Story.decides;
import static org.candour.engine.Story.fullPanel;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.engine.StepStanding.State;
import org.candour.pathway.Guard;
import org.candour.pathway.Guard.After;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A step falls away with the step it comes after")
class FallingAwayTest {
  private static final After REVIEW = new After("what-next", Set.of("review"));
  private static final After EXERCISE = new After("what-next", Set.of("exercise"));

  /** The rapid review with these steps besides; the child lives, so what is for a death is not. */
  private static Story with(Step... more) {
    ReviewType type = Pathway.rapidReview(10);
    List<Step> steps = new ArrayList<>(type.steps());
    steps.addAll(List.of(more));
    var framework = Northshire.version(1, Dates.day("Thu 1 Jan 2026"), Pathway.with(type, steps));
    return Story.referred(Story.blank(framework, "Mon 2 Mar 2026 9:00"), false).returned();
  }

  private static Story decided(Story story, String option) {
    return story.on("Wed 11 Mar 2026 14:00").by(People.MANAGER).does(decides(option, fullPanel()));
  }

  private static Step step(String id, After... after) {
    return duty(id, id, "NS-Z-01", DIRECTOR, new Guard(Optional.empty(), List.of(after))).step();
  }

  private static Step afterADeath(String id, After... after) {
    Guard guard = new Guard(Optional.of(Northshire.DIED), List.of(after));
    return duty(id, id, "NS-Z-02", DIRECTOR, guard).step();
  }

  private static After any(String step) {
    return new After(step, Set.of());
  }

  @Nested
  class Whose_branch_was_not_taken {
    private final Story story =
        with(step("a", REVIEW), step("b", any("a")), step("c", any("b")), step("d", EXERCISE));

    @Test
    void and_so_does_what_comes_after_that() {
      Story exercise = decided(story, "exercise");

      assertEquals(State.NOT_ASKED, exercise.step("a").state());
      assertEquals(State.NOT_ASKED, exercise.step("b").state());
      assertEquals(State.NOT_ASKED, exercise.step("c").state());
      assertEquals(State.OPEN, exercise.step("d").state());
    }

    @Test
    void but_waits_while_the_branch_is_open() {
      assertEquals(State.WAITS, story.step("b").state());
      assertEquals(State.OPEN, decided(story, "review").step("a").state());
      assertEquals(State.WAITS, decided(story, "review").step("b").state());
    }
  }

  @Nested
  class Two_branches_that_meet_again {
    private final Story story =
        with(step("a", REVIEW), step("d", EXERCISE), step("join", any("a"), any("d")));

    @Test
    void wait_only_for_the_one_that_was_taken() {
      Story exercise = decided(story, "exercise");

      assertEquals(State.WAITS, exercise.step("join").state());
      assertEquals(
          State.OPEN, exercise.by(People.DIRECTOR).does(Story.done("d")).step("join").state());
    }

    @Test
    void fall_away_when_neither_was() {
      assertEquals(State.NOT_ASKED, decided(story, "nothing").step("join").state());
    }
  }

  @Nested
  class That_is_not_for_this_case {
    @Test
    void is_passed_over_and_what_comes_after_it_goes_on() {
      Story story = with(afterADeath("meeting"), step("b", any("meeting")));

      assertEquals(State.NOT_ASKED, story.step("meeting").state());
      assertEquals(State.OPEN, story.step("b").state());
    }

    @Test
    void leaves_what_comes_after_it_waiting_for_what_it_came_after() {
      Story story = with(step("a", REVIEW), afterADeath("m", any("a")), step("b", any("m")));

      assertEquals(State.WAITS, story.step("b").state());
      Story review = decided(story, "review");
      assertEquals(State.WAITS, review.step("b").state());
      assertEquals(State.OPEN, review.by(People.DIRECTOR).does(Story.done("a")).step("b").state());
      assertEquals(State.NOT_ASKED, decided(story, "exercise").step("b").state());
    }
  }

  @Test
  void two_steps_after_each_other_keep_what_comes_after_them_waiting() {
    Story story = with(afterADeath("m", any("n")), afterADeath("n", any("m")), step("b", any("m")));

    assertEquals(State.WAITS, story.step("b").state());
  }
}
