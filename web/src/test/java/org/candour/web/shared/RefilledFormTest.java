package org.candour.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A form that was sent too late")
class RefilledFormTest {
  private static final String PAGE =
      """
      <form method="post" action="/sign-out"><input type="hidden" name="csrf" value="t"></form>
      <form method="post" action="/p/north/a">
      <input type="hidden" name="key" value="new"><input name="name" type="text" value="">
      <input name="day" value="1"><input name="day" value="1">
      <input type="radio" name="basis" value="act" checked><input type="radio" name="basis" value="report">
      <input type="checkbox" name="who" value="a" checked><input type="checkbox" name="who" value="b">
      <select name="agency"><option value="">Choose</option><option value="x" selected>X</option><option value="y">Y</option></select>
      <textarea class="c" name="text" rows="5">old</textarea></form>
      """;

  private static RefilledForm refilled(Map<String, List<String>> sent) {
    return RefilledForm.of(PAGE, Refills.form("/p/north/a", sent));
  }

  @Nested
  @DisplayName("shows again on its page")
  class Shown {
    @Test
    void texts_as_they_were_written_whatever_they_hold() {
      String page =
          refilled(Map.of("name", List.of("\"><script>"), "text", List.of("$1 \\ </textarea>\nx")))
              .page();
      assertTrue(page.contains("value=\"&quot;&gt;&lt;script&gt;\""), page);
      assertTrue(page.contains(">\n$1 \\ &lt;/textarea&gt;\nx</textarea>"), page);
      assertFalse(page.contains("<script>"), page);
    }

    @Test
    void each_of_several_fields_of_one_name() {
      String page = refilled(Map.of("day", List.of("14", "15"))).page();
      assertTrue(
          page.contains("<input name=\"day\" value=\"14\"><input name=\"day\" value=\"15\">"),
          page);
    }

    @Test
    void choices_that_were_made_and_none_that_was_not() {
      String page =
          refilled(Map.of("basis", List.of("report"), "who", List.of("b"), "agency", List.of("y")))
              .page();
      assertTrue(page.contains("value=\"report\" checked=\"\""), page);
      assertFalse(page.contains("value=\"act\" checked"), page);
      assertTrue(page.contains("value=\"b\" checked=\"\""), page);
      assertFalse(page.contains("value=\"a\" checked"), page);
      assertTrue(page.contains("<option value=\"y\" selected=\"\">"), page);
      assertFalse(page.contains("value=\"x\" selected"), page);
    }

    @Test
    void and_nothing_that_nobody_sees() {
      String page = refilled(Map.of("key", List.of("old"), "csrf", List.of("old"))).page();
      assertTrue(page.contains("name=\"key\" value=\"new\""), page);
      assertTrue(page.contains("name=\"csrf\" value=\"t\""), page);
    }

    @Test
    void and_when_it_is_sent_says_which_one_it_was() {
      assertTrue(refilled(Map.of()).page().contains("action=\"/p/north/a?kept=an-id\""));
      assertTrue(refilled(Map.of()).page().contains("action=\"/sign-out\""));
    }
  }

  @Test
  void leaves_the_texts_that_have_no_field_any_more() {
    RefilledForm form =
        refilled(
            Map.of("gone", List.of("some words"), "code", List.of("x1"), "name", List.of("A b")));
    assertEquals(List.of("some words"), form.left());
    assertTrue(form.placed());
    assertFalse(
        RefilledForm.of(PAGE, Refills.form("/p/north/b", Map.of("name", List.of("A b")))).placed());
  }

  @Nested
  @DisplayName("is read")
  class Read {
    private static LateForm read(String body) throws IOException {
      return LateForm.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), 100)
          .orElseThrow();
    }

    @Test
    void field_by_field_without_what_is_ours() throws IOException {
      LateForm form = read("csrf=t&page-title=A+page&a=1&a=2&b=%E2%80%9Cx%E2%80%9D+%26&empty=");
      assertEquals("t", form.token());
      assertEquals("A page", form.title());
      assertEquals(
          Map.of("a", List.of("1", "2"), "b", List.of("“x” &"), "empty", List.of("")),
          form.fields());
    }

    @Test
    void only_up_to_a_length_and_only_when_it_is_a_form() throws IOException {
      for (String body : List.of("a=" + "x".repeat(99), "a=%zz")) {
        assertTrue(
            LateForm.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), 100)
                .isEmpty());
      }
    }
  }
}
