package org.candour.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The examples of the description fit its schemas")
class ExamplesTest {
  record Example(String schema, JsonNode value) {}

  static Stream<Example> examples() {
    List<Example> found = new ArrayList<>();
    for (JsonNode media : Description.read().findValues("application/json")) {
      collect(media, found);
    }
    for (JsonNode media : Description.read().findValues("application/problem+json")) {
      collect(media, found);
    }
    return found.stream();
  }

  private static void collect(JsonNode media, List<Example> found) {
    String ref = media.at("/schema/$ref").asText("");
    String schema = ref.substring(ref.lastIndexOf('/') + 1);
    if (media.has("example")) {
      found.add(new Example(schema, media.path("example")));
    }
    media.path("examples").forEach(e -> found.add(new Example(schema, e.path("value"))));
  }

  @ParameterizedTest
  @MethodSource("examples")
  void fits(Example example) {
    assertEquals(List.of(), Description.wrongWith(example.schema(), example.value()));
  }

  @Test
  void what_does_not_fit_is_found() throws Exception {
    JsonNode wrong = new ObjectMapper().readTree("{\"do\": \"depart\"}");
    assertFalse(Description.wrongWith("MeetingEntry", wrong).isEmpty());
  }
}
