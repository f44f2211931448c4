package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.candour.config.calendar.BankHolidays;
import org.candour.config.defect.Defect;
import org.candour.config.example.Result;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Action plans, learning, publication, families, cost and audits need no words of their own: the
 * invented framework in {@code after-the-review.yaml} says them with steps, duties and questions.
 */
@DisplayName("What follows a review can be said as policy")
class AfterTheReviewTest {
  private static Reading read() {
    try (InputStream in = AfterTheReviewTest.class.getResourceAsStream("/after-the-review.yaml")) {
      return new FrameworkReader().read(Objects.requireNonNull(in).readAllBytes());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void and_has_no_defect() {
    assertEquals(List.of(), read().defects().stream().map(Defect::words).toList());
  }

  static Stream<Result> examples() {
    Reading read = read();
    return read.framework().stream()
        .flatMap(
            framework ->
                read.examples().run(framework, BankHolidays.of("england-and-wales")).stream());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void and_comes_out_as_its_examples_say(Result result) {
    assertTrue(result.holds(), result::words);
  }
}
