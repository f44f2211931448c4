package org.candour.api.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.candour.api.json.BadInput;
import org.candour.api.json.Wire;
import org.candour.rule.Citation;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.rule.RuleId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every failure is a problem in plain words")
class EveryExceptionTest {
  private final EveryException mapper = new EveryException();

  @Test
  void a_fault_of_ours_shows_a_number_and_nothing_of_the_cause() throws Exception {
    Response answer =
        mapper.toResponse(new IllegalStateException("SELECT secret FROM journal WHERE x"));
    String body = Wire.MAPPER.writeValueAsString(answer.getEntity());
    assertEquals(500, answer.getStatus());
    assertFalse(body.contains("SELECT") || body.contains("Exception"), body);
    assertTrue(body.contains("\"incident\":\""), body);
  }

  @Test
  void what_was_wrapped_on_its_way_is_still_known() {
    Throwable wrapped = new IllegalStateException(BadInput.of("a", "“a” is missing."));
    assertEquals(400, mapper.toResponse(wrapped).getStatus());
  }

  @Test
  void an_address_that_is_not_there_reads_like_one_that_is_not_ours() {
    Problem unknown = problem(new NotFoundException("no resource"));
    Problem elsewhere = problem(Stopped.notFound());
    assertEquals(unknown, elsewhere);
  }

  @Test
  void a_method_that_is_not_taken_says_which_are() {
    Response answer = mapper.toResponse(new NotAllowedException("GET"));
    assertEquals(405, answer.getStatus());
    assertEquals("GET", answer.getHeaderString("Allow"));
  }

  @Test
  void another_format_is_not_taken() {
    assertEquals(415, mapper.toResponse(new NotSupportedException()).getStatus());
  }

  @Test
  void a_refusal_lists_every_reason_with_its_rule_and_place() throws Exception {
    Rule rule =
        new Rule(
            new RuleId("NS-1"),
            "Three are needed.",
            Enforcement.REFUSE_UNLESS_REASON,
            new Citation("Handbook", "4.2"),
            Optional.of("read as working days"));
    List<Reason> reasons =
        List.of(
            Reason.of(rule, "option", "Two are here.").toMend("Wait."),
            Reason.authority("You hold no seat."));
    assertEquals(
        "{\"type\":\"/api/problems/refused\",\"title\":\"Refused\",\"status\":422,"
            + "\"detail\":\"There are 2 reasons. Nothing was recorded but the refusal.\",\"reasons\":["
            + "{\"says\":\"Two are here.\",\"kind\":\"rule\",\"remedy\":\"Wait.\",\"rule\":{\"id\":\"NS-1\","
            + "\"says\":\"Three are needed.\",\"level\":\"refuse-unless-reason\","
            + "\"cites\":{\"document\":\"Handbook\",\"section\":\"4.2\"},\"assumed\":\"read as working days\"},"
            + "\"field\":\"option\"},{\"says\":\"You hold no seat.\",\"kind\":\"authority\"}]}",
        Wire.MAPPER.writeValueAsString(Problems.refused(reasons)));
  }

  @Test
  void when_only_appointments_stand_against_it_the_answer_is_403() {
    assertEquals(403, Problems.refused(List.of(Reason.authority("No."))).status());
  }

  private Problem problem(Throwable thrown) {
    return (Problem) mapper.toResponse(thrown).getEntity();
  }
}
