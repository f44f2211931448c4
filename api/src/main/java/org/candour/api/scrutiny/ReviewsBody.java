package org.candour.api.scrutiny;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.engine.ReviewFigures;
import org.candour.engine.ReviewFigures.Stage;
import org.candour.scrutiny.Concern;

/** The reviews of one partnership behind the figures, one by one. */
public record ReviewsBody(LocalDate from, LocalDate to, List<Review> reviews) implements Body {

  static ReviewsBody of(LocalDate from, LocalDate to, List<ReviewFigures> all) {
    return new ReviewsBody(from, to, all.stream().map(Review::of).toList());
  }

  /**
   * One review.
   *
   * @param days calendar days from the referral to each stage it reached
   * @param concerns how often each concern is found in it; what is not found is left out
   */
  public record Review(
      String reference,
      String review,
      String concept,
      LocalDate received,
      Map<String, Long> days,
      List<String> decided,
      int limitsInTime,
      Map<String, Integer> concerns) {
    static Review of(ReviewFigures its) {
      Map<String, Long> days = new LinkedHashMap<>();
      for (Stage stage : Stage.values()) {
        Optional.ofNullable(its.days().get(stage))
            .ifPresent(n -> days.put(ScrutinyBody.code(stage), n));
      }
      Map<String, Integer> concerns = new LinkedHashMap<>();
      Arrays.stream(Concern.values())
          .filter(c -> c.in(its) > 0)
          .forEach(c -> concerns.put(c.code(), c.in(its)));
      return new Review(
          its.reference(),
          its.review(),
          its.concept(),
          its.received(),
          days,
          its.decided().stream().sorted().toList(),
          its.limits().inTime(),
          concerns);
    }
  }
}
