package org.candour.api.scrutiny;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.engine.ReviewFigures.Stage;
import org.candour.scrutiny.Compared;
import org.candour.scrutiny.Concern;
import org.candour.scrutiny.Figure;

/** Partnerships side by side, by shared kinds of review and stages; small numbers withheld. */
public record ScrutinyBody(LocalDate from, LocalDate to, List<Row> rows) implements Body {

  static ScrutinyBody of(LocalDate from, LocalDate to, List<Compared> all) {
    return new ScrutinyBody(from, to, all.stream().map(Row::of).toList());
  }

  /** A number: its value, or that it, or what it leaves of the whole, is fewer than so many. */
  public record Shown(Optional<Long> value, Optional<Integer> fewerThan) {
    static Shown of(Figure figure) {
      return figure.value().isPresent()
          ? new Shown(Optional.of(figure.value().getAsLong()), Optional.empty())
          : new Shown(Optional.empty(), Optional.of(Figure.FEW));
    }
  }

  /** Calendar days from the referral to a stage. */
  public record Days(Shown reached, Shown median, Shown fourInFive) {}

  /** One kind of review in one partnership. */
  public record Row(
      String partnership,
      String name,
      String concept,
      Shown reviews,
      Map<String, Days> stages,
      Map<String, Shown> concerns) {
    static Row of(Compared row) {
      Map<String, Days> stages = new LinkedHashMap<>();
      for (Stage stage : Stage.values()) {
        Optional.ofNullable(row.stages().get(stage))
            .ifPresent(
                d ->
                    stages.put(
                        code(stage),
                        new Days(
                            Shown.of(d.reached()),
                            Shown.of(d.median()),
                            Shown.of(d.fourInFive()))));
      }
      Map<String, Shown> concerns = new LinkedHashMap<>();
      for (Concern concern : Concern.values()) {
        Optional.ofNullable(row.concerns().get(concern))
            .ifPresent(figure -> concerns.put(concern.code(), Shown.of(figure)));
      }
      return new Row(
          row.partnership(), row.name(), row.concept(), Shown.of(row.reviews()), stages, concerns);
    }
  }

  static String code(Stage stage) {
    return stage.name().toLowerCase(Locale.ROOT);
  }
}
