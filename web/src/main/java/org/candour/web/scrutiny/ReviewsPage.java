package org.candour.web.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Desk;
import org.candour.engine.ReviewFigures;
import org.candour.engine.ReviewFigures.Stage;
import org.candour.scrutiny.Concern;
import org.candour.time.Civil;
import org.candour.web.shared.Link;

/**
 * The reviews of one partnership behind the figures, one by one.
 *
 * @param concerns each with a link to the reviews it is found in; without an address where it is in
 *     none
 * @param period in words, as it goes on after "received in"
 * @param shown what the list is narrowed to, in words; empty: nothing
 */
public record ReviewsPage(
    List<Link> tabs,
    String period,
    List<Link> periods,
    List<Link> concerns,
    String shown,
    List<Row> rows) {
  /** One review. */
  public record Row(
      String reference,
      String href,
      String kind,
      String received,
      List<String> stages,
      List<String> found) {}

  static ReviewsPage of(
      List<ReviewFigures> all, Desk desk, Asked asked, List<Link> periods, String show) {
    String address = Where.reviews(desk);
    Optional<Concern> concern =
        Arrays.stream(Concern.values()).filter(c -> c.code().equals(show)).findFirst();
    return new ReviewsPage(
        Where.tabs(desk, address),
        asked.words(),
        periods,
        concerns(all, address, asked, concern),
        concern.map(Concern::label).orElse(""),
        all.stream()
            .filter(r -> concern.map(c -> c.in(r) > 0).orElse(true))
            .sorted(Comparator.comparing(ReviewFigures::received).reversed())
            .map(r -> row(r, desk))
            .toList());
  }

  private static List<Link> concerns(
      List<ReviewFigures> all, String address, Asked asked, Optional<Concern> chosen) {
    List<Link> links = new ArrayList<>();
    links.add(
        new Link(
            "All reviews (" + all.size() + ")",
            asked.code().isEmpty() ? address : address + "?received=" + asked.code(),
            chosen.isEmpty()));
    for (Concern concern : Concern.values()) {
      long reviews = all.stream().filter(r -> concern.in(r) > 0).count();
      links.add(
          new Link(
              concern.label() + " (" + reviews + ")",
              reviews == 0 ? "" : asked.with(address, "show", concern.code()),
              chosen.equals(Optional.of(concern))));
    }
    return links;
  }

  private static Row row(ReviewFigures review, Desk desk) {
    return new Row(
        review.reference(),
        Where.aCase(desk, review.reference()),
        ComparedPage.capital(review.concept()),
        Civil.words(review.received()),
        Arrays.stream(Stage.values())
            .map(s -> Optional.ofNullable(review.days().get(s)).map(ReviewsPage::days).orElse(""))
            .toList(),
        Arrays.stream(Concern.values())
            .filter(c -> c.in(review) > 0)
            .map(c -> c.label() + ": " + c.in(review))
            .toList());
  }

  private static String days(long days) {
    return days == 1 ? "1 day" : days + " days";
  }
}
