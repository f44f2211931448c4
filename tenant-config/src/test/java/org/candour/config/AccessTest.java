package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.candour.config.calendar.BankHolidays;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.plain.Markdown;
import org.candour.config.plain.PlainPolicy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("What a framework can say of who may open a case")
class AccessTest {
  private static final String SAID =
      "access: { rule: NS-G-01, answered by: [director], for at most: 2 weeks, declare first: {"
          + " no-conflict: { name: I have no conflict, rule: NS-G-01 } } }\n";

  private static Small saying(String access) {
    return new Small(Small.SOUND.replace("reviews:\n", access + "reviews:\n"));
  }

  private static void plays(String given, String then) {
    Small whole =
        new Small(
            saying(SAID).text()
                + """
                examples:
                  one:
                    name: One
                    review: appraisal
                    facts: { harmed: yes, aware: 2026-05-29, place: here }
                    people: { nora: { agency: force }, paul: { agency: force } }
                """
                + ("    given: [{ at: 2026-06-01, by: council, refer: appraisal }" + given + "]\n")
                + ("    then: { " + then + " }\n"));
    assertEquals(List.of(), whole.defects().stream().map(Defect::words).toList());
    Reading reading = whole.read();
    assertEquals(
        List.of(),
        reading
            .examples()
            .run(reading.framework().orElseThrow(), BankHolidays.of("england-and-wales"))
            .get(0)
            .differences());
  }

  @Nested
  class Played {
    @Test
    void a_case_opens_on_grounds_and_on_request_for_a_time() {
      plays("", "opens for: [manager, director], closed to: [nora]");
      String asked = ", { at: 2026-06-02, access: asked, person: nora }";
      plays(asked, "closed to: [nora]");
      String given =
          asked
              + ", { at: 2026-06-02, by: director, access: given, person: nora, until: 2026-06-10"
              + " }";
      plays(given, "opens for: [nora], closed to: [paul]");
      plays(given + ", { at: 2026-06-11, fulfil: {} }", "closed to: [nora]");
      plays(given + ", { at: 2026-06-03, access: ended, person: nora }", "closed to: [nora]");
      plays(asked + ", { at: 2026-06-02, access: refused, person: nora }", "closed to: [nora]");
    }

    @Test
    void for_no_longer_than_is_set() {
      Small whole =
          new Small(
              saying(SAID).text()
                  + """
                  examples:
                    one:
                      name: One
                      review: appraisal
                      facts: { harmed: yes, aware: 2026-05-29, place: here }
                      people: { nora: { agency: force } }
                      given:
                        - { at: 2026-06-01, by: council, refer: appraisal }
                        - { at: 2026-06-02, access: asked, person: nora }
                      rows:
                        - { when: { access: given, person: nora, until: 2026-06-16 } }
                        - { when: { access: given, person: nora, until: 2026-06-17 }, then: { refused: [NS-G-01] } }
                  """);
      Reading reading = whole.read();
      reading
          .examples()
          .run(reading.framework().orElseThrow(), BankHolidays.of("england-and-wales"))
          .forEach(result -> assertEquals(List.of(), result.differences()));
    }

    @Test
    void never_with_a_conflict_of_interest_and_shows_nothing_before_declaring() {
      plays(
          ", { at: 2026-06-02, access: conflict, person: director }",
          "opens for: [manager], closed to: [director]");
      plays(
          ", { at: 2026-06-02, access: conflict, person: director }, { access: conflict ended,"
              + " person: director }",
          "opens for: [director]");
      plays("", "to declare: { director: [no-conflict], manager: none }");
      plays(
          ", { at: 2026-06-02, access: declared, person: director, declarations: [no-conflict] }",
          "to declare: { director: none }");
    }
  }

  @Test
  void is_said_in_plain_words() {
    String words = Markdown.of(PlainPolicy.of(saying(SAID).read().framework().orElseThrow()));
    assertTrue(words.contains("They are answered by the business unit or the Director."), words);
    assertTrue(words.contains("A case is opened on request for 2 weeks at most."), words);
    assertTrue(words.contains("Whoever takes part declares first: “I have no conflict”."), words);
  }

  @Test
  void is_checked() {
    assertEquals(Kind.DANGLING, kind(SAID.replace("[director]", "[directr]")));
    assertEquals(Kind.MISSING, kind(SAID.replace("{ rule: NS-G-01, answered", "{ answered")));
    assertEquals(Kind.UNKNOWN_KEY, kind(SAID.replace("for at most", "for at least")));
    assertEquals(Kind.NOBODY_OWNS, kind(SAID.replace("[director]", "[each involved agency]")));
  }

  private static Kind kind(String access) {
    List<Defect> all = saying(access).defects();
    assertEquals(1, all.size(), () -> all.stream().map(Defect::words).toList().toString());
    return all.get(0).kind();
  }
}
