package org.candour.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.casework.PaperView;
import org.candour.engine.Drawn;
import org.candour.engine.Merged;
import org.candour.engine.PaperStanding;
import org.candour.pathway.Paper;
import org.candour.time.When;
import org.candour.web.form.Line;

/**
 * A paper as its page shows it.
 *
 * @param about the review it belongs to
 * @param answers what it is drawn from, by when it was given; none where it puts entries in order
 * @param table the entries that it puts in order; none where it does not
 */
public record PaperPage(
    CaseHead head, PaperLine paper, String about, List<Answers> answers, List<Table> table) {

  /** What somebody answered at a step. */
  public record Answers(String name, String from, List<Line> lines) {}

  /** Entries in one order: the heads of the columns, and a row for each. */
  public record Table(List<String> heads, List<List<String>> rows) {}

  static PaperPage of(PaperView view, PaperStanding its, CaseHead head) {
    CaseView whole = view.view();
    return new PaperPage(
        head,
        PaperLine.of(its, ""),
        about(whole, its),
        view.merged().isPresent()
            ? List.of()
            : view.drawn().stream().map(one -> answers(one, whole)).toList(),
        view.merged().stream().map(merged -> table(merged, whole)).toList());
  }

  private static String about(CaseView view, PaperStanding its) {
    return view.assessment().review(its.review()).map(review -> review.type().name()).orElse("");
  }

  private static Answers answers(Drawn one, CaseView view) {
    List<Line> lines = one.lines().stream().map(l -> new Line(l.label(), l.words())).toList();
    return new Answers(
        one.step().equals(Paper.REFERRAL) ? "The referral" : one.stepName(),
        from(one.agency(), one.happened(), view),
        lines);
  }

  private static String from(Optional<String> agency, When when, CaseView view) {
    return agency.map(id -> Names.agency(view.framework(), id) + ", ").orElse("") + when.words();
  }

  /** Whose an entry is stands beside its date. */
  private static Table table(Merged merged, CaseView view) {
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
            .toList());
  }

  private static List<String> with(List<String> cells, int at, String one) {
    List<String> all = new ArrayList<>(cells);
    all.add(at, one);
    return all;
  }
}
