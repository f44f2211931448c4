package org.candour.deploy.demonstration;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.candour.api.json.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A date in a script is counted from the first start")
class DaysTest {
  private static final LocalDate WEDNESDAY = LocalDate.parse("2026-07-15");

  @Test
  void in_weekdays() {
    assertEquals("2026-07-10", read("T-3", WEDNESDAY));
    assertEquals("2026-07-20", read("T+3", WEDNESDAY));
  }

  @Test
  void at_a_time_in_London() {
    assertEquals("2026-07-14T09:30:00Z", read("T-1 10:30", WEDNESDAY));
  }

  @Test
  void back_from_a_weekend_to_its_friday() {
    assertEquals("2026-07-17", read("T-1", LocalDate.parse("2026-07-19")));
  }

  @Test
  void and_every_other_text_stays_as_it_is() {
    assertEquals("T-cells", read("T-cells", WEDNESDAY));
    assertEquals("$other", read("$other", WEDNESDAY));
    assertEquals("CASE-1", read("$case", WEDNESDAY));
  }

  private static String read(String text, LocalDate today) {
    JsonNode line =
        Wire.MAPPER.createObjectNode().set("a", Wire.MAPPER.createArrayNode().add(text));
    return new Days(today).in(line, Map.of("$case", "CASE-1")).at("/a/0").asText();
  }
}
