package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the field asks of the language, and the keys that carry it. */
@DisplayName("Each concept of the field")
class ConceptsTest {
  private record Concept(String id, List<String> keys) {}

  private static List<Concept> all() throws IOException {
    try (InputStream file =
        ConceptsTest.class.getClassLoader().getResourceAsStream("register/concepts.csv")) {
      String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().skip(1).map(ConceptsTest::concept).toList();
    }
  }

  /** The keys are written "part/key; part/key". */
  private static Concept concept(String line) {
    String[] parts = line.split(",", 3);
    return new Concept(parts[0], List.of(parts[2].split("; ", -1)));
  }

  @Test
  void is_listed_once() throws IOException {
    assertEquals(
        IntStream.rangeClosed(1, 47).mapToObj("CC-%02d"::formatted).toList(),
        all().stream().map(Concept::id).toList());
  }

  @Test
  void is_carried_by_keys_that_the_published_schema_describes() throws IOException {
    JsonNode parts = new ObjectMapper().readTree(PublishedSchema.text()).path("$defs");
    for (Concept concept : all()) {
      for (String key : concept.keys()) {
        int slash = key.indexOf('/');
        JsonNode its =
            parts.path(key.substring(0, slash)).path("properties").path(key.substring(slash + 1));
        assertTrue(its.has("description"), () -> concept.id() + ": " + key);
      }
    }
  }
}
