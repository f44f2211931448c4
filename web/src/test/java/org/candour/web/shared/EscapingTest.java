package org.candour.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.VelocityException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Whatever a template inserts")
class EscapingTest {
  private static final String NASTY = "<b>&'\"";
  private static final String ESCAPED = "&lt;b&gt;&amp;&#39;&quot;";

  /** A record as templates see them. */
  public record Named(String name, List<String> parts) {}

  private static String render(String template) {
    VelocityEngine engine = new VelocityEngine(Templates.settings());
    VelocityContext context = new VelocityContext(new HashMap<>(model()));
    StringWriter out = new StringWriter();
    engine.evaluate(context, out, "test", template);
    return out.toString().strip();
  }

  private static Map<String, Object> model() {
    return Map.of(
        "x",
        NASTY,
        "safe",
        new SafeHtml("<i>ours</i>"),
        "it",
        new Named(NASTY, List.of(NASTY)),
        "map",
        Map.of("k", NASTY),
        "n",
        7L,
        "yes",
        true);
  }

  @Nested
  class Is_escaped {
    @Test
    void as_text() {
      assertEquals(ESCAPED, render("$x"));
      assertEquals(ESCAPED, render("$!{x}"));
    }

    @Test
    void as_a_part_of_a_record_a_map_or_a_list() {
      assertEquals(ESCAPED, render("$it.name"));
      assertEquals(ESCAPED, render("$it.name()"));
      assertEquals(ESCAPED, render("$map.k"));
      assertEquals(ESCAPED, render("#foreach($p in $it.parts)$p#end"));
    }

    @Test
    void once_within_a_block() {
      assertEquals("<em>" + ESCAPED + "</em>", render("#define($block)<em>$x</em>#end$block"));
    }

    @Test
    void once_within_the_body_of_a_macro() {
      String card = render("#@rowBlock('Name')$x#end");
      assertEquals(2, card.split(java.util.regex.Pattern.quote(ESCAPED), -1).length, card);
    }

    @Test
    void as_the_argument_of_a_macro() {
      assertEquals("<strong class=\"govuk-tag\">" + ESCAPED + "</strong>", render("#tag($x '')"));
    }
  }

  @Nested
  class Stands_as_it_is {
    @Test
    void when_it_is_our_own_markup() {
      assertEquals("<i>ours</i>", render("$safe"));
    }

    @Test
    void when_it_is_a_number_or_a_truth() {
      assertEquals("7 true", render("$n $yes"));
    }
  }

  @Nested
  class Is_an_error {
    @Test
    void when_the_reference_leads_nowhere() {
      assertThrows(VelocityException.class, () -> render("$nothing"));
      assertThrows(VelocityException.class, () -> render("$it.nothing"));
    }

    @Test
    void when_it_reaches_for_a_class() {
      assertThrows(
          VelocityException.class, () -> render("$x.getClass().forName('java.lang.Runtime')"));
    }
  }
}
