package org.candour.api.problem;

import java.util.List;
import java.util.Optional;
import org.candour.rule.Enforcement;
import org.candour.rule.Rule;
import org.candour.rule.RuleId;

/**
 * A rule of the partnership with its place in the partnership's own document.
 *
 * @param assumed the reading taken where the document is unclear
 * @param setAsideBy the posts whose holders alone may go past it with a reason
 */
public record RuleBody(
    RuleId id,
    String says,
    Enforcement level,
    Cites cites,
    Optional<String> assumed,
    Optional<List<String>> setAsideBy) {

  /** Where the rule stands. */
  public record Cites(String document, String section) {}

  /** The rule as it is answered. */
  public static RuleBody of(Rule rule) {
    Cites cites = new Cites(rule.cites().document(), rule.cites().section());
    return new RuleBody(
        rule.id(),
        rule.says(),
        rule.level(),
        cites,
        rule.assumed(),
        rule.setAside().map(who -> List.copyOf(who.posts().values())));
  }
}
