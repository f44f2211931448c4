package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.criteria.Value;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.Extended;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.time.Civil;
import org.candour.time.Reckoning;

/** Whether a time limit may be extended, by whom, and to a later day with a reason. */
final class ExtensionJudge {
  private ExtensionJudge() {}

  static void judge(Extended it, Scene scene, Judgement judgement) {
    scene
        .review(it.review(), judgement)
        .flatMap(r -> scene.step(r, it.step(), Step.class, judgement))
        .ifPresent(standing -> judge(it, standing, scene, judgement));
  }

  private static void judge(Extended it, StepStanding standing, Scene scene, Judgement judgement) {
    Optional<TimeLimit> limit =
        standing.step().limits().stream()
            .filter(l -> l.rule().id().value().equals(it.rule()))
            .findFirst();
    if (limit.isEmpty()) {
      judgement.against(
          Reason.integrity(
                  "rule", "“" + standing.step().name() + "” has no time limit of that rule.")
              .toMend("Choose one of its time limits."));
      return;
    }
    running(standing, judgement);
    limit
        .get()
        .extension()
        .ifPresentOrElse(
            e -> mayExtend(e, it, standing, scene, judgement),
            () -> judgement.against(fixed(limit.get(), standing)));
    if (!(limit.get().shape() instanceof Shape.SetByCase)) {
      later(it, standing, judgement);
    }
    past(it, scene, judgement);
    if (blank(it.answers().get("reason"))) {
      judgement.against(
          Reason.input("reason", "Give the reason for the new date.")
              .restingOn(limit.get().rule()));
    }
  }

  /** A day that has passed can only have been given before it passed. */
  private static void past(Extended it, Scene scene, Judgement judgement) {
    if (it.until().isBefore(scene.happened().day())) {
      judgement.against(
          Reason.integrity(
                  "until",
                  Civil.words(it.until()) + " had passed by " + scene.happened().words() + ".")
              .toMend("Give a day that was still to come."));
    }
  }

  /** More time for what is done would turn late into in time behind everybody's back. */
  private static void running(StepStanding standing, Judgement judgement) {
    boolean done =
        standing.state() == State.MET
            || (standing.state() == State.RETURNED && standing.step() instanceof Step.Endorsement);
    if (done) {
      judgement.against(
          Reason.integrity(
                  "step",
                  "“"
                      + standing.step().name()
                      + "” has already been recorded, so its date no longer changes.")
              .toMend("If what was recorded is wrong, correct that entry."));
    } else if (standing.state() == State.NOT_ASKED && !standing.waitsFor().isEmpty()) {
      judgement.against(standing.waitsFor());
    } else if (standing.state() == State.NOT_ASKED) {
      judgement.against(
          Reason.integrity(
                  "step", "“" + standing.step().name() + "” is not asked for in this case.")
              .toMend("If a fact it turns on is wrong, correct that fact first."));
    }
  }

  private static boolean blank(@org.jspecify.annotations.Nullable Value value) {
    return value == null || (value.open() instanceof Value.Text text && text.text().isBlank());
  }

  /** Missing a limit may only bring a reminder; putting it off where nobody may is refused. */
  private static Reason fixed(TimeLimit limit, StepStanding standing) {
    return Reason.of(
            limit.rule().at(Enforcement.REFUSE),
            "rule",
            "The time limit of “" + standing.step().name() + "” cannot be extended.")
        .toMend("If it will be missed, carry on: it is recorded and marked late.");
  }

  private static void mayExtend(
      TimeLimit.Extension extension,
      Extended it,
      StepStanding standing,
      Scene scene,
      Judgement judgement) {
    Optional<Reckoning> first =
        standing.due().stream()
            .filter(d -> !asideTarget(d, standing) && d.rule().id().value().equals(it.rule()))
            .flatMap(d -> d.reckoning().stream())
            .findFirst();
    List<TimeLimit.Extension> enough =
        extension.inTurn().filter(e -> reaches(e, first, it.until())).toList();
    if (enough.isEmpty()) {
      judgement.against(tooFar(extension, standing, first));
    } else if (!scene.runs() || !scene.reported()) {
      authority(extension, enough, first, scene).ifPresent(judgement::against);
    }
  }

  /** The most is counted once, from the day first due, however often more time was given. */
  private static boolean reaches(
      TimeLimit.Extension extension, Optional<Reckoning> first, LocalDate until) {
    return extension.upTo().isEmpty()
        || first.map(f -> !until.isAfter(f.extendedBy(extension.upTo().get()).day())).orElse(false);
  }

  private static Reason tooFar(
      TimeLimit.Extension extension, StepStanding standing, Optional<Reckoning> first) {
    TimeLimit.Extension most = extension.inTurn().reduce((a, b) -> b).orElseThrow();
    String says =
        first
            .map(
                f ->
                    "“"
                        + standing.step().name()
                        + "” cannot be extended so far. Nobody may give more than "
                        + upTo(most, f)
                        + ".")
            .orElse(
                "“" + standing.step().name() + "” has no date yet, so there is nothing to extend.");
    return Reason.of(most.rule().at(Enforcement.REFUSE), "until", says)
        .toMend(
            first.isPresent()
                ? "Choose an earlier day. If it will be missed, carry on: it is recorded and marked"
                    + " late."
                : "Record first what its date is counted from.");
  }

  private static Optional<Reason> authority(
      TimeLimit.Extension all,
      List<TimeLimit.Extension> enough,
      Optional<Reckoning> first,
      Scene scene) {
    if (enough.stream().flatMap(e -> e.by().stream()).anyMatch(scene::holds)) {
      return Optional.empty();
    }
    String who = enough.stream().map(TimeLimit.Extension::who).collect(Collectors.joining(" or "));
    boolean some = all.inTurn().flatMap(e -> e.by().stream()).anyMatch(scene::holds);
    String says =
        some
            ? "This is more time than you may give. Only " + who + " may extend it so far."
            : "Only " + who + " may extend this.";
    String most =
        all.inTurn()
            .filter(e -> some && e.by().stream().anyMatch(scene::holds))
            .flatMap(e -> first.map(f -> " You may give " + upTo(e, f) + ".").stream())
            .collect(Collectors.joining());
    return Optional.of(
        Reason.authority(says + most)
            .restingOn(enough.get(0).rule())
            .toMend(
                "Ask "
                    + who
                    + ". If they have already agreed to it, the business unit can record that as a"
                    + " report."));
  }

  private static String upTo(TimeLimit.Extension extension, Reckoning first) {
    return extension
        .upTo()
        .map(
            most ->
                most.words()
                    + " in all, until "
                    + first.extendedBy(most).date()
                    + ": it was first due on "
                    + first.date())
        .orElse("any time");
  }

  /** Whether this is the target that stands beside a limit of the same rule. */
  private static boolean asideTarget(Due due, StepStanding standing) {
    return due.target()
        && standing.step().limits().stream()
            .anyMatch(l -> l.rule().equals(due.rule()) && !l.target());
  }

  private static void later(Extended it, StepStanding standing, Judgement judgement) {
    standing.due().stream()
        .filter(d -> !asideTarget(d, standing) && d.rule().id().value().equals(it.rule()))
        .flatMap(d -> d.day().stream())
        .filter(day -> !it.until().isAfter(day))
        .findFirst()
        .ifPresent(
            day ->
                judgement.against(
                    Reason.input(
                        "until", "The new day has to be later than " + Civil.words(day) + ".")));
  }
}
