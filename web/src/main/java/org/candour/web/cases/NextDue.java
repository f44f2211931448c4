package org.candour.web.cases;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.engine.Due;
import org.candour.engine.ReviewStanding;
import org.candour.engine.StepStanding;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Badge;
import org.candour.web.shared.ReasonView;

/**
 * Something of the case that is due next: by when, who owes it, where policy says so, and where to
 * do it.
 *
 * @param href where it can be done now; empty when it cannot be
 * @param waits why it cannot be done yet
 */
public record NextDue(
    String name,
    String owes,
    String day,
    Badge badge,
    ReasonView rule,
    String href,
    List<ReasonView> waits) {
  private static final int MOST = 3;

  /** The soonest first; what several agencies owe of one step is shown once. */
  static List<NextDue> of(CaseView view, String base, Instant now) {
    return view.assessment().open().stream()
        .filter(d -> d.dueBefore().isPresent())
        .sorted(Due.SOONEST)
        .map(d -> of(d, view, base, now))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static NextDue of(Due due, CaseView view, String base, Instant now) {
    Optional<ReviewStanding> review = view.assessment().review(due.review());
    Optional<StepStanding> step = review.flatMap(r -> r.step(due.step()));
    return new NextDue(
        due.stepName(),
        step.map(s -> s.step().owner().name()).orElse(due.owesName()),
        Deadline.day(due),
        Badge.of(due, now),
        ReasonView.of(due.rule()),
        review.map(r -> href(r, due, view, base, now)).orElse(""),
        step.filter(s -> s.state() == StepStanding.State.WAITS)
            .map(s -> ReasonView.of(s.waitsFor()))
            .orElse(List.of()));
  }

  private static String href(
      ReviewStanding review, Due due, CaseView view, String base, Instant now) {
    String here = CaseHead.steps(base, review.review());
    String step = here + Addresses.of(due.step());
    return new ToDos(review, view, here, now)
        .list().stream()
            .map(ToDo::href)
            .filter(h -> h.startsWith(step + "/"))
            .findFirst()
            .orElse("");
  }
}
