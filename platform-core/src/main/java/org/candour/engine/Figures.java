package org.candour.engine;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.candour.engine.ReviewFigures.Limits;
import org.candour.engine.ReviewFigures.Stage;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.Extended;
import org.candour.journal.Mark;
import org.candour.journal.Sitting;
import org.candour.pathway.Choice;
import org.candour.pathway.Step;
import org.candour.quorum.Ballot;
import org.candour.rule.Rule;
import org.candour.time.When;

/** Reckons the figures of each review of a case from its standing and its journal. */
record Figures(Dossier dossier, Instant now) {

  List<ReviewFigures> all() {
    Assessment assessment = Engine.assess(dossier, now, now);
    List<Known> known = Known.upTo(now, dossier.journal());
    int challenges = ScrutinyJudge.unanswered(known);
    return assessment.reviews().stream()
        .map(r -> of(r, assessment.reference().orElse(""), its(r, known), challenges))
        .toList();
  }

  private static List<Known> its(ReviewStanding review, List<Known> known) {
    return known.stream()
        .filter(k -> !k.withdrawn())
        .filter(k -> ReviewRecord.reviewOf(k.what()).filter(review.review()::equals).isPresent())
        .toList();
  }

  private ReviewFigures of(
      ReviewStanding review, String reference, List<Known> entries, int challenges) {
    return new ReviewFigures(
        reference,
        review.review(),
        review.type().concept(),
        review.opened().day(),
        days(review),
        decided(review),
        limits(review),
        count(entries, k -> inquorate(k.entry(), review)),
        count(entries, k -> dissent(k)),
        count(entries, k -> isMarked(k.entry(), Mark.Kind.OVERRIDDEN)),
        count(entries, k -> k.stands() && k.what() instanceof Extended),
        challenges + count(review.steps(), s -> s.state() == StepStanding.State.RETURNED));
  }

  private static <T> int count(List<T> all, Predicate<T> which) {
    return (int) all.stream().filter(which).count();
  }

  private static Map<Stage, Long> days(ReviewStanding review) {
    Map<Stage, Long> days = new EnumMap<>(Stage.class);
    review.steps().stream()
        .filter(s -> s.state() == StepStanding.State.MET)
        .forEach(s -> stage(s.step()).ifPresent(stage -> reach(days, stage, s.met(), review)));
    reach(days, Stage.ENDED, review.closed().map(Closed::when), review);
    return days;
  }

  private static Optional<Stage> stage(Step step) {
    if (step instanceof Step.Decision decision) {
      return Optional.of(decision.recommends() ? Stage.RECOMMENDED : Stage.DECIDED);
    }
    return step instanceof Step.Endorsement ? Optional.of(Stage.ENDORSED) : Optional.empty();
  }

  /** The first time counts. What is dated before the referral was reached with it. */
  private static void reach(
      Map<Stage, Long> days, Stage stage, Optional<When> when, ReviewStanding review) {
    when.map(w -> Math.max(0, ChronoUnit.DAYS.between(review.opened().day(), w.day())))
        .ifPresent(n -> days.merge(stage, n, Math::min));
  }

  private static Set<String> decided(ReviewStanding review) {
    Set<String> concepts = new HashSet<>();
    for (StepStanding step : review.steps()) {
      if (step.step() instanceof Step.Decision decision && step.state() == StepStanding.State.MET) {
        step.outcome().flatMap(decision::option).map(Choice::concepts).ifPresent(concepts::addAll);
      }
    }
    return concepts;
  }

  private static Limits limits(ReviewStanding review) {
    List<Due> binding = review.due().stream().filter(d -> !d.target()).toList();
    return new Limits(
        count(binding, d -> d.state() == Due.State.MET),
        count(binding, d -> d.state() == Due.State.MET_LATE || d.state() == Due.State.MISSED),
        count(binding, d -> d.state() == Due.State.OVERDUE));
  }

  /** A decision that broke its body's own quorum rule. */
  private boolean inquorate(Entry entry, ReviewStanding review) {
    Optional<String> rule =
        sitting(entry.what())
            .flatMap(s -> constitution(s.body(), entry.what(), review))
            .flatMap(Constitution::quorumRule)
            .map(Rule::id)
            .map(id -> id.value());
    return rule.isPresent()
        && entry.verdict().marks().stream()
            .anyMatch(m -> m.kind() == Mark.Kind.BREACH && m.rule().equals(rule));
  }

  private Optional<Constitution> constitution(String body, Happening what, ReviewStanding review) {
    Optional<String> business =
        ReviewRecord.stepOf(what)
            .flatMap(its -> review.step(its.step()))
            .map(StepStanding::step)
            .filter(Step.Decision.class::isInstance)
            .flatMap(step -> ((Step.Decision) step).business());
    return dossier
        .frameworks()
        .version(review.version())
        .map(Framework::bodies)
        .map(bodies -> bodies.get(body))
        .map(constitution -> constitution.on(business));
  }

  private static boolean dissent(Known known) {
    return known.stands()
        && (known.what() instanceof DisagreementRaised
            || sitting(known.what()).stream()
                .flatMap(s -> s.votes().stream())
                .anyMatch(v -> v.ballot() == Ballot.NO));
  }

  private static Optional<Sitting> sitting(Happening what) {
    return Stream.of(what)
        .filter(DecisionMade.class::isInstance)
        .map(DecisionMade.class::cast)
        .flatMap(made -> made.sitting().stream())
        .findFirst();
  }

  private static boolean isMarked(Entry entry, Mark.Kind kind) {
    return entry.verdict().marks().stream().anyMatch(m -> m.kind() == kind);
  }
}
