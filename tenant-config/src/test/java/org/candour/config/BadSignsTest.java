package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Signs, numbers and sizes that no policy needs are defects within two seconds")
class BadSignsTest {
  @Test
  void a_byte_order_mark_at_the_beginning_is_read_over() {
    assertEquals(List.of(), read("\uFEFF" + Small.SOUND));
  }

  @Test
  void a_nul_byte_is_no_yaml() {
    assertEquals(
        Set.of(Kind.NOT_YAML), kinds(Small.SOUND.replace("Northshire\n", "North\0shire\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\0", "\\x07", "\\uD800", "\\uDFFF", "\\e"})
  void a_sign_that_is_let_in_by_quotation_marks_and_kept_by_no_store_is_refused(String sign) {
    assertEquals(
        Set.of(Kind.BAD_SIGN),
        kinds(Small.SOUND.replace("name: Northshire\n", "name: \"North" + sign + "shire\"\n")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\UFFFFFFFF", "\\U00110000", "\\xZZ"})
  void an_escape_that_is_no_sign_is_no_yaml(String sign) {
    assertEquals(
        Set.of(Kind.NOT_YAML),
        kinds(Small.SOUND.replace("name: Northshire\n", "name: \"North" + sign + "shire\"\n")));
  }

  @Test
  void half_a_sign_in_bytes_is_no_text() {
    byte[] half = {'n', ':', ' ', (byte) 0xED, (byte) 0xA0, (byte) 0x80};
    assertEquals(Kind.NOT_TEXT, soon(half).get(0).kind());
  }

  @ParameterizedTest
  @ValueSource(strings = {"99999999999999999999", "1e999", "-1", "0x10", "٤"})
  void a_number_that_is_too_large_or_none_is_told(String number) {
    assertEquals(
        Set.of(Kind.BAD_VALUE), kinds(Small.SOUND.replace("version: 4", "version: " + number)));
    assertEquals(
        Set.of(Kind.BAD_VALUE),
        kinds(
            Small.SOUND.replace("within: 5 working days", "within: " + number + " working days")));
  }

  @Test
  void a_million_keys_are_refused_unread() {
    StringBuilder many = new StringBuilder();
    for (int i = 0; i < 1_000_000; i++) {
      many.append("k").append(i).append(": x\n");
    }
    assertEquals(Set.of(Kind.TOO_LARGE), kinds(many.toString()));
  }

  @Test
  void one_key_a_hundred_thousand_times_is_told() {
    Set<Kind> kinds = kinds("a: x\n".repeat(20_000));
    assertEquals(true, kinds.containsAll(Set.of(Kind.KEY_TWICE, Kind.AND_MORE)));
  }

  @Test
  void a_key_as_long_as_a_document_is_refused_before_paths_are_made_of_it() {
    String key = "? \"" + "k".repeat(400_000) + "\"\n: { a: [" + "x, ".repeat(400) + "] }\n";
    assertEquals(Set.of(Kind.KEY_TOO_LONG), kinds(key));
  }

  @Test
  void deep_long_paths_of_many_parts_take_no_more_memory_than_there_is() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 20; i++) {
      deep.append(" ".repeat(i)).append("k".repeat(99)).append(":\n");
    }
    String row = " ".repeat(20) + "- [" + "x,".repeat(499) + "x]\n";
    assertEquals(Set.of(Kind.TOO_MANY_IN_ALL), kinds(deep + row.repeat(400)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "? ", "- ", "# \n", "\n", "| ", "'", "\"", "&a ", "!a ", "%", "--- ", "a: b: ", ": "
      })
  void a_megabyte_of_one_sign_is_answered(String sign) {
    soon(sign.repeat(1_000_000 / sign.length()).getBytes(StandardCharsets.UTF_8));
  }

  private static Set<Kind> kinds(String yaml) {
    return read(yaml).stream().map(Defect::kind).collect(Collectors.toSet());
  }

  private static List<Defect> read(String yaml) {
    return soon(yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** Two seconds of work, with room for a machine that does other work besides. */
  private static List<Defect> soon(byte[] yaml) {
    return assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> new FrameworkReader().read(yaml).defects());
  }
}
