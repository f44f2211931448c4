package org.candour.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.form.Option;
import org.candour.journal.Happening.StepDone;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;

/** How the duties of one review were done, once or by each involved agency. */
record Duties(ReviewRecord review) {

  /** How a duty stands when it has been done. */
  Optional<StepStanding> recorded(Step.Obligation step) {
    if (each(step)) {
      return all(step);
    }
    return review
        .last(step.id(), StepDone.class)
        .map(
            done -> {
              Optional<String> answer = ((StepDone) done.what()).answer();
              return StepStanding.met(step, done, answer.orElse("done"), label(step, answer));
            });
  }

  /** The same with what each agency has answered so far. */
  StepStanding answered(Step.Obligation step, StepStanding open) {
    return each(step) ? open.answeredBy(answers(step)) : open;
  }

  private static boolean each(Step step) {
    return step.owner() instanceof Owner.EachInvolvedAgency;
  }

  private Optional<StepStanding> all(Step.Obligation step) {
    Map<String, String> answers = answers(step);
    if (review.involved().isEmpty() || !answers.keySet().containsAll(review.involved())) {
      return Optional.empty();
    }
    return Optional.of(
        StepStanding.met(step, latest(step), "done", "All have answered").answeredBy(answers));
  }

  private Map<String, String> answers(Step.Obligation step) {
    Map<String, String> answers = new HashMap<>();
    for (Known known : review.of(step.id())) {
      if (known.what() instanceof StepDone it) {
        it.agency().ifPresent(agency -> answers.put(agency, label(step, it.answer())));
      }
    }
    return answers;
  }

  /** Answers may be typed up in any order: what counts is when the last of them came. */
  private Known latest(Step.Obligation step) {
    List<Known> asked =
        review.of(step.id()).stream()
            .filter(
                k ->
                    k.what() instanceof StepDone it
                        && it.agency().filter(review.involved()::contains).isPresent())
            .toList();
    return asked.stream().max(Comparator.comparing(k -> k.happened().start())).orElseThrow();
  }

  private static String label(Step.Obligation step, Optional<String> answer) {
    return answer
        .flatMap(a -> step.answers().stream().filter(o -> o.id().equals(a)).findFirst())
        .map(Option::label)
        .orElse("Done");
  }
}
