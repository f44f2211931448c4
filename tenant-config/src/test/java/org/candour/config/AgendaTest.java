package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.candour.body.AgendaItem;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.candour.engine.Engine;
import org.candour.framework.Framework;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a framework can say about the agenda of a body")
class AgendaTest {
  private static final String CYCLE =
      """
          agenda:
            training: { name: Training, rule: NS-A-01 }
            plan: { name: The year's plan, rule: NS-A-01, in: March, public: yes }
            progress: { name: Progress, rule: NS-A-01, in: [July, November], public: yes }
            reviews: { name: Homicide reviews, rule: NS-A-01, public: no, because: They are about named people. }
      """;

  private static Small panel(String more) {
    return Small.with("    decides by: not set\n", "    decides by: not set\n" + more.indent(-2));
  }

  private static Framework framework() {
    Small small = panel(CYCLE.indent(2));
    assertEquals(List.of(), small.defects().stream().map(Defect::words).toList());
    return small.read().framework().orElseThrow();
  }

  private static List<String> on(String day) {
    return Engine.agenda(framework(), "case-panel", LocalDate.parse(day)).stream()
        .map(AgendaItem::words)
        .toList();
  }

  @Nested
  class The_agenda_of_a_day {
    @Test
    void has_the_standing_items_and_those_of_its_month_in_order() {
      assertEquals(
          List.of(
              "Training",
              "Progress (in public)",
              "Homicide reviews (exempt: They are about named people.)"),
          on("2026-11-10"));
      assertEquals(
          List.of(
              "Training",
              "The year's plan (in public)",
              "Homicide reviews (exempt: They are about named people.)"),
          on("2027-03-09"));
    }

    @Test
    void shows_the_public_only_what_is_said_to_be_public() {
      Framework framework = framework();
      assertEquals(
          List.of("Progress"),
          framework
              .bodies()
              .get("case-panel")
              .agenda()
              .inPublicOn(LocalDate.parse("2026-11-10"))
              .stream()
              .map(AgendaItem::name)
              .toList());
    }

    @Test
    void is_empty_where_the_framework_says_nothing() {
      Framework silent = Small.with("Northshire", "Northshire").read().framework().orElseThrow();
      assertEquals(List.of(), Engine.agenda(silent, "case-panel", LocalDate.parse("2026-11-10")));
      assertEquals(List.of(), Engine.agenda(silent, "nobody", LocalDate.parse("2026-11-10")));
    }

    @Test
    void can_be_expected_by_an_example() {
      panel(CYCLE.indent(2))
          .plays(
              "facts: { harmed: yes }",
              "when: { at: 2026-11-10, facts: { harmed: yes } }",
              "then: { agenda: { case-panel: [training, progress public, reviews exempt] } }");
    }
  }

  @Nested
  class Is_a_defect {
    @Test
    void when_an_item_is_kept_from_the_public_without_a_reason() {
      List<Defect> all =
          panel("      agenda: { a: { name: A, rule: NS-A-01, public: no } }\n").defects();
      assertEquals(List.of(Kind.MISSING), all.stream().map(Defect::kind).toList());
    }

    @Test
    void but_only_a_warning_when_it_is_for_a_month_in_which_the_body_does_not_meet() {
      Small small =
          panel(
              """
                    meetings: { rule: NS-A-01, in: [March, July] }
                    agenda: { a: { name: A, rule: NS-A-01, in: [May] } }
              """);
      assertEquals(List.of(), small.defects());
      assertEquals(
          List.of("“A” is only for May, and “Case Panel” meets in other months."),
          small.read().warnings().stream()
              .filter(d -> d.kind() == Kind.NEVER_TABLED)
              .map(Defect::says)
              .toList());
    }
  }
}
