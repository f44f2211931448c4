package org.candour.engine;

import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.criteria.Value;
import org.candour.engine.StepStanding.State;
import org.candour.journal.Happening.Extended;
import org.candour.pathway.Owner;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.time.Civil;

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
            e -> mayExtend(e, scene, judgement),
            () -> judgement.against(fixed(limit.get(), standing)));
    if (!(limit.get().shape() instanceof Shape.SetByCase)) {
      later(it, standing, judgement);
    }
    if (blank(it.answers().get("reason"))) {
      judgement.against(
          Reason.input("reason", "Give the reason for the new date.")
              .restingOn(limit.get().rule()));
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

  private static void mayExtend(TimeLimit.Extension extension, Scene scene, Judgement judgement) {
    boolean may =
        extension.by().stream().anyMatch(scene::holds) || (scene.runs() && scene.reported());
    if (!may) {
      String who = extension.by().stream().map(Owner::name).collect(Collectors.joining(" or "));
      judgement.against(
          Reason.authority("Only " + who + " may extend this.")
              .restingOn(extension.rule())
              .toMend(
                  "Ask "
                      + who
                      + ". If they have already agreed to it, the business unit can record that as a report."));
    }
  }

  private static void later(Extended it, StepStanding standing, Judgement judgement) {
    standing.due().stream()
        .filter(d -> d.rule().id().value().equals(it.rule()))
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
