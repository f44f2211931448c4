package org.candour.web.cases;

import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.candour.casework.CaseView;
import org.candour.engine.Closed;
import org.candour.engine.Due;
import org.candour.engine.ReviewStanding;
import org.candour.engine.StepStanding;
import org.candour.pathway.Owner;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.ReasonView;

/**
 * One review of a case as its page shows it.
 *
 * @param basis by which policy it goes, in words
 * @param ended when and with what it ended; empty while it goes on
 * @param prohibited what may not be done in it
 * @param papers what is put together of it, and who may see that
 */
public record ReviewPanel(
    String id,
    String type,
    String basis,
    String opened,
    String agency,
    List<Deadline> deadlines,
    List<Deadline> met,
    List<ToDo> todo,
    List<Waiting> waiting,
    List<Finished> finished,
    List<TestView> tests,
    List<Returns> returns,
    String ended,
    List<ReasonView> prohibited,
    List<PaperLine> papers) {

  /** A step that was done, and when; or why it counts as answered though nobody did. */
  public record Finished(String name, String outcome, String when) {}

  static ReviewPanel of(ReviewStanding review, CaseView view, String base, Instant now) {
    String here = base + Addresses.of("reviews", review.review());
    return new ReviewPanel(
        review.type().isOfCase() ? "case" : review.review(),
        review.type().name(),
        view.framework().name() + ", version " + review.version() + " of its framework",
        review.opened().words(),
        Names.agency(view.framework(), review.agency()),
        deadlines(review, now, Due::isOpen),
        deadlines(review, now, d -> !d.isOpen()),
        new ToDos(review, view, CaseHead.steps(base, review.review()), now).list(),
        Waiting.of(review),
        finished(review),
        review.tests().stream().map(TestView::of).toList(),
        returns(review, view, here),
        review.closed().map(ReviewPanel::ended).orElse(""),
        ReasonView.of(review.prohibited()),
        view.papers().stream()
            .filter(paper -> paper.review().equals(review.review()))
            .map(paper -> PaperLine.below(here, paper))
            .toList());
  }

  /** Whether anything of it is asked for in this case. */
  boolean isAskedFor() {
    return !(todo.isEmpty() && waiting.isEmpty() && finished.isEmpty());
  }

  private static String ended(Closed closed) {
    return "This review ended on "
        + closed.when().words()
        + " with “"
        + closed.outcome()
        + "” ("
        + closed.by().name()
        + ").";
  }

  private static List<Deadline> deadlines(
      ReviewStanding review, Instant now, Predicate<Due> which) {
    return Deadline.together(
        review.due().stream()
            .filter(which)
            .sorted(Due.SOONEST)
            .map(d -> Deadline.of(d, now))
            .toList());
  }

  private static List<Finished> finished(ReviewStanding review) {
    return review.steps().stream()
        .filter(s -> s.state() == StepStanding.State.MET)
        .map(
            s ->
                new Finished(
                    s.step().name(),
                    s.outcomeLabel().orElse(""),
                    s.answering()
                        .silence()
                        .map(silent -> silent.why().says())
                        .or(() -> s.met().map(w -> w.words()))
                        .orElse("")))
        .toList();
  }

  /** What those involved answered, and what every agency did once it has been asked. */
  private static List<Returns> returns(ReviewStanding review, CaseView view, String here) {
    Stream<Returns> involved =
        review.steps().stream()
            .filter(s -> s.step().owner() instanceof Owner.EachInvolvedAgency)
            .limit(1)
            .map(s -> Returns.ofInvolved(s, view.framework(), here));
    Stream<Returns> every =
        review.steps().stream()
            .filter(s -> s.step().owner() instanceof Owner.EveryAgency)
            .filter(
                s -> s.state() == StepStanding.State.OPEN || s.state() == StepStanding.State.MET)
            .map(s -> Returns.ofEvery(s, view.framework()));
    return Stream.concat(involved, every).toList();
  }
}
