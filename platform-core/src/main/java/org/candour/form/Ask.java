package org.candour.form;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Answer;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.rule.Reason;
import org.candour.rule.Rule;

/**
 * A question put at one point of the pathway: on a referral, with a decision, when a duty is done.
 *
 * @param rule the rule that makes the answer compulsory; without one the answer is optional
 * @param onlyFor the options of the decision it belongs to; empty: all of them
 * @param onlyWhen the cases it is asked in; empty: all of them
 * @param mustBe the answers that let the act through; empty: any answer, "none" included
 */
public record Ask(
    Field field,
    Optional<Rule> rule,
    Set<String> onlyFor,
    Optional<Criterion> onlyWhen,
    Set<String> mustBe) {
  public Ask {
    onlyFor = Set.copyOf(onlyFor);
    mustBe = Set.copyOf(mustBe);
  }

  /** Whether it is asked for this option in a case with these facts. */
  public boolean applies(String option, Facts facts) {
    return (onlyFor.isEmpty() || onlyFor.contains(option))
        && onlyWhen.map(c -> c.judge(facts).answer() == Answer.YES).orElse(true);
  }

  /**
   * What is wrong with the answers as far as this question goes. Where there is no answer the
   * reason carries the rule without its words, since several questions may rest on one.
   */
  public Optional<Reason> wrongWith(Map<String, Value> answers) {
    Value value = answers.get(field.id());
    if (value == null || Field.blank(value)) {
      return rule.map(
          r ->
              Reason.of(r, field.id(), "“" + field.label() + "” has no answer.")
                  .toMend(
                      field
                          .none()
                          .map(none -> "Answer it, or choose “" + none + "”.")
                          .orElse("Answer it. If there is nothing to report, say so.")));
    }
    return field.wrongWith(value).or(() -> refusedBy(value.open()));
  }

  private Optional<Reason> refusedBy(Value value) {
    return mustBe.isEmpty() || mustBe.contains(code(value))
        ? Optional.empty()
        : rule.map(
            r ->
                Reason.of(r, field.id(), "“" + field.label() + "” " + answered(value) + r.says())
                    .toMend("Answer it differently once that is so."));
  }

  /** A reason may be kept as a mark for ever, so it repeats no personal value. */
  private String answered(Value value) {
    return field.personal()
        ? "is not answered as it has to be. "
        : "is answered " + field.labelOf(code(value)) + ". ";
  }

  private static String code(Value value) {
    return value instanceof Value.YesNo said
        ? said.yes() ? "yes" : "no"
        : value instanceof Value.Choice choice ? choice.option() : value.words();
  }
}
