package org.candour.deploy.weaknesses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.deploy.weaknesses.Trial.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The command says what is known against the parts")
class WeaknessesTest {
  private static final String LIB = "org.a:lib";

  @TempDir Path folder;
  private Trial trial;

  @BeforeEach
  void two_parts() {
    trial = Trial.of(folder, "pkg:maven/org.a/lib@1.1", "pkg:maven/org.webjars.npm/s__css@7.1.0");
  }

  @Test
  void nothing() {
    Said said = trial.advisory("A-1", "HIGH", LIB, "1.1").ask();
    assertEquals(0, said.end());
    assertTrue(said.words().startsWith("Known: 0, of them 0 overdue. Accepted: 0."), said.words());
    assertTrue(
        said.words().contains("among 1 advisories, the newest of 27 February 2026."), said.words());
  }

  @Test
  void something_with_all_that_is_to_be_known_on_one_line() {
    Said said = trial.advisory("A-1", "HIGH", LIB, "1.2").ask();
    assertEquals(1, said.end());
    assertEquals(
        "High: org.a:lib 1.1. A-1, CVE-A-1: It falls over. Fixed in 1.2."
            + " To be mended by 27 February 2026: overdue.",
        said.lines().get(0));
    assertEquals("Known: 1, of them 1 overdue. Accepted: 0.", said.lines().get(1));
  }

  @Test
  void the_worst_first_and_a_month_for_what_is_not_so_bad() {
    Said said =
        trial
            .advisory("A-1", "LOW", LIB, "1.2")
            .advisory("A-2", "MODERATE", LIB, "1.2")
            .advisory("A-3", "unheard of", LIB, "1.2")
            .advisory("A-4", "CRITICAL", LIB, "1.2")
            .ask();
    assertTrue(said.lines().get(0).startsWith("Critical: "), said.words());
    assertTrue(said.lines().get(1).startsWith("Severity not given: "), said.words());
    assertTrue(said.lines().get(1).endsWith("by 27 February 2026: overdue."), said.words());
    assertTrue(said.lines().get(2).startsWith("Moderate: "), said.words());
    assertTrue(said.lines().get(3).endsWith("To be mended by 22 March 2026."), said.words());
    assertEquals("Known: 4, of them 2 overdue. Accepted: 0.", said.lines().get(4));
  }

  @Test
  void a_webjar_is_asked_for_as_what_it_was_made_of() {
    trial.advisory("A-1", "LOW", "org.b:other", "1");
    String css = Trial.affected("npm", "@s/css", Trial.json("'versions': ['7.1.0']"));
    Said said = trial.feed("A-2.json", Trial.advisory("A-2", "LOW", css)).ask();
    assertEquals(1, said.end());
    assertTrue(said.words().contains("@s/css 7.1.0. A-2"), said.words());
    assertTrue(said.words().contains("No version mends it."), said.words());
    assertFalse(said.words().contains("Warning: The feed holds no"), said.words());
  }

  @Test
  void once_though_two_feeds_hold_it() {
    trial.advisory("A-1", "HIGH", LIB, "1.2");
    Said said = trial.ask(Feed.LIMITS, trial.feed().toString(), trial.feed().toString());
    assertTrue(said.words().contains("Known: 1, "), said.words());
    assertTrue(said.words().contains("among 1 advisories"), said.words());
  }

  @Nested
  class What_is_accepted {
    @BeforeEach
    void one_is_known() {
      trial.advisory("A-1", "HIGH", LIB, "1.2");
    }

    @Test
    void does_not_count_until_its_day_is_over() {
      Said said = trial.accept("A-1,org.a:lib,2026-03-01,Nobody calls it, and it is slow\n").ask();
      assertEquals(0, said.end());
      assertEquals(
          "High: org.a:lib 1.1. A-1, CVE-A-1: It falls over. Fixed in 1.2."
              + " Accepted until 1 March 2026: Nobody calls it, and it is slow",
          said.lines().get(0));
      assertEquals("Known: 0, of them 0 overdue. Accepted: 1.", said.lines().get(1));
    }

    @Test
    void counts_again_after_it() {
      Said said = trial.accept("CVE-A-1,org.a:lib,2026-02-28,Nobody calls it\n").ask();
      assertEquals(1, said.end());
      assertTrue(
          said.lines()
              .get(0)
              .endsWith(
                  "It was accepted until 28 February 2026, which is past."
                      + " To be mended by 27 February 2026: overdue."),
          said.words());
    }

    @Test
    void counts_for_that_part_and_that_weakness_only() {
      assertEquals(1, trial.accept("A-1,org.a:lib2,2026-04-01,Why\n").ask().end());
      assertEquals(1, trial.accept("A-2,org.a:lib,2026-04-01,Why\n").ask().end());
    }

    @Test
    void needs_a_date_and_a_reason() {
      for (String line : new String[] {"A-1,org.a:lib,soon,Why", "A-1,org.a:lib,2026-04-01, "}) {
        Said said = trial.accept("\n" + line + "\n").ask();
        assertEquals(2, said.end());
        assertTrue(said.words().contains("Line 3 of "), said.words());
      }
    }
  }

  @Nested
  class It_could_not_ask {
    @Test
    void a_feed_that_is_empty() throws Exception {
      Files.createDirectories(trial.feed());
      assertEquals(2, trial.ask().end());
    }

    @Test
    void a_feed_that_holds_none_of_Maven() {
      String css = Trial.affected("npm", "@s/css", Trial.json("'versions': ['7.1.0']"));
      Said said = trial.feed("A-2.json", Trial.advisory("A-2", "LOW", css)).ask();
      assertEquals(2, said.end());
      assertTrue(
          said.words().startsWith("Nothing is known either way. The feed holds no"), said.words());
    }

    @Test
    void about_parts_that_nobody_listed() throws Exception {
      Files.delete(trial.deploy().resolve("target/bom.json"));
      Said said = trial.advisory("A-1", "HIGH", LIB, "1.2").ask();
      assertEquals(2, said.end());
      assertTrue(said.words().contains("mvn verify"), said.words());
    }
  }

  @Nested
  class And_says {
    @Test
    void how_many_documents_it_could_not_read() {
      trial.advisory("A-1", "HIGH", LIB, "1.2");
      trial.feed("broken.json", "{\"id\": ").feed("none.json", "[]").feed("empty.json", "");
      trial.feed("deep.json", "[".repeat(100_000)).feed("long.json", " ".repeat(9 << 20));
      Said said = trial.ask();
      assertEquals(1, said.end());
      assertTrue(said.words().contains("Warning: 5 documents of the feed"), said.words());
    }

    @Test
    void that_a_feed_is_old() {
      String old =
          Trial.advisory("A-1", "HIGH", Trial.affected("Maven", LIB, Trial.range("")))
              .replace("2026-02-27", "2026-02-21");
      Said said = trial.feed("A-1.json", old).ask();
      assertEquals(0, said.end());
      assertTrue(said.words().contains("Warning: The feed is old"), said.words());
    }

    @Test
    void which_parts_the_feed_cannot_know() {
      Said said = trial.advisory("A-1", "LOW", "org.b:other", "1").ask();
      assertEquals(0, said.end());
      assertTrue(said.words().contains("Warning: The feed holds no advisory of npm"), said.words());
    }

    @Test
    void how_many_parts_it_cannot_ask_for() {
      trial = Trial.of(folder, "pkg:maven/org.a/lib@1.1", "pkg:deb/debian/curl@7.50.3-1", "");
      Said said = trial.advisory("A-1", "HIGH", LIB, "1.1").ask();
      assertTrue(said.words().contains("Asked for 1 parts"), said.words());
      assertTrue(said.words().contains("Warning: 2 parts are of neither"), said.words());
    }

    @Test
    void nothing_that_would_steer_a_terminal() {
      String known = Trial.affected("Maven", LIB, Trial.range("{'introduced': '0'}"));
      String red = Trial.advisory("A-1", "LOW", known).replace("falls", "\\u001b[31m\\nfalls");
      assertTrue(trial.feed("A-1.json", red).ask().words().contains(": It [31m falls over."));
    }
  }
}
