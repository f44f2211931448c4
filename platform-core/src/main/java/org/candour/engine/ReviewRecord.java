package org.candour.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AgenciesNamed;
import org.candour.journal.Happening.AttendanceCorrected;
import org.candour.journal.Happening.DayPlanned;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementEscalated;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Happening.Extended;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.journal.Happening.SittingPlanned;
import org.candour.journal.Happening.StepDone;
import org.candour.pathway.Outcome;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.time.When;

/** What the journal says of one review, by step. Only entries with effect are in it. */
final class ReviewRecord {
  private final Known opening;
  private final ReviewOpened opened;
  private final int version;
  private final List<Known> all = new ArrayList<>();
  private final Map<String, List<Known>> byStep = new HashMap<>();
  private final Map<String, LocalDate> extensions = new HashMap<>();
  private final Set<String> involved = new TreeSet<>();

  ReviewRecord(Known opening, ReviewOpened opened) {
    this(opening, opened, opening.entry().stamp().framework());
  }

  private ReviewRecord(Known opening, ReviewOpened opened, int version) {
    this.opening = opening;
    this.opened = opened;
    this.version = version;
  }

  /** What the journal says of the case itself, by the version it was opened under. */
  static ReviewRecord ofCase(Known opening) {
    return new ReviewRecord(
        opening, new ReviewOpened(ReviewType.OF_CASE, ReviewType.OF_CASE, "", Map.of()));
  }

  /** The same counted from this referral. */
  ReviewRecord referred(Known referral) {
    ReviewRecord its = new ReviewRecord(referral, opened, version);
    all.forEach(its::add);
    return its;
  }

  /** Whether it is of the case itself rather than of a review. */
  boolean isOfCase() {
    return opened.review().equals(ReviewType.OF_CASE);
  }

  /** The review that a happening belongs to, when it belongs to one. */
  static Optional<String> reviewOf(Happening what) {
    if (what instanceof AgenciesNamed it) {
      return Optional.of(it.review());
    }
    if (what instanceof Extended it) {
      return Optional.of(it.review());
    }
    return stepOf(what).map(StepOf::review);
  }

  /** A step of a review. */
  record StepOf(String review, String step) {}

  /** The step that a happening is about, when it is about one. */
  static Optional<StepOf> stepOf(Happening what) {
    if (what instanceof StepDone it) {
      return of(it.review(), it.step());
    }
    if (what instanceof DecisionMade it) {
      return of(it.review(), it.step());
    }
    if (what instanceof EndorsementGiven it) {
      return of(it.review(), it.step());
    }
    if (what instanceof SittingPlanned it) {
      return of(it.review(), it.step());
    }
    if (what instanceof DayPlanned it) {
      return of(it.review(), it.step());
    }
    if (what instanceof Extended it) {
      return of(it.review(), it.step());
    }
    return ofDisagreement(what);
  }

  private static Optional<StepOf> ofDisagreement(Happening what) {
    if (what instanceof DisagreementRaised it) {
      return of(it.review(), it.step());
    }
    if (what instanceof DisagreementEscalated it) {
      return of(it.review(), it.step());
    }
    if (what instanceof DisagreementSettled it) {
      return of(it.review(), it.step());
    }
    return what instanceof AttendanceCorrected it ? of(it.review(), it.step()) : Optional.empty();
  }

  private static Optional<StepOf> of(String review, String step) {
    return Optional.of(new StepOf(review, step));
  }

  /**
   * The same without what was opened again: an entry of such a step counts no more, and the step is
   * to be taken anew. That holds for the entry that opened it too, where it is of a later step. A
   * decision that was sent back opens what came after it: what was done for the first decision is
   * not done for the second.
   */
  ReviewRecord reopened(ReviewType type) {
    List<Known> taken = all.stream().filter(k -> comesTo(k.what()).isPresent()).toList();
    Map<String, Long> since = new HashMap<>();
    taken.forEach(
        known ->
            opens(type, known)
                .flatMap(step -> type.from(step).stream())
                .forEach(step -> since.put(step, known.place())));
    taken.forEach(
        known -> afterSentBack(type, known).forEach(s -> since.merge(s, known.place(), Math::max)));
    if (since.isEmpty()) {
      return this;
    }
    ReviewRecord left = new ReviewRecord(opening, opened, version);
    all.stream()
        .filter(
            known ->
                stepOf(known.what())
                    .map(of -> known.place() > since.getOrDefault(of.step(), 0L))
                    .orElse(true))
        .forEach(left::add);
    return left;
  }

  /** The steps after a decision that this entry sent back, without those that answer it. */
  private static Stream<String> afterSentBack(ReviewType type, Known known) {
    return stepOf(known.what())
        .flatMap(of -> type.step(of.step()))
        .filter(Step.Endorsement.class::isInstance)
        .map(Step.Endorsement.class::cast)
        .filter(step -> sendsBack(step, known.what()))
        .map(step -> type.from(step.of()).stream().filter(id -> !answers(type, id, step.of())))
        .orElse(Stream.empty());
  }

  private static boolean sendsBack(Step.Endorsement step, Happening what) {
    return what instanceof EndorsementGiven it
        && step.outcome(it.outcome())
            .map(Outcome::effect)
            .equals(Optional.of(Outcome.Effect.RETURNS));
  }

  /** Whether a step is the decision itself, or an endorsement of it. */
  private static boolean answers(ReviewType type, String id, String decision) {
    return id.equals(decision)
        || type.step(id)
            .filter(s -> s instanceof Step.Endorsement e && e.of().equals(decision))
            .isPresent();
  }

  private static Stream<String> opens(ReviewType type, Known known) {
    return stepOf(known.what())
        .flatMap(of -> type.step(of.step()))
        .flatMap(step -> comesTo(known.what()).map(step::sequel))
        .map(sequel -> sequel.reopens().stream())
        .orElse(Stream.empty());
  }

  /** The option or outcome that an entry brings a step to. */
  static Optional<String> comesTo(Happening what) {
    if (what instanceof DecisionMade it) {
      return Optional.of(it.option());
    }
    if (what instanceof DisagreementSettled it) {
      return Optional.of(it.option());
    }
    return what instanceof EndorsementGiven it ? Optional.of(it.outcome()) : Optional.empty();
  }

  void add(Known known) {
    all.add(known);
    if (known.what() instanceof AgenciesNamed named) {
      involved.addAll(named.agencies());
    } else if (known.what() instanceof Extended extended) {
      extensions.put(limit(extended.step(), extended.rule()), extended.until());
    } else {
      stepOf(known.what())
          .ifPresent(of -> byStep.computeIfAbsent(of.step(), s -> new ArrayList<>()).add(known));
    }
  }

  String id() {
    return opened.review();
  }

  String type() {
    return opened.type();
  }

  String agency() {
    return opened.agency();
  }

  Known opening() {
    return opening;
  }

  int version() {
    return version;
  }

  Set<String> involved() {
    return involved;
  }

  /** The day to which a step's limit of this rule was extended, when it was. */
  Optional<LocalDate> extendedTo(String step, String rule) {
    return Optional.ofNullable(extensions.get(limit(step, rule)));
  }

  /** Two steps may have limits of one rule. */
  private static String limit(String step, String rule) {
    return step + " " + rule;
  }

  /** The entries about a step, in order. */
  List<Known> of(String step) {
    return byStep.getOrDefault(step, List.of());
  }

  /** The last entry of one kind about a step. */
  Optional<Known> last(String step, Class<? extends Happening> kind) {
    return of(step).stream().filter(k -> kind.isInstance(k.what())).reduce((a, b) -> b);
  }

  /** When a step was done, each time. */
  List<When> done(String step) {
    return of(step).stream()
        .filter(k -> k.what() instanceof StepDone)
        .map(Known::happened)
        .toList();
  }

  /** A day that was set, and the entry that set it. */
  record Planned(When on, long place) {}

  /** The day for which a step is planned, as it was last set. */
  Optional<Planned> planned(String step) {
    return of(step).stream().flatMap(k -> plan(k).stream()).reduce((a, b) -> b);
  }

  private static Optional<Planned> plan(Known known) {
    if (known.what() instanceof DayPlanned it) {
      return Optional.of(new Planned(it.on(), known.place()));
    }
    return known.what() instanceof SittingPlanned it
        ? Optional.of(new Planned(it.on(), known.place()))
        : Optional.empty();
  }

  /** The meetings of a body that are set for this review, each for the day last set. */
  List<Planned> meetingsOf(String body) {
    Map<String, Planned> last = new HashMap<>();
    byStep.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Known::place))
        .forEach(
            k -> {
              if (k.what() instanceof SittingPlanned it && it.body().equals(body)) {
                last.put(it.meeting(), new Planned(it.on(), k.place()));
              }
            });
    return List.copyOf(last.values());
  }
}
