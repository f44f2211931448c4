package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Whatever the bytes are, the answer is a list of defects, soon")
class BadInputTest {
  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final long MOST_MILLIS = 2_000;
  private static final long MOST_BYTES = 256L * 1024 * 1024;

  @Test
  void ten_megabytes_are_refused_unread() {
    assertEquals(Kind.TOO_LARGE, only(new byte[10_000_000]).kind());
  }

  @Test
  void a_bomb_of_aliases_is_refused_at_the_first() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      String one = "*a" + (i - 1);
      bomb.append("a").append(i).append(": &a").append(i).append(" [");
      bomb.append(String.join(", ", java.util.Collections.nCopies(10, one))).append("]\n");
    }
    Defect defect = only(bomb.toString());
    assertEquals(Kind.ALIAS, defect.kind());
    assertEquals(2, defect.place().line());
  }

  @ParameterizedTest
  @ValueSource(strings = {"[", "{a: ", "- "})
  void deep_nesting_is_refused_where_it_goes_too_deep(String level) {
    assertEquals(Kind.TOO_DEEP, only(level.repeat(250_000)).kind());
  }

  @Test
  void deep_indentation_is_refused_too() {
    StringBuilder deep = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      deep.append(" ".repeat(i)).append("a:\n");
    }
    assertEquals(Kind.TOO_DEEP, only(deep.toString()).kind());
  }

  @Test
  void what_is_not_utf_8_is_refused() {
    assertEquals(Kind.NOT_TEXT, only(new byte[] {'a', ':', ' ', (byte) 0xff}).kind());
  }

  @Test
  void an_empty_document_says_how_to_begin() {
    assertEquals("Begin with “partnership”, “name” and “version”.", only("").mend());
    assertEquals(Kind.EMPTY, only("# only a comment\n").kind());
  }

  @Test
  void a_document_that_is_a_list_or_a_text_is_refused() {
    assertEquals(Kind.WRONG_SHAPE, only("- a\n- b\n").kind());
    assertEquals(Kind.WRONG_SHAPE, only("hello").kind());
  }

  @Test
  void a_second_document_is_refused_where_it_begins() {
    Defect defect = only(Small.SOUND + "---\nname: Another\n");
    assertEquals(Kind.SEVERAL_DOCUMENTS, defect.kind());
  }

  @Test
  void a_tag_is_refused_before_anything_is_made_of_it() {
    assertTrue(
        read("name: !!javax.script.ScriptEngineManager [x]\n").defects().stream()
            .anyMatch(d -> d.kind() == Kind.TAG && d.place().column() == 7));
  }

  @Test
  void a_key_that_is_a_list_is_refused() {
    assertEquals(Kind.KEY_NOT_TEXT, only("? [a, b]\n: c\n").kind());
  }

  @Test
  void bad_syntax_has_a_line_and_a_column() {
    Defect defect = only("name: Northshire\nversion: [1, 2\ncalendar: x\n");
    assertEquals(Kind.NOT_YAML, defect.kind());
    assertTrue(defect.place().line() > 1, defect.words());
  }

  @Test
  void more_parts_in_one_place_than_any_policy_needs_are_refused() {
    assertEquals(Kind.TOO_MANY, only("a: x\n" + "b: [" + "x, ".repeat(501) + "]\n").kind());
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < 501; i++) {
      keys.append("k").append(i).append(": x\n");
    }
    assertEquals(501, only(keys.toString()).place().line());
  }

  @Test
  void hundreds_of_defects_are_not_all_listed() {
    StringBuilder many = new StringBuilder(Small.SOUND);
    for (int i = 0; i < 400; i++) {
      many.append("unknown-key-number-").append(i).append(": x\n");
    }
    List<Defect> defects = read(many.toString()).defects();
    assertEquals(Defects.MOST + 1, defects.size());
    assertEquals(Kind.AND_MORE, defects.get(Defects.MOST).kind());
  }

  @Test
  void a_megabyte_of_references_that_lead_nowhere_is_answered_in_time() {
    StringBuilder many = new StringBuilder(Small.SOUND);
    String references = "nobody-of-this-name-is-here, ".repeat(400);
    for (int i = 0; many.length() < 1_000_000; i++) {
      many.append("      step-")
          .append(i)
          .append(": { duty: D, who: manager, rule: NS-G-01, tells: [");
      many.append(references).append("] }\n");
    }
    assertEquals(Defects.MOST + 1, read(many.toString()).defects().size());
  }

  @Test
  void a_long_chain_of_steps_is_answered_in_time() {
    StringBuilder many = new StringBuilder(Small.SOUND);
    for (int i = 0; i < 490; i++) {
      many.append("      step-")
          .append(i)
          .append(": { duty: D, who: manager, rule: NS-G-01, after: [");
      many.append(i == 0 ? "notify" : "step-" + (i - 1)).append("] }\n");
    }
    assertSoon(many.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void steps_that_wait_for_many_others_are_answered_in_time() {
    StringBuilder many = new StringBuilder(Small.SOUND);
    for (int i = 0; i < 490; i++) {
      String after = i < 2 ? "notify, meet" : "step-" + (i - 1) + ", step-" + (i - 2);
      many.append("      step-")
          .append(i)
          .append(": { duty: D, who: manager, rule: NS-G-01, after: [")
          .append(after)
          .append("] }\n");
    }
    assertSoon(many.toString().getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void every_beginning_of_a_shipped_framework_gets_an_answer() {
    for (var partnership : Catalogue.partnerships()) {
      byte[] whole = Catalogue.text(partnership);
      for (int length = 0; length < whole.length; length += 997) {
        assertAnswered(Arrays.copyOf(whole, length));
      }
    }
  }

  @Test
  void a_framework_with_any_byte_changed_gets_an_answer() {
    Random random = new Random(20260401);
    byte[] sound = Small.SOUND.getBytes(StandardCharsets.UTF_8);
    byte[] signs = ":{}[],#&*!|>'\"%@`-? \n\t0aZ\u0000".getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < 3_000; i++) {
      byte[] spoilt = sound.clone();
      for (int times = 0; times <= random.nextInt(3); times++) {
        spoilt[random.nextInt(spoilt.length)] = signs[random.nextInt(signs.length)];
      }
      assertAnswered(spoilt);
    }
  }

  private static void assertAnswered(byte[] yaml) {
    Reading reading = new FrameworkReader().read(yaml);
    assertEquals(reading.framework().isEmpty(), !reading.defects().isEmpty());
    reading.defects().forEach(d -> assertFalse(d.words().contains("Exception"), d.words()));
  }

  private static Defect only(String yaml) {
    return only(yaml.getBytes(StandardCharsets.UTF_8));
  }

  private static Defect only(byte[] yaml) {
    List<Defect> defects = assertSoon(yaml).defects();
    assertEquals(1, defects.size(), () -> defects.stream().map(Defect::words).toList().toString());
    return defects.get(0);
  }

  private static Reading read(String yaml) {
    return assertSoon(yaml.getBytes(StandardCharsets.UTF_8));
  }

  /** Two seconds of work, and room that a small service has for it. */
  private static Reading assertSoon(byte[] yaml) {
    return assertTimeoutPreemptively(Duration.ofSeconds(20), () -> measured(yaml));
  }

  private static Reading measured(byte[] yaml) {
    long began = THREADS.getCurrentThreadCpuTime();
    long room = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId());
    Reading reading = new FrameworkReader().read(yaml);
    long millis = (THREADS.getCurrentThreadCpuTime() - began) / 1_000_000;
    long taken = THREADS.getThreadAllocatedBytes(Thread.currentThread().getId()) - room;
    assertTrue(millis < MOST_MILLIS, () -> yaml.length + " bytes took " + millis + " ms");
    assertTrue(taken < MOST_BYTES, () -> yaml.length + " bytes took " + taken + " bytes of memory");
    return reading;
  }
}
