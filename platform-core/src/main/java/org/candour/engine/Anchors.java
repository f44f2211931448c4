package org.candour.engine;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.engine.Clock.Anchored;
import org.candour.pathway.Anchor;
import org.candour.pathway.Anchor.FactDate;
import org.candour.pathway.Anchor.FirstOf;
import org.candour.pathway.Anchor.LastOf;
import org.candour.pathway.Anchor.NextMeeting;
import org.candour.pathway.Anchor.StepMet;
import org.candour.pathway.Anchor.StepPlanned;
import org.candour.time.When;

/** When the events of one review happened, or were planned where a plan is meant. */
record Anchors(CaseRecord record, ReviewRecord review, Function<String, StepStanding> steps)
    implements Function<Anchor, Optional<Anchored>> {
  private static final Comparator<Anchored> SOONEST =
      Comparator.comparing(anchored -> anchored.when().start());

  @Override
  public Optional<Anchored> apply(Anchor anchor) {
    if (anchor instanceof FactDate fact) {
      return record
          .facts()
          .of(fact.fact())
          .moment()
          .map(when -> new Anchored(when, record.placeOf(fact.fact())));
    }
    if (anchor instanceof StepMet step) {
      StepStanding standing = steps.apply(step.step());
      return standing.met().map(when -> new Anchored(when, standing.place().orElse(0L)));
    }
    return anchor instanceof Anchor.Referral
        ? Optional.of(new Anchored(review.opening().happened(), review.opening().place()))
        : planned(anchor);
  }

  private Optional<Anchored> planned(Anchor anchor) {
    if (anchor instanceof StepPlanned step) {
      return review.planned(step.step()).map(plan -> new Anchored(plan.on(), plan.place()));
    }
    return anchor instanceof NextMeeting next
        ? apply(next.after()).flatMap(after -> meeting(next.body(), after.when()))
        : several(anchor);
  }

  private Optional<Anchored> meeting(String body, When after) {
    // a duty of the case itself waits for a meeting on any review of the case
    List<ReviewRecord> on = review.isOfCase() ? record.reviews() : List.of(review);
    return on.stream()
        .flatMap(its -> its.meetingsOf(body).stream())
        .map(plan -> new Anchored(plan.on(), plan.place()))
        .filter(meeting -> !meeting.when().last().isBefore(after.start()))
        .min(SOONEST);
  }

  private Optional<Anchored> several(Anchor anchor) {
    if (anchor instanceof FirstOf first) {
      return happened(first.events().stream()).min(SOONEST);
    }
    LastOf last = (LastOf) anchor;
    return happened(last.events().stream()).count() == last.events().size()
        ? happened(last.events().stream()).max(SOONEST)
        : Optional.empty();
  }

  private Stream<Anchored> happened(Stream<Anchor> events) {
    return events.flatMap(event -> apply(event).stream());
  }
}
