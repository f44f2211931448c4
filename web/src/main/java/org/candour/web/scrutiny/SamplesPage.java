package org.candour.web.scrutiny;

import java.util.List;
import java.util.UUID;
import org.candour.casework.Desk;
import org.candour.casework.SampleView;
import org.candour.engine.Sample;
import org.candour.time.Civil;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Link;

/**
 * The samples that were drawn, and the form that draws one.
 *
 * @param draws whether whoever looks may draw one
 * @param most the most cases in one
 */
public record SamplesPage(
    List<Link> tabs,
    boolean draws,
    String action,
    Parts from,
    Parts to,
    List<Pick> kinds,
    String size,
    int most,
    String seed,
    String key,
    ErrorSummary wrong,
    List<Row> rows) {

  /** One sample. */
  public record Row(String href, String title, String when, String by, String of, String seed) {}

  static SamplesPage of(List<SampleView.Row> rows, SampleForm form, List<Wrong> wrong) {
    Desk desk = form.desk();
    return new SamplesPage(
        Where.tabs(desk, Where.samples(desk)),
        desk.scrutinises(),
        Where.samples(desk),
        form.from(),
        form.to(),
        form.kinds(),
        form.size(),
        Sample.MOST,
        form.seed(),
        UUID.randomUUID().toString(),
        ErrorSummary.of(wrong),
        rows.stream().map(r -> row(r, desk)).toList());
  }

  private static Row row(SampleView.Row row, Desk desk) {
    return new Row(
        Where.sample(desk, row.place()),
        title(row),
        Civil.words(row.at()),
        row.by() + ", " + row.capacity(),
        row.population() + " " + row.frame().words(),
        row.seed());
  }

  /** As many as were drawn, which may be fewer than were asked for. */
  static String title(SampleView.Row row) {
    int drawn = Math.min(row.size(), row.population());
    return "Sample of " + cases(drawn);
  }

  static String cases(int number) {
    return number == 1 ? "1 case" : number + " cases";
  }
}
