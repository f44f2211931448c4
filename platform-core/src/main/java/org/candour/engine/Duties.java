package org.candour.engine;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Register;
import org.candour.form.Option;
import org.candour.journal.Happening.StepDone;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;

/** How the duties of one review were done, once or by each agency that is asked. */
record Duties(ReviewRecord review, Register register) {

  /** How a duty stands when it has been done. */
  Optional<StepStanding> recorded(Step.Obligation step) {
    if (step.owner() instanceof Owner.ByAgency each) {
      return all(step, each.asked(review.involved(), register));
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
    return step.owner() instanceof Owner.ByAgency ? open.answeredBy(answers(step)) : open;
  }

  private Optional<StepStanding> all(Step.Obligation step, Set<String> asked) {
    Map<String, String> answers = answers(step);
    if (asked.isEmpty() || !answers.keySet().containsAll(asked)) {
      return Optional.empty();
    }
    return Optional.of(
        StepStanding.met(step, latest(step, asked), "done", "All have answered")
            .answeredBy(answers));
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
  private Known latest(Step.Obligation step, Set<String> asked) {
    List<Known> answers =
        review.of(step.id()).stream()
            .filter(
                k ->
                    k.what() instanceof StepDone it
                        && it.agency().filter(asked::contains).isPresent())
            .toList();
    return answers.stream().max(Comparator.comparing(k -> k.happened().start())).orElseThrow();
  }

  private static String label(Step.Obligation step, Optional<String> answer) {
    return answer
        .flatMap(a -> step.answers().stream().filter(o -> o.id().equals(a)).findFirst())
        .map(Option::label)
        .orElse("Done");
  }
}
