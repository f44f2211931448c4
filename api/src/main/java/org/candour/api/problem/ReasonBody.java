package org.candour.api.problem;

import java.util.List;
import java.util.Optional;
import org.candour.rule.Reason;

/** One reason: what is wrong, what mends it, the rule it rests on and the field it speaks of. */
public record ReasonBody(
    String says,
    Reason.Kind kind,
    Optional<String> remedy,
    Optional<RuleBody> rule,
    Optional<String> field) {

  /** The reason as it is answered. */
  public static ReasonBody of(Reason reason) {
    return new ReasonBody(
        reason.says(),
        reason.kind(),
        reason.remedy(),
        reason.rule().map(RuleBody::of),
        reason.field());
  }

  /** Every reason. */
  public static List<ReasonBody> all(List<Reason> reasons) {
    return reasons.stream().map(ReasonBody::of).toList();
  }
}
