package org.candour.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A field")
class LongestTextTest {
  private static Optional<String> wrong(FieldKind kind, String text) {
    Field field = new Field("name", "Name", Optional.empty(), kind, List.of(), false);
    return field.wrongWith(new Value.Text(text)).map(Reason::says);
  }

  @Nested
  class For_a_short_text {
    private final Optional<String> asks =
        Optional.of("“Name” takes text of one line, of at most 200 characters");

    @Test
    void takes_200_characters_and_no_more() {
      assertTrue(wrong(FieldKind.TEXT, "é".repeat(200)).isEmpty());
      assertEquals(asks, wrong(FieldKind.TEXT, "é".repeat(201)));
    }

    @Test
    void takes_one_line_and_nothing_that_turns_the_writing_about() {
      for (String text : List.of("a\nb", "a\rb", "a\tb", "a\u0000b", "a\u2028b", "a\u202Eb")) {
        assertEquals(asks, wrong(FieldKind.TEXT, text), text);
      }
    }
  }

  @Nested
  class For_a_narrative {
    private final Optional<String> asks =
        Optional.of("“Name” takes text of at most 20,000 characters");

    @Test
    void takes_lines_and_20000_characters() {
      assertTrue(wrong(FieldKind.NARRATIVE, "a\r\n\tb\n" + "x".repeat(19_994)).isEmpty());
      assertEquals(asks, wrong(FieldKind.NARRATIVE, "x".repeat(20_001)));
    }

    @Test
    void takes_no_zero_byte() {
      assertEquals(asks, wrong(FieldKind.NARRATIVE, "a\u0000b"));
    }
  }
}
