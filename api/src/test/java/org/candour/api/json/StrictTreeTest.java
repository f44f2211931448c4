package org.candour.api.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A body is one JSON object")
class StrictTreeTest {
  @Test
  void is_read_as_it_stands() throws IOException {
    assertEquals(
        "{\"a\":[1,true,null,{\"b\":\"ü 😀\"}]}",
        read("{\"a\": [1, true, null, {\"b\": \"ü \\ud83d\\ude00\"}]}"));
  }

  @Nested
  @DisplayName("Refused with line and column, in our words")
  class Refused {
    @Test
    void when_it_is_not_JSON() {
      assertEquals("The body is not valid JSON. Line 2, column 10.", fault("{\n  \"a\": x}"));
    }

    @Test
    void when_it_stops_half_way() {
      assertEquals("The body is not valid JSON. Line 1, column 7.", fault("{\"a\": "));
    }

    @Test
    void when_a_name_is_given_twice() {
      assertEquals(
          "“step” is given twice. Line 1, column 13.", fault("{\"step\": 1, \"step\": 2}"));
    }

    @Test
    void when_a_name_is_given_twice_further_down() {
      assertEquals(
          "“b” is given twice. Line 1, column 21.",
          fault("{\"a\": {\"c\":[{\"b\":1, \"b\": 2}]}}"));
    }

    @Test
    void when_there_is_more_after_it() {
      assertEquals("There is more after the JSON object. Line 1, column 4.", fault("{} {}"));
    }

    @Test
    void when_it_is_no_object() {
      assertEquals("The body must be a JSON object. Line 1, column 1.", fault("[1]"));
    }

    @Test
    void when_it_is_nested_too_deeply() {
      assertEquals(
          "The body is nested too deeply, or a name or number in it is too long. Line 1, column 62.",
          fault("{\"a\":".repeat(40)));
    }

    @Test
    void when_a_number_is_endless() {
      assertEquals(
          "The body is nested too deeply, or a name or number in it is too long. Line 1, column 507.",
          fault("{\"a\": " + "9".repeat(500) + "}"));
    }

    @Test
    void when_a_text_holds_half_a_character() {
      assertEquals(
          "A text holds a character that cannot be kept. Line 1, column 7.",
          fault("{\"a\": \"\\ud83d\"}"));
    }

    @Test
    void when_a_text_holds_a_zero_byte() {
      assertEquals(
          "A text holds a character that cannot be kept. Line 1, column 7.",
          fault("{\"a\": \"\\u0000\"}"));
    }

    @Test
    void when_it_is_empty() {
      assertEquals("The body is empty. Send a JSON object.", fault(" "));
    }
  }

  private static String read(String body) throws IOException {
    return StrictTree.read(stream(body)).toString();
  }

  private static String fault(String body) {
    return assertThrows(NotJson.class, () -> StrictTree.read(stream(body))).says();
  }

  private static ByteArrayInputStream stream(String body) {
    return new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8));
  }
}
