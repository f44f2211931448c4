package org.candour.web.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.rule.Citation;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.rule.RuleId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The error summary")
class ErrorSummaryTest {
  private static final Rule RULE =
      new Rule(
          new RuleId("R-1"),
          "A decision says why.",
          Enforcement.REFUSE,
          new Citation("Guidance", "4.2"),
          Optional.empty());

  private static Wrong silent(String field) {
    return Wrong.of(
        Reason.of(RULE, field, "“" + field + "” has no answer. A decision says why.")
            .toMend("Answer it."),
        field);
  }

  @Test
  void says_a_rule_once_with_its_fields_beneath_it() {
    ErrorSummary summary =
        ErrorSummary.of(
            List.of(silent("learning"), Wrong.input("agency", "Choose"), silent("harm")));
    assertEquals(2, summary.groups().size());
    ErrorSummary.Group group = summary.groups().get(0);
    assertTrue(group.several());
    assertEquals("A decision says why.", group.rule().says());
    assertEquals("Answer it.", group.rule().remedy());
    assertEquals(
        List.of(
            new ErrorSummary.Line("learning", "“learning” has no answer.", ""),
            new ErrorSummary.Line("harm", "“harm” has no answer.", "")),
        group.lines());
  }

  @Test
  void leaves_a_reason_that_stands_alone_as_it_is() {
    ErrorSummary summary = ErrorSummary.of(List.of(silent("learning")));
    ErrorSummary.Group group = summary.groups().get(0);
    assertFalse(group.several());
    assertEquals(
        List.of(
            new ErrorSummary.Line(
                "learning", "“learning” has no answer. A decision says why.", "Answer it.")),
        group.lines());
  }

  @Test
  void keeps_what_rests_on_no_rule_apart() {
    ErrorSummary summary =
        ErrorSummary.of(List.of(Wrong.input("a", "Enter a"), Wrong.input("b", "Enter b")));
    assertEquals(2, summary.groups().size());
    assertEquals("Enter b", summary.with("b"));
    assertEquals("", summary.with("c"));
  }
}
