package org.candour.scrutiny;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.candour.engine.ReviewFigures;
import org.candour.engine.ReviewFigures.Limits;
import org.candour.engine.ReviewFigures.Stage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Partnerships side by side")
class ComparedTest {

  @Test
  void say_of_four_reviews_only_that_they_are_fewer_than_five() {
    Compared row = compared(reviews(4, 1));
    assertTrue(row.reviews().suppressed());
    assertEquals(Map.of(), row.stages());
    assertEquals(Map.of(), row.concerns());
  }

  @Test
  void say_of_five_how_many_days_they_took() {
    Compared row = compared(reviews(5, 0));
    assertEquals(Figure.of(5), row.reviews());
    assertEquals(OptionalLong.of(12), row.stages().get(Stage.DECIDED).median().value());
    assertEquals(OptionalLong.of(13), row.stages().get(Stage.DECIDED).fourInFive().value());
  }

  @Test
  void say_nothing_of_a_stage_that_few_have_reached() {
    List<ReviewFigures> all =
        IntStream.range(0, 6)
            .mapToObj(i -> review(i < 4 ? Map.of(Stage.DECIDED, 10L + i) : Map.of(), 0))
            .toList();
    Compared.Days decided = compared(all).stages().get(Stage.DECIDED);
    assertTrue(decided.reached().suppressed());
    assertTrue(decided.median().suppressed());
    assertTrue(decided.fourInFive().suppressed());
  }

  @Test
  void withhold_how_often_something_was_found_when_that_is_seldom() {
    assertTrue(compared(reviews(9, 4)).concerns().get(Concern.LATE).suppressed());
    assertEquals(Figure.of(5), compared(reviews(10, 5)).concerns().get(Concern.LATE));
  }

  @Test
  void withhold_how_often_something_was_found_when_it_was_seldom_not() {
    assertTrue(compared(reviews(9, 5)).concerns().get(Concern.LATE).suppressed());
    assertEquals(Figure.of(9), compared(reviews(9, 9)).concerns().get(Concern.LATE));
    List<ReviewFigures> all =
        IntStream.range(0, 9)
            .mapToObj(i -> review(i < 6 ? Map.of(Stage.DECIDED, 10L + i) : Map.of(), 0))
            .toList();
    Compared.Days decided = compared(all).stages().get(Stage.DECIDED);
    assertTrue(decided.reached().suppressed());
    assertEquals(OptionalLong.of(12), decided.median().value());
  }

  @Test
  void say_that_nothing_was_found() {
    assertEquals(OptionalLong.of(0), compared(reviews(9, 0)).concerns().get(Concern.LATE).value());
  }

  private static Compared compared(List<ReviewFigures> all) {
    return Compared.of("northshire", "Northshire", all).get(0);
  }

  /** So many reviews, decided on day 10 and one day later each, so many of them late. */
  private static List<ReviewFigures> reviews(int count, int late) {
    return IntStream.range(0, count)
        .mapToObj(i -> review(Map.of(Stage.DECIDED, 10L + i), i < late ? 1 : 0))
        .toList();
  }

  private static ReviewFigures review(Map<Stage, Long> days, int late) {
    return new ReviewFigures(
        "N-1",
        "review-1",
        "rapid review",
        LocalDate.of(2026, 1, 14),
        days,
        Set.of(),
        new Limits(3, late, 0),
        0,
        0,
        0,
        0,
        0);
  }
}
