package org.candour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.DayPlanned;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Happening.Extended;
import org.candour.journal.Happening.SittingPlanned;
import org.candour.journal.Happening.StepDone;
import org.candour.pathway.Anchor;
import org.candour.pathway.Guard.After;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Reason;
import org.candour.time.On;
import org.candour.time.When;

/**
 * Nothing happens before what it rests on: the referral, the steps it comes after, the decision it
 * answers. A duty that can be owed before there is a referral, such as a notice counted from when
 * somebody became aware, rests on none.
 */
record Order(ReviewStanding review) {

  static void judge(Happening what, Scene scene, Dossier dossier, Judgement judgement) {
    if (what instanceof Corrected it) {
      corrected(it, scene, dossier, judgement);
    } else if (!(what instanceof Extended)) {
      ReviewRecord.stepOf(what)
          .flatMap(of -> in(scene, of))
          .ifPresent(
              at ->
                  judgement.against(
                      at.order().tooEarly(at.step().step(), day(what, scene), "happened")));
    }
  }

  private record Place(Order order, StepStanding step) {}

  private static Optional<Place> in(Scene scene, ReviewRecord.StepOf of) {
    return scene
        .now()
        .review(of.review())
        .flatMap(r -> r.step(of.step()).map(s -> new Place(new Order(r), s)));
  }

  /**
   * A plan is held to its day: a meeting that began at nine may well decide what came in at ten.
   */
  private static When day(Happening what, Scene scene) {
    if (what instanceof SittingPlanned it) {
      return new On(it.on().day());
    }
    return what instanceof DayPlanned it ? it.on() : scene.happened();
  }

  /** A time set right lies neither before what the entry rests on nor after what rests on it. */
  private static void corrected(Corrected it, Scene scene, Dossier dossier, Judgement judgement) {
    Optional<When> when =
        Optional.ofNullable(it.answers().get(Corrected.HAPPENED)).flatMap(v -> v.moment());
    Optional<Happening> what =
        Known.upTo(scene.now().knownAt(), dossier.journal()).stream()
            .filter(k -> k.place() == it.place() && k.stands())
            .map(Known::what)
            .findFirst();
    if (!it.field().equals(Corrected.HAPPENED) || when.isEmpty() || what.isEmpty()) {
      return;
    }
    if (what.get() instanceof Happening.ReviewOpened opened) {
      Assessment now = scene.now();
      boolean first = now.reviews().stream().findFirst().equals(now.review(opened.review()));
      Stream.concat(
              now.review(opened.review()).stream(), first ? now.itself().stream() : Stream.empty())
          .forEach(r -> judgement.against(new Order(r).referralAfter(when.get())));
    } else if (!(what.get() instanceof Extended)) {
      ReviewRecord.stepOf(what.get())
          .flatMap(of -> in(scene, of))
          .ifPresent(
              at -> {
                judgement.against(
                    at.order().tooEarly(at.step().step(), when.get(), Corrected.HAPPENED));
                judgement.against(at.order().tooLate(at.step(), it.place(), when.get()));
                if (standsBy(what.get())) {
                  new Timing(scene.framework(), at.step(), judgement).corrected(when.get());
                }
              });
    }
  }

  /** Whether the step is done with it: a plan or a disagreement is recorded on any day. */
  private static boolean standsBy(Happening what) {
    return what instanceof StepDone
        || what instanceof DecisionMade
        || what instanceof EndorsementGiven
        || what instanceof DisagreementSettled;
  }

  /** Something that happened, by what it is called. */
  private record Event(String name, When when) {}

  private List<Reason> tooEarly(Step step, When when, String field) {
    return restsOn(step)
        .filter(event -> when.last().isBefore(event.when().start()))
        .limit(1)
        .map(
            event ->
                Reason.integrity(
                        field,
                        "“"
                            + step.name()
                            + "” cannot be before "
                            + event.name()
                            + ", which was on "
                            + event.when().words()
                            + ". You gave "
                            + when.words()
                            + ".")
                    .toMend("Check the date. If the other date is wrong, correct that first."))
        .toList();
  }

  private Stream<Event> restsOn(Step step) {
    List<Event> events = new ArrayList<>();
    if (restsOnReferral(step)) {
      events.add(new Event("the referral", review.opened()));
    }
    before(step)
        .flatMap(id -> review.step(id).stream())
        .filter(s -> s.state() == StepStanding.State.MET)
        .forEach(s -> s.met().ifPresent(m -> events.add(new Event(quoted(s), m))));
    return events.stream();
  }

  private static String quoted(StepStanding step) {
    return "“" + step.step().name() + "”";
  }

  /** The steps that a step comes after, and the decision that an endorsement answers. */
  private static Stream<String> before(Step step) {
    Stream<String> after = step.guard().after().stream().map(After::step);
    return step instanceof Step.Endorsement endorsement
        ? Stream.concat(after, Stream.of(endorsement.of()))
        : after;
  }

  private static boolean restsOnReferral(Step step) {
    List<Anchor> anchors =
        step.limits().stream()
            .map(TimeLimit::shape)
            .map(Shape::anchors)
            .flatMap(List::stream)
            .flatMap(Anchor::parts)
            .toList();
    return !(step instanceof Step.Obligation)
        || before(step).findAny().isPresent()
        || (!anchors.isEmpty() && anchors.stream().allMatch(Anchor.Referral.class::isInstance));
  }

  private List<Reason> referralAfter(When when) {
    return later(
        "The referral",
        when,
        review.steps().stream().filter(s -> restsOnReferral(s.step())).toList());
  }

  /** Only the entry that a step stands by is relied on; an older one of the same step is not. */
  private List<Reason> tooLate(StepStanding step, long place, When when) {
    return step.place().filter(p -> p == place).isEmpty()
        ? List.of()
        : later(
            quoted(step),
            when,
            review.steps().stream()
                .filter(s -> before(s.step()).anyMatch(step.step().id()::equals))
                .toList());
  }

  private static List<Reason> later(String what, When when, List<StepStanding> resting) {
    return resting.stream()
        .filter(s -> s.state() == StepStanding.State.MET)
        .filter(s -> s.met().map(m -> m.last().isBefore(when.start())).orElse(false))
        .limit(1)
        .map(
            s ->
                Reason.integrity(
                        Corrected.HAPPENED,
                        what
                            + " cannot be after "
                            + quoted(s)
                            + ", which rests on it and was on "
                            + s.met().map(When::words).orElse("")
                            + ". You gave "
                            + when.words()
                            + ".")
                    .toMend("Check the date. If the other date is wrong, correct that first."))
        .toList();
  }
}
