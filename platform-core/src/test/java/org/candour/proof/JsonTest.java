package org.candour.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON read without a library")
class JsonTest {
  @Test
  void says_what_stands_in_it() {
    Json.Node read =
        Json.parse(
            " {\"a\": \"x\\n\\u00e9\\\"\", \"b\":[1,-2.5e3,true,null,{}], \"c\":{\"d\":[]} } ");
    assertEquals("x\né\"", read.word("a"));
    assertEquals("-2.5e3", read.field("b").items().get(1).words().orElseThrow());
    assertEquals("true", read.field("b").items().get(2).words().orElseThrow());
    assertEquals(true, read.field("b").items().get(3).words().isEmpty());
    assertEquals("", read.field("nowhere").word("either"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"a\"}",
        "{\"a\":1,}",
        "[1,]",
        "[1 2]",
        "\"open",
        "\"\\q\"",
        "\"\\u00",
        "{} {}",
        "nothing",
        "{\"a\":1,\"a\":2}",
        "'a'"
      })
  void is_refused_when_it_is_none(String text) {
    assertThrows(IllegalArgumentException.class, () -> Json.parse(text));
  }

  @Test
  void passes_over_a_field_that_nobody_needs_and_over_no_other() {
    String text = "{\"a\":1, \"not\" : {\"x\":\"}\\\"]\",\"y\":[{}]} ,\"b\":{\"not\":2}}";
    Json.Node read = Json.parse(text, "not");
    assertEquals("1", read.word("a"));
    assertEquals("", read.word("not"));
    assertEquals("2", read.field("b").word("not"));
    for (String bent : java.util.List.of("{\"not\":", "{\"not\":1}", "{\"not\":{\"x\":\"}")) {
      assertThrows(IllegalArgumentException.class, () -> Json.parse(bent, "not"), bent);
    }
  }

  @Test
  void is_refused_when_it_goes_deeper_than_any_entry() {
    assertThrows(IllegalArgumentException.class, () -> Json.parse("[".repeat(100_000)));
  }
}
