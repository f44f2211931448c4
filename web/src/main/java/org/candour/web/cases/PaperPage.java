package org.candour.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.CaseView;
import org.candour.casework.PaperView;
import org.candour.engine.Drawn;
import org.candour.engine.Merged;
import org.candour.engine.PaperStanding;
import org.candour.pathway.Paper;
import org.candour.web.form.Line;

/**
 * A paper as its page shows it.
 *
 * @param about the review it belongs to
 * @param partly whether some of what it is drawn from is kept from whoever looks
 * @param answers what it is drawn from, by when it was given; none where it puts entries in order
 * @param table the entries that it puts in order; none where it does not
 */
public record PaperPage(
    CaseHead head,
    PaperLine paper,
    String about,
    boolean partly,
    List<Answers> answers,
    List<Table> table) {

  /** What somebody answered at a step. */
  public record Answers(String name, String from, String cameTo, List<Line> lines) {}

  /**
   * Entries in one order.
   *
   * @param heads of the columns
   * @param rows a row for each
   * @param empty how many answers hold no entries
   * @param given who answered what else, and who has not answered yet
   */
  public record Table(List<String> heads, List<List<String>> rows, int empty, List<Line> given) {}

  static PaperPage of(PaperView view, PaperStanding its, CaseHead head) {
    CaseView whole = view.view();
    return new PaperPage(
        head,
        PaperLine.of(its, ""),
        about(whole, its),
        view.partly(),
        view.merged().isPresent()
            ? List.of()
            : view.drawn().stream().map(one -> answers(one, whole)).toList(),
        view.merged().stream().map(merged -> table(merged, view, its)).toList());
  }

  private static String about(CaseView view, PaperStanding its) {
    return view.assessment().review(its.review()).map(review -> review.type().name()).orElse("");
  }

  private static Answers answers(Drawn one, CaseView view) {
    List<Line> lines = one.lines().stream().map(l -> new Line(l.label(), l.words())).toList();
    return new Answers(
        one.step().equals(Paper.REFERRAL) ? "The referral" : one.stepName(),
        from(one, view),
        one.cameTo().orElse(""),
        lines);
  }

  private static String from(Drawn one, CaseView view) {
    return one.agency().map(id -> Names.agency(view.framework(), id) + ", ").orElse("")
        + one.happened().words();
  }

  private static List<Line> given(PaperView paper, PaperStanding its) {
    CaseView view = paper.view();
    Stream<Line> answered = paper.drawn().stream().map(one -> new Line(from(one, view), said(one)));
    Stream<Line> waited =
        its.paper().drawnFrom().stream()
            .flatMap(id -> view.assessment().review(its.review()).flatMap(r -> r.step(id)).stream())
            .flatMap(step -> Returns.waiting(step, view.framework()))
            .map(agency -> new Line(agency, "No answer yet"));
    return Stream.concat(answered, waited).toList();
  }

  private static String said(Drawn one) {
    Stream<String> lines = one.lines().stream().map(line -> line.label() + " " + line.words());
    String all = Stream.concat(one.cameTo().stream(), lines).collect(Collectors.joining(". "));
    return all.isEmpty() ? "Answered" : all;
  }

  /** Whose an entry is stands beside its date. */
  private static Table table(Merged merged, PaperView paper, PaperStanding its) {
    CaseView view = paper.view();
    int at = merged.by() + 1;
    return new Table(
        with(merged.columns(), at, "Agency"),
        merged.lines().stream()
            .map(
                line ->
                    with(
                        line.cells(),
                        at,
                        line.agency().map(id -> Names.agency(view.framework(), id)).orElse("")))
            .toList(),
        merged.empty(),
        given(paper, its));
  }

  private static List<String> with(List<String> cells, int at, String one) {
    List<String> all = new ArrayList<>(cells);
    all.add(at, one);
    return all;
  }
}
