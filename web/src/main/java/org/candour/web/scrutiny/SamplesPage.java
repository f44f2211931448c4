package org.candour.web.scrutiny;

import java.util.List;
import java.util.Locale;
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
 * @param withheld that figures of some are not shown to whoever looks; empty when all are
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
    String withheld,
    List<Row> rows) {
  static final String NOT_SHOWN = "Not shown to you";

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
        withheld("these samples", rows),
        rows.stream().map(r -> row(r, desk)).toList());
  }

  private static Row row(SampleView.Row row, Desk desk) {
    return new Row(
        Where.sample(desk, row.place()),
        title(row),
        Civil.words(row.at()),
        row.by() + ", " + row.capacity(),
        from(row),
        row.seed());
  }

  /** As many as were drawn, which may be fewer than were asked for, where that is shown. */
  static String title(SampleView.Row row) {
    return "Sample of "
        + row.size()
            .flatMap(size -> row.population().map(all -> cases(Math.min(size, all))))
            .orElse("cases");
  }

  /** What it was drawn from, where it is shown with how many there were. */
  static String from(SampleView.Row row) {
    String words = row.frame().words();
    return row.population()
        .map(all -> all + " " + words)
        .orElse(ComparedPage.capital(words) + ". How many: " + NOT_SHOWN.toLowerCase(Locale.UK));
  }

  /** Says of what some figures are not shown, and why; nothing when all are. */
  static String withheld(String of, List<SampleView.Row> rows) {
    return rows.stream().allMatch(row -> row.population().isPresent())
        ? ""
        : "Some figures of "
            + of
            + " are not shown to you, since not every case of the partnership is open to you and"
            + " they could tell of one that is not.";
  }

  static String cases(int number) {
    return number == 1 ? "1 case" : number + " cases";
  }
}
