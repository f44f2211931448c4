package org.candour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.engine.Drawn;
import org.candour.engine.Engine;
import org.candour.engine.Merged;
import org.candour.engine.PaperStanding;
import org.candour.engine.ReviewStanding;

/**
 * A paper of a case as somebody sees it. It is put together when it is opened, from what they may
 * see of the case: it holds nothing that was erased since.
 *
 * @param view the case
 * @param paper empty while they have to declare something before anything is shown
 * @param drawn the answers that it is drawn from; none of a paper that is not for them
 * @param partly whether some of what it is drawn from is kept from them by another rule
 * @param merged the entries that it puts in one order; empty when it merges none
 */
public record PaperView(
    CaseView view,
    Optional<PaperStanding> paper,
    List<Drawn> drawn,
    boolean partly,
    Optional<Merged> merged) {
  public PaperView {
    drawn = List.copyOf(drawn);
  }

  /** The paper of this id in a review; empty when the review has none. */
  static Optional<PaperView> of(CaseView view, String review, String paper, Instant now) {
    if (!view.toDeclare().isEmpty()) {
      return Optional.of(hidden(view, Optional.empty()));
    }
    return view.papers().stream()
        .filter(one -> one.review().equals(review) && one.paper().id().equals(paper))
        .findFirst()
        .flatMap(one -> view.assessment().review(review).map(its -> of(view, its, one, now)));
  }

  private static PaperView of(
      CaseView view, ReviewStanding review, PaperStanding its, Instant now) {
    if (!its.against().isEmpty()) {
      return hidden(view, Optional.of(its));
    }
    List<Drawn> drawn = Engine.drawn(view.history(), review, its.paper(), now);
    boolean partly =
        drawn.stream().anyMatch(one -> view.partly().contains(one.place()))
            || view.unseen().stream()
                .filter(unseen -> unseen.review().equals(review.review()))
                .anyMatch(unseen -> its.paper().drawnFrom().contains(unseen.step().id()));
    return new PaperView(
        view,
        Optional.of(its),
        drawn,
        partly,
        Engine.merged(view.history(), review, its.paper(), now));
  }

  private static PaperView hidden(CaseView view, Optional<PaperStanding> its) {
    return new PaperView(view, its, List.of(), false, Optional.empty());
  }
}
