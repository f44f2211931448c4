package org.candour.api.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.candour.api.json.BadInput;
import org.candour.api.json.Form;
import org.candour.casework.Command;
import org.candour.config.Catalogue;
import org.candour.framework.Framework;
import org.candour.time.At;
import org.candour.time.On;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The form of a planned day")
class CaseCommandsTest {
  private final Framework any = Catalogue.all().values().iterator().next();

  private static Form form(String json) throws IOException {
    return Form.of((ObjectNode) new ObjectMapper().readTree(json.replace('\'', '"')));
  }

  @Test
  void takes_a_day_or_a_time() throws IOException {
    Form day = form("{'do': 'plan-day', 'review': 'r1', 'step': 'p', 'on': '2026-04-14'}");
    assertEquals(
        new Command.PlanDay("r1", "p", new On(LocalDate.parse("2026-04-14"))),
        CaseCommands.read(day, any));
    Form time =
        form("{'do': 'plan-day', 'review': 'r1', 'step': 'p', 'on': '2026-04-14T09:00:00Z'}");
    assertEquals(
        new Command.PlanDay("r1", "p", new At(Instant.parse("2026-04-14T09:00:00Z"))),
        CaseCommands.read(time, any));
  }

  @Test
  void names_every_fault_at_once() throws IOException {
    Form form = form("{'do': 'plan-day', 'review': 'r1', 'day': '2026-04-14'}");
    CaseCommands.read(form, any);
    BadInput bad = assertThrows(BadInput.class, form::done);
    assertEquals(
        List.of("step", "on", "day"),
        bad.reasons().stream().map(r -> r.field().orElse("")).toList());
  }

  @Test
  void rests_on_no_view_so_that_a_plan_never_conflicts() {
    Command.PlanDay plan = new Command.PlanDay("r1", "p", new On(LocalDate.of(2026, 4, 14)));
    assertFalse(CaseCommands.restsOnAView(plan));
    assertTrue(CaseCommands.names().contains("plan-day"));
  }
}
