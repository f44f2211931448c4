package org.candour.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;
import org.candour.criteria.Finding;
import org.candour.pathway.Prohibition;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/** What may not be done in a review of a case with these facts. */
record Prohibitions(ReviewType type, Facts facts) {

  /** Everything that is forbidden in such a case, also what has no step. */
  List<Reason> all() {
    return type.prohibits().stream()
        .filter(its -> answer(its) == Answer.YES)
        .map(its -> Reason.of(its.rule(), its.name() + ": this may not be done in this review."))
        .toList();
  }

  /** Why a step is forbidden, or may not come to this. */
  List<Reason> against(Step step, Optional<String> outcome) {
    return on(step, outcome)
        .filter(its -> answer(its) == Answer.YES)
        .map(
            its ->
                Reason.of(
                        its.rule(),
                        "step",
                        "“" + step.name() + "” may not be done in this review: " + its.name() + ".")
                    .toMend("Leave it. If a fact it turns on is wrong, correct that fact first."))
        .toList();
  }

  /** What must be known before a step may be taken, or come to this. */
  List<Reason> notKnown(Step step, Optional<String> outcome) {
    return on(step, outcome)
        .filter(its -> answer(its) == Answer.NOT_KNOWN)
        .map(
            its ->
                Reason.of(
                        its.rule(),
                        "Whether “"
                            + step.name()
                            + "” may be done depends on something not known yet: "
                            + because(its)
                            + ".")
                    .toMend("Record what is known about it in the facts of the case."))
        .toList();
  }

  private Stream<Prohibition> on(Step step, Optional<String> outcome) {
    return type.prohibits().stream()
        .filter(its -> its.moves().stream().anyMatch(move -> move.is(step.id(), outcome)));
  }

  private Answer answer(Prohibition its) {
    return its.onlyWhen().map(c -> c.judge(facts).answer()).orElse(Answer.YES);
  }

  private String because(Prohibition its) {
    Finding finding = its.onlyWhen().orElseThrow().judge(facts);
    return String.join("; ", finding.because(Answer.NOT_KNOWN));
  }
}
