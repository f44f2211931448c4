package org.candour.web.scrutiny;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.candour.engine.ReviewFigures.Stage;
import org.candour.scrutiny.Compared;
import org.candour.scrutiny.Concern;
import org.candour.scrutiny.Figure;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Link;

/**
 * Partnerships side by side, one kind of review after another.
 *
 * @param period in words, as it goes on after "received in"
 */
public record ComparedPage(
    String period, List<Link> periods, List<String> concerns, List<Kind> kinds) {
  /** One kind of review. */
  public record Kind(String id, String name, List<Row> rows) {}

  /**
   * One partnership.
   *
   * @param few whether nothing is shown but that there are so few reviews
   */
  public record Row(
      String name,
      String href,
      String reviews,
      boolean few,
      List<String> stages,
      List<String> found) {}

  static ComparedPage of(List<Compared> all, Asked asked, List<Link> periods) {
    Map<String, List<Compared>> byConcept =
        new TreeMap<>(all.stream().collect(Collectors.groupingBy(Compared::concept)));
    List<Kind> kinds = new ArrayList<>();
    byConcept.forEach(
        (concept, rows) ->
            kinds.add(
                new Kind(
                    "kind-" + (kinds.size() + 1),
                    capital(concept),
                    rows.stream().map(r -> row(r, asked)).toList())));
    return new ComparedPage(
        asked.words(),
        periods,
        Arrays.stream(Concern.values()).map(Concern::label).toList(),
        kinds);
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
  }

  private static Row row(Compared row, Asked asked) {
    String address = Addresses.of("p", row.partnership(), "scrutiny");
    return new Row(
        row.name(),
        asked.code().isEmpty() ? address : address + "?received=" + asked.code(),
        words(row.reviews()),
        row.reviews().suppressed(),
        Arrays.stream(Stage.values()).map(s -> days(row, s)).toList(),
        Arrays.stream(Concern.values()).map(c -> found(row, c)).toList());
  }

  private static String days(Compared row, Stage stage) {
    return Optional.ofNullable(row.stages().get(stage))
        .map(
            d ->
                d.median().suppressed()
                    ? "Not shown: reached by fewer than " + Figure.FEW
                    : words(d.median()) + " (four in five within " + words(d.fourInFive()) + ")")
        .orElse("None yet");
  }

  private static String found(Compared row, Concern concern) {
    return Optional.ofNullable(row.concerns().get(concern))
        .filter(figure -> !figure.suppressed())
        .map(ComparedPage::words)
        .orElse("Not shown");
  }

  private static String words(Figure figure) {
    return figure.value().isPresent()
        ? Long.toString(figure.value().getAsLong())
        : "fewer than " + Figure.FEW;
  }
}
