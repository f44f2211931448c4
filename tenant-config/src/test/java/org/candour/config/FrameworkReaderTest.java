package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A framework is read, or every defect is named with its place")
class FrameworkReaderTest {
  @Test
  void reads_a_sound_framework() {
    Reading reading = new Small(Small.SOUND).read();
    assertEquals(List.of(), reading.defects());
    Framework framework = reading.framework().orElseThrow();
    assertEquals("northshire", framework.partnership().value());
    assertEquals(3, framework.rules().size());
    assertEquals(4, framework.reviews().get("appraisal").steps().size());
  }

  @Test
  void reads_a_rule_named_by_its_id_as_it_is_stated_elsewhere() {
    Framework framework = new Small(Small.SOUND).read().framework().orElseThrow();
    assertEquals(
        "Cases are appraised.",
        framework.reviews().get("appraisal").step("notify").orElseThrow().rule().says());
  }

  @Test
  void names_all_defects_at_once_in_the_order_of_the_document() {
    Small spoilt =
        new Small(
            Small.SOUND
                .replace("version: 4", "version: four")
                .replace("takes: date,", "takes: dates,")
                .replace("who: manager", "who: nobody-here"));
    assertEquals(
        List.of(Kind.BAD_VALUE, Kind.NOT_ONE_OF, Kind.DANGLING),
        spoilt.defects().stream().map(Defect::kind).toList());
    assertTrue(spoilt.read().framework().isEmpty());
  }

  @Nested
  @DisplayName("A key")
  class AKey {
    @Test
    void that_is_not_known_names_the_nearest_that_is() {
      Defect defect = Small.with("rungs:", "rung:").defects().get(0);
      assertEquals(Kind.UNKNOWN_KEY, defect.kind());
      assertEquals(List.of("rung", "rungs"), defect.arguments());
      assertEquals("ladders.up.rung", defect.place().path());
      assertEquals("Did you mean “rungs”?", defect.mend());
    }

    @Test
    void that_is_missing_stands_at_what_lacks_it() {
      Defect defect = Small.with("    cites: Handbook\n", "").onlyDefectAt("appraisal:");
      assertEquals(Kind.MISSING, defect.kind());
      assertEquals(List.of("cites"), defect.arguments());
    }

    @Test
    void that_is_here_twice_names_the_first_line() {
      Defect defect =
          Small.with("version: 4\n", "version: 4\nversion: 5\n").onlyDefectAt("version: 5");
      assertEquals(Kind.KEY_TWICE, defect.kind());
      assertEquals(List.of("version", "3"), defect.arguments());
    }
  }

  @Nested
  @DisplayName("A value")
  class AValue {
    @Test
    void of_the_wrong_shape_says_what_was_expected() {
      Defect defect =
          Small.with("name: Northshire\n", "name: [North, shire]\n").onlyDefectAt("name: [North");
      assertEquals(List.of("a list", "text"), defect.arguments());
    }

    @Test
    void that_is_no_day_is_told_by_example() {
      Defect defect = Small.with("2026-04-01", "1 April 2026").onlyDefectAt("1 April 2026");
      assertEquals("Write a day such as 2026-04-01.", defect.mend());
    }

    @Test
    void that_is_a_day_no_calendar_has_is_told_so() {
      Defect defect = Small.with("2026-04-01", "2026-02-30").onlyDefectAt("2026-02-30");
      assertEquals(Kind.NO_SUCH_DAY, defect.kind());
    }

    @Test
    void that_is_no_amount_of_time_is_told_by_example() {
      Defect defect =
          Small.with("within: 5 working days", "within: five days").onlyDefectAt("five days");
      assertEquals(Kind.BAD_VALUE, defect.kind());
    }

    @Test
    void of_a_closed_set_lists_the_set_and_the_nearest() {
      Defect defect =
          Small.with("strength: must meet", "strength: must met").onlyDefectAt("must met");
      assertEquals(Kind.NOT_ONE_OF, defect.kind());
      assertEquals("Did you mean “must meet”?", defect.mend());
    }

    @Test
    void that_reads_as_a_boolean_in_older_yaml_is_plain_text() {
      Small norway =
          Small.with("one of: { here: Here, away: Away }", "one of: { here: Here, no: No }");
      assertEquals(List.of(), norway.defects());
    }
  }

  @Nested
  @DisplayName("A reference that leads nowhere is found:")
  class Dangling {
    @Test
    void to_a_post() {
      dangling("held by: director", "held by: directer", "directer", "director");
    }

    @Test
    void to_an_agency() {
      dangling("agency: force", "agency: forse", "forse", "force");
    }

    @Test
    void to_a_body() {
      dangling("who: case-panel", "who: case-pannel", "case-pannel", "case-panel");
    }

    @Test
    void to_a_fact() {
      dangling("{ fact: harmed }", "{ fact: harmd }", "harmd", "harmed");
    }

    @Test
    void to_a_step() {
      dangling("after: [notify]", "after: [notfy]", "notfy", "notify");
    }

    @Test
    void to_an_outcome_of_a_step() {
      dangling("{ meet: review }", "{ meet: reviewed }", "reviewed", "review");
    }

    @Test
    void to_a_ladder() {
      dangling("if they disagree: up", "if they disagree: ups", "ups", "up");
    }

    @Test
    void to_a_tag() {
      dangling("is: police }", "is: polise }", "polise", "police");
    }

    @Test
    void to_a_document() {
      dangling("cites: Handbook\n", "cites: Hanbook\n", "Hanbook", "Handbook");
    }

    @Test
    void to_a_rule() {
      dangling(
          "of: meet }",
          "of: meet, asks: { why: { name: Why, takes: text, rule: NS-Z-01 } } }",
          "NS-Z-01",
          "");
    }

    @Test
    void to_what_a_limit_counts_from() {
      dangling("of: aware\n", "of: awar\n", "awar\n", "aware");
    }

    private static void dangling(String sound, String spoilt, String where, String nearest) {
      Defect defect = Small.with(sound, spoilt).onlyDefectAt(where);
      assertEquals(Kind.DANGLING, defect.kind());
      assertEquals(where.strip(), defect.arguments().get(1));
      if (!nearest.isEmpty()) {
        assertEquals("Did you mean “" + nearest + "”?", defect.mend());
      }
    }
  }

  @Nested
  @DisplayName("A rule")
  class ARule {
    @Test
    void stated_twice_with_the_same_words_is_one_rule() {
      assertEquals(
          List.of(),
          Small.with(
                  "rungs: [",
                  "says: Two seats., cites: \"Handbook, Panel\", level: refuse, rungs: [")
              .defects());
    }

    @Test
    void stated_twice_with_other_words_is_a_defect() {
      Defect defect =
          Small.with(
                  "rungs: [",
                  "says: Three seats., cites: \"Handbook, Panel\", level: refuse, rungs: [")
              .defects()
              .get(0);
      assertEquals(Kind.RULE_TWICE, defect.kind());
      assertEquals("ladders.up.rule", defect.place().path());
    }

    @Test
    void that_gives_way_to_no_reason_is_set_aside_by_nobody() {
      Defect defect =
          Small.with(
                  "rungs: [",
                  "says: Two seats., cites: \"Handbook, Panel\", level: refuse, set aside by:"
                      + " [manager], rungs: [")
              .defects()
              .stream()
              .filter(d -> d.kind() == Kind.SETS_NOTHING_ASIDE)
              .findFirst()
              .orElseThrow();
      assertEquals("ladders.up.set aside by[0]", defect.place().path());
    }
  }

  @Test
  void a_test_without_limbs_is_a_defect() {
    Defect defect =
        Small.with("any of: [{ fact: harmed }, { fact: place, is: here }]", "any of: []")
            .onlyDefectAt("harm:");
    assertEquals(Kind.NO_PARTS, defect.kind());
  }

  @Test
  void a_body_of_which_no_quorum_is_said_is_a_defect() {
    String quorum =
        Small.SOUND.substring(
            Small.SOUND.indexOf("    quorum:"), Small.SOUND.indexOf("    decides by"));
    Defect defect = Small.with(quorum, "").onlyDefectAt("case-panel:");
    assertEquals(Kind.QUORUM_NOT_SAID, defect.kind());
  }

  @Test
  void a_body_whose_quorum_is_said_to_be_not_set_is_sound() {
    String quorum =
        Small.SOUND.substring(
            Small.SOUND.indexOf("    quorum:"), Small.SOUND.indexOf("    decides by"));
    Small silent =
        Small.with(
            quorum,
            """
                quorum: not set
                recommended quorum: { each of: [police], online: counts, adopted: no }
            """);
    assertEquals(List.of(), silent.defects());
  }

  @Test
  void one_id_for_a_post_and_a_tag_is_a_defect() {
    Defect defect =
        Small.with("  manager: {", "  police: { name: Constable }\n  manager: {")
            .onlyDefectAt("police: { name: Constable");
    assertEquals(Kind.NAME_TWICE, defect.kind());
  }

  @Test
  void a_question_of_its_own_with_the_id_of_a_fact_is_a_defect() {
    Defect defect =
        Small.with(
                "facts: [harmed, aware, place] }",
                "facts: [aware, place], asks: { harmed: { name: Harmed, takes: yes or no } } }")
            .onlyDefectAt("harmed: { name: Harmed");
    assertEquals(Kind.NAME_TWICE, defect.kind());
  }

  @Test
  void a_post_of_one_agency_cannot_be_one_of_every_agency() {
    Defect defect =
        Small.with("agency: council }\noutside", "agency: council, in every agency: yes }\noutside")
            .onlyDefectAt("director: {");
    assertEquals(Kind.NOT_TOGETHER, defect.kind());
  }

  @Test
  void an_answer_that_its_fact_does_not_have_is_a_defect() {
    Defect defect =
        Small.with("{ fact: place, is: here }", "{ fact: place, is: hear }").onlyDefectAt("hear }");
    assertEquals(Kind.NOT_AN_ANSWER, defect.kind());
    assertTrue(defect.mend().contains("here"), defect.mend());
  }

  @Test
  void a_fact_with_answers_of_its_own_has_to_say_which_is_meant() {
    Defect defect =
        Small.with("{ fact: place, is: here }", "{ fact: place }").onlyDefectAt("{ fact: place }");
    assertEquals(Kind.ANSWER_NOT_SAID, defect.kind());
  }

  /** A kind that no test provokes could be wrong, or never be found, and nobody would see it. */
  @Test
  void every_kind_of_defect_is_provoked_by_a_test() throws IOException {
    StringBuilder tests = new StringBuilder();
    try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        tests.append(Files.readString(file));
      }
    }
    assertEquals(
        List.of(),
        Stream.of(Kind.values())
            .filter(k -> !Pattern.compile("\\b" + k.name() + "\\b").matcher(tests).find())
            .toList());
  }

  @Test
  void every_kind_of_defect_is_worded() {
    for (Kind kind : Kind.values()) {
      Defect defect = new Defect(new org.candour.config.defect.Place("a.b", 3, 5), kind, List.of());
      assertTrue(defect.words().startsWith("line 3, column 5: a.b: "), defect.words());
      assertTrue(defect.mend().endsWith(".") || defect.mend().endsWith("?"), defect.mend());
    }
  }
}
