package org.candour.api.scrutiny;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.casework.SampleView;

/**
 * A sample that was drawn for an audit, with what drawing it again finds.
 *
 * <p>Where a conflict of interest closes a case to the caller that may be behind them, its figures
 * are absent, and the cases are those of them that open.
 *
 * @param drawn how many cases were drawn
 */
public record SampleBody(
    Row sample,
    Optional<String> populationHash,
    Optional<Integer> drawn,
    List<Case> cases,
    Optional<Again> repeated)
    implements Body {

  static SampleBody of(SampleView view) {
    return new SampleBody(
        Row.of(view.row()),
        view.populationHash(),
        view.drawn(),
        view.cases().stream().map(Case::of).toList(),
        view.repeated().map(Again::of));
  }

  /** Samples, the newest first. */
  public record All(List<Row> samples) implements Body {}

  /** How a sample was drawn. */
  public record Row(
      long place,
      String by,
      String capacity,
      Instant at,
      LocalDate from,
      LocalDate to,
      Optional<String> concept,
      Optional<Integer> size,
      String seed,
      Optional<Integer> population) {
    static Row of(SampleView.Row row) {
      return new Row(
          row.place(),
          row.by(),
          row.capacity(),
          row.at(),
          row.frame().from(),
          row.frame().to(),
          row.frame().concept(),
          row.size(),
          row.seed(),
          row.population());
    }
  }

  /** One drawn case. */
  public record Case(
      String reference,
      String number,
      Optional<LocalDate> received,
      List<String> concepts,
      int notes) {
    static Case of(SampleView.Drawn drawn) {
      return new Case(
          drawn.reference(), drawn.number(), drawn.received(), drawn.concepts(), drawn.notes());
    }
  }

  /** What drawing it again finds. */
  public record Again(boolean same, int population, int added, int gone) {
    static Again of(SampleView.Repeated its) {
      return new Again(its.same(), its.population(), its.added(), its.gone());
    }
  }
}
