package org.candour.web.cases;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.engine.Due;
import org.candour.engine.Offer;
import org.candour.engine.Offer.Act;
import org.candour.engine.ReviewStanding;
import org.candour.engine.StepStanding;
import org.candour.pathway.Owner;
import org.candour.time.Civil;
import org.candour.web.shared.Addresses;
import org.candour.web.shared.Badge;

/**
 * What can be done in a review now, each with where to do it.
 *
 * @param here where its steps are done
 */
record ToDos(ReviewStanding review, CaseView view, String here, Instant now) {

  List<ToDo> list() {
    return review.offers().stream()
        .filter(o -> !waits(o) && !atMeeting(o))
        .distinct()
        .sorted(Comparator.comparing(this::ifNeeded).thenComparing(this::dueBefore))
        .map(this::of)
        .toList();
  }

  private boolean waits(Offer offer) {
    return review
        .step(offer.step())
        .filter(s -> s.state() == StepStanding.State.WAITS)
        .map(s -> offer.act() != Act.PLAN_DAY || !near(s))
        .orElse(false);
  }

  /** A day is planned ahead of what comes first, but not before that is under way. */
  private boolean near(StepStanding step) {
    return step.planned().isPresent()
        || step.step().guard().after().stream()
            .flatMap(first -> review.step(first.step()).stream())
            .anyMatch(first -> first.state() != StepStanding.State.WAITS);
  }

  /** A body decides and settles at its meeting, so there is no form for it here. */
  private boolean atMeeting(Offer offer) {
    return (offer.act() == Act.DECIDE || offer.act() == Act.SETTLE_DISAGREEMENT)
        && review
            .step(offer.step())
            .flatMap(s -> s.takenBy(view.assessment().facts()))
            .filter(Owner.OfBody.class::isInstance)
            .isPresent();
  }

  private boolean ifNeeded(Offer offer) {
    return offer.act() == Act.EXTEND
        || offer.act() == Act.RAISE_DISAGREEMENT
        || offer.act() == Act.PLAN_DAY
        || offer.act() == Act.ESCALATE_DISAGREEMENT;
  }

  private Instant dueBefore(Offer offer) {
    return review.step(offer.step()).stream()
        .flatMap(s -> s.due().stream())
        .filter(Due::isOpen)
        .flatMap(d -> d.dueBefore().stream())
        .min(Comparator.naturalOrder())
        .orElse(Instant.MAX);
  }

  private ToDo of(Offer offer) {
    Optional<StepStanding> step = review.step(offer.step());
    String owner = step.map(s -> s.step().owner().name()).orElse("");
    return new ToDo(
        offer.label(),
        here
            + Addresses.of(
                offer.step(), offer.act().name().toLowerCase(Locale.ROOT).replace('_', '-')),
        offer.act() == Act.DO || offer.act() == Act.ENDORSE || offer.act() == Act.DECIDE
            ? "For " + owner
            : "",
        step.map(s -> badge(s, offer)).orElse(new Badge(Badge.Look.REST, "Open")));
  }

  private Badge badge(StepStanding step, Offer offer) {
    if (offer.act() == Act.PLAN_DAY && step.planned().isPresent()) {
      return new Badge(Badge.Look.TRACK, "For " + Civil.words(step.planned().get().day()));
    }
    if (ifNeeded(offer)) {
      return new Badge(Badge.Look.REST, "If needed");
    }
    return step.due().stream()
        .filter(d -> d.state() == Due.State.OPEN || d.state() == Due.State.OVERDUE)
        .min(Due.SOONEST)
        .map(d -> Badge.of(d, now))
        .orElse(new Badge(Badge.Look.REST, "No date set"));
  }
}
