package org.candour.web.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.casework.Desk;
import org.candour.casework.SampleView;
import org.candour.casework.SampleView.Drawn;
import org.candour.casework.SampleView.Repeated;
import org.candour.time.Civil;
import org.candour.web.form.Line;

/**
 * One sample.
 *
 * @param method how it was drawn, in a sentence that can be checked by hand
 * @param withheld that figures of it are not shown to whoever looks; empty when they are
 * @param same whether drawing it again gives the same cases
 * @param repeated what drawing it again finds; nothing where it is not shown
 * @param checked where its cases come when it is drawn by hand
 * @param populationOf how many cases the hash is over, in words
 * @param populationHash empty where it is not shown
 * @param history its entry in the partnership's journal
 */
public record SamplePage(
    String title,
    List<Line> lines,
    String method,
    String withheld,
    boolean same,
    List<String> repeated,
    List<Row> rows,
    String command,
    String checked,
    String populationOf,
    String populationHash,
    String history) {

  /**
   * One case.
   *
   * @param number by which it was drawn
   * @param notes how many notes there are, or what to do
   */
  public record Row(
      String reference,
      String href,
      String kinds,
      String received,
      String number,
      String notes,
      String notesHref) {}

  static SamplePage of(SampleView view, Desk desk) {
    SampleView.Row row = view.row();
    return new SamplePage(
        SamplesPage.title(row),
        lines(view),
        method(view),
        SamplesPage.withheld("this sample", List.of(row)),
        view.repeated().map(Repeated::same).orElse(false),
        view.repeated().map(again -> repeated(view, again)).orElse(List.of()),
        view.cases().stream().map(c -> row(c, desk)).toList(),
        view.cases().stream()
            .findFirst()
            .map(c -> "printf '%s %s' " + row.seed() + " " + c.reference() + " | sha256sum")
            .orElse(""),
        row.population().isPresent()
            ? "The cases that were drawn come first:"
            : "The cases that were drawn and are open to you come in this order:",
        row.population().map(SamplesPage::cases).orElse(""),
        view.populationHash().orElse(""),
        "/p/" + desk.who().partnership().value() + "/people/history#entry-" + row.place());
  }

  private static List<Line> lines(SampleView view) {
    SampleView.Row row = view.row();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Drawn by", row.by() + ", " + row.capacity()));
    lines.add(new Line("Drawn on", Civil.words(row.at())));
    lines.add(new Line("Drawn from", SamplesPage.from(row)));
    lines.add(
        new Line("Asked for", row.size().map(s -> asked(s, view)).orElse(SamplesPage.NOT_SHOWN)));
    lines.add(new Line("Seed", row.seed()));
    if (view.repeated().isEmpty()) {
      lines.add(new Line("Drawn again now", SamplesPage.NOT_SHOWN));
    }
    return lines;
  }

  private static String asked(int size, SampleView view) {
    return SamplesPage.cases(size)
        + (view.drawn().orElse(size) < size ? ", which is more than there were" : "");
  }

  private static String method(SampleView view) {
    return "Each of the "
        + view.row().population().map(SamplesPage::cases).orElse("cases")
        + " was given a number, the SHA-256 of the seed, a space and the case's reference; "
        + (view.drawn().equals(Optional.of(1))
            ? "the case with the lowest number was drawn."
            : "the "
                + view.drawn().map(d -> d + " ").orElse("")
                + "cases with the lowest numbers were drawn.");
  }

  private static List<String> repeated(SampleView view, Repeated again) {
    int then = view.row().population().orElseThrow();
    if (again.same()) {
      return List.of(
          "Drawn again now with the same seed, it is the same "
              + view.drawn().orElseThrow()
              + " of "
              + SamplesPage.cases(then)
              + ".");
    }
    List<String> says = new ArrayList<>();
    says.add(
        "The cases there are to draw from are not the same as then: there were "
            + then
            + ", and for you there are "
            + again.population()
            + " now. So it is not drawn again: the cases on this page are those of "
            + Civil.words(Civil.dayOf(view.row().at()))
            + ".");
    if (again.added() > 0) {
      says.add(SamplesPage.cases(again.added()) + " added since.");
    }
    if (again.gone() > 0) {
      says.add(
          SamplesPage.cases(again.gone())
              + " no longer among them: what is recorded of the case was corrected.");
    }
    return says;
  }

  private static Row row(Drawn drawn, Desk desk) {
    String aCase = Where.aCase(desk, drawn.reference());
    return new Row(
        drawn.reference(),
        aCase,
        drawn.concepts().stream().map(ComparedPage::capital).collect(Collectors.joining(", ")),
        drawn.received().map(Civil::words).orElse("Not known"),
        drawn.number(),
        notes(drawn.notes()),
        aCase + "/scrutiny");
  }

  private static String notes(int notes) {
    return switch (notes) {
      case 0 -> "No note yet";
      case 1 -> "1 note";
      default -> notes + " notes";
    };
  }
}
