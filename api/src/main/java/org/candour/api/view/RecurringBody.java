package org.candour.api.view;

import java.time.LocalDate;
import java.util.List;
import org.candour.api.problem.RuleBody;
import org.candour.body.Expected;
import org.candour.engine.Recurring;

/**
 * One time that something is asked for outside any one review, and how it stands.
 *
 * @param by the last day on which it is in time
 * @param says the whole in words
 */
public record RecurringBody(
    RuleBody rule, DueBody.Owes owes, Expected.State state, LocalDate by, String says) {

  /** Every time, in the order given. */
  static List<RecurringBody> all(List<Recurring> all) {
    return all.stream().map(RecurringBody::of).toList();
  }

  private static RecurringBody of(Recurring its) {
    return new RecurringBody(
        RuleBody.of(its.rule()),
        new DueBody.Owes(its.owes(), its.owesName()),
        its.expected().state(),
        its.expected().by(),
        its.expected().says());
  }
}
