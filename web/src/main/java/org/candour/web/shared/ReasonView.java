package org.candour.web.shared;

import java.util.List;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.rule.Rule;

/**
 * A reason on a page: what is wrong, what to do, and the rule with its place in the partnership's
 * document.
 *
 * @param rule its id, empty when it rests on none
 * @param assumed the reading taken where the document is unclear
 * @param states what the rule says, for a reason about one field that does not say it itself
 */
public record ReasonView(
    String says, String remedy, String rule, String cites, String assumed, String states) {
  /** A reason that says all there is to say. */
  public ReasonView(String says, String remedy, String rule, String cites, String assumed) {
    this(says, remedy, rule, cites, assumed, "");
  }

  /** For a page. */
  public static ReasonView of(Reason reason) {
    return new ReasonView(
        reason.says(),
        remedy(reason),
        reason.rule().map(r -> r.id().value()).orElse(""),
        reason.rule().map(r -> r.cites().words()).orElse(""),
        reason.rule().flatMap(Rule::assumed).orElse(""),
        reason
            .rule()
            .map(Rule::says)
            .filter(s -> reason.field().isPresent() && !reason.says().contains(s))
            .orElse(""));
  }

  /** Who alone may go past the rule is said where the reason does not say it itself. */
  private static String remedy(Reason reason) {
    String said = reason.remedy().orElse("");
    return reason
        .rule()
        .filter(rule -> rule.level() == Enforcement.REFUSE_UNLESS_REASON && said.isEmpty())
        .flatMap(Rule::setAside)
        .map(who -> "Only the " + who.words() + " may go past this rule, with a reason.")
        .orElse(said);
  }

  /** What a rule says, with its place. */
  public static ReasonView of(Rule rule) {
    return new ReasonView(
        rule.says(), "", rule.id().value(), rule.cites().words(), rule.assumed().orElse(""));
  }

  /** All of them. */
  public static List<ReasonView> of(List<Reason> reasons) {
    return reasons.stream().map(ReasonView::of).toList();
  }

  /**
   * Whether it gives way to a reason of whoever acts; a rule that is for some to set aside may not.
   */
  public static boolean yieldsToAnybody(Reason reason) {
    return yields(reason) && reason.rule().flatMap(Rule::setAside).isEmpty();
  }

  /** Whether a reason gives way to a reason that the person writes down. */
  public static boolean yields(Reason reason) {
    return reason.rule().map(r -> r.level() == Enforcement.REFUSE_UNLESS_REASON).orElse(false);
  }
}
