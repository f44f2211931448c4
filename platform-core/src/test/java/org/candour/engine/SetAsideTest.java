package org.candour.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.journal.Basis;
import org.candour.journal.Mark;
import org.candour.rule.Citation;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.rule.RuleId;
import org.candour.rule.SetAside;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rule that only some may set aside")
class SetAsideTest {
  private static final Rule RULE =
      new Rule(
          new RuleId("NS-X-01"),
          "Nothing is published over Christmas.",
          Enforcement.REFUSE_UNLESS_REASON,
          new Citation("Handbook", "Publication"),
          Optional.empty(),
          Optional.of(new SetAside(Map.of("chair", "Independent Chair"))));

  private static Judgement judgement() {
    Judgement judgement = new Judgement();
    judgement.against(Reason.of(RULE, "29 December is over Christmas."));
    return judgement;
  }

  private static Asking asking(Basis basis, String why, String... posts) {
    boolean runs = Set.of(posts).contains("business-manager");
    return new Asking(basis, Optional.of(why), Set.of(posts), runs && basis == Basis.REPORT);
  }

  private static List<Mark.Kind> marks(Asking asking) {
    return judgement().verdict(asking).marks().stream().map(Mark::kind).toList();
  }

  @Test
  void gives_way_to_a_reason_of_theirs() {
    Asking chair = asking(Basis.ACT, "The family asked for it.", "chair");
    assertEquals(List.of(), judgement().refusals(chair));
    assertEquals(List.of(Mark.Kind.OVERRIDDEN), marks(chair));
  }

  @Test
  void gives_way_to_no_reason_of_anybody_else_and_says_who_may() {
    List<Reason> refused =
        judgement().refusals(asking(Basis.ACT, "It suits us.", "business-manager"));
    assertEquals(1, refused.size());
    assertEquals(
        "Only the Independent Chair may go past this rule, with a reason. If they have, the"
            + " business unit records it as a report that says so and why.",
        refused.get(0).remedy().orElseThrow());
    assertEquals(
        Enforcement.REFUSE,
        refused.get(0).rule().orElseThrow().level(),
        "no reason is asked for where none helps");
  }

  @Test
  void asks_those_who_may_for_their_reason() {
    List<Reason> refused = judgement().refusals(asking(Basis.ACT, "", "chair"));
    assertEquals(
        "If it has to be so, give the reason. It is recorded with the entry.",
        refused.get(0).remedy().orElseThrow());
  }

  @Test
  void was_set_aside_where_the_business_unit_reports_it_and_broken_where_others_do() {
    assertEquals(
        List.of(Mark.Kind.OVERRIDDEN),
        marks(asking(Basis.REPORT, "The chair said so.", "business-manager")));
    assertEquals(
        List.of(Mark.Kind.BREACH), marks(asking(Basis.REPORT, "The chair said so.", "nurse")));
  }

  @Test
  void is_marked_as_told_where_it_was_set_aside_by_somebody_else() {
    Asking told = asking(Basis.REPORT, "The chair said so.", "business-manager");
    assertEquals(
        "29 December is over Christmas. The business unit reports that the Independent Chair set"
            + " the rule aside.",
        judgement().verdict(told).marks().get(0).says());
    assertEquals(
        "29 December is over Christmas.",
        judgement()
            .verdict(asking(Basis.ACT, "The family asked for it.", "chair"))
            .marks()
            .get(0)
            .says());
  }

  @Test
  void may_be_told_of_what_is_never_a_report() {
    Asking told = asking(Basis.REPORT, "The chair said so.", "business-manager").asAct();
    assertEquals(List.of(), judgement().refusals(told), "as of an appointment");
  }
}
