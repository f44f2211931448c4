package org.candour.config.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.config.FrameworkReader;
import org.candour.config.Reading;
import org.candour.config.SoundFramework;
import org.candour.config.calendar.BankHolidays;
import org.candour.config.defect.Defect;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("An example of a framework")
class ExamplesTest {
  private static final String REFERRED =
      """
      examples:
        referred:
          name: Referred on 1 June 2026
          rules: [NS-G-01]
          review: appraisal
          facts: { harmed: yes, aware: 2026-05-29, place: here }
          when: { at: 2026-06-01, by: council, refer: appraisal }
          then: { due: { NS-G-01: "2026-06-05, 2026-06-10 to 2026-06-18, 2026-06-19, not running" } }
      """;

  private static Reading read(String examples) {
    return new FrameworkReader()
        .read((SoundFramework.TEXT + examples).getBytes(StandardCharsets.UTF_8));
  }

  private static Result only(String example) {
    Reading reading = read(REFERRED + example.indent(2));
    assertEquals(List.of(), reading.defects().stream().map(Defect::words).toList());
    List<Result> results =
        reading
            .examples()
            .run(reading.framework().orElseThrow(), BankHolidays.of("england-and-wales"));
    return results.get(results.size() - 1);
  }

  private static void holds(String example) {
    assertEquals(List.of(), only(example).differences());
  }

  private static String fails(String example) {
    Result result = only(example);
    assertEquals(1, result.differences().size(), result::words);
    return result.differences().get(0);
  }

  @Nested
  class Holds {
    @Test
    void when_every_date_is_as_expected() {
      holds("");
    }

    @Test
    void when_an_act_is_refused_for_just_the_rules_it_names() {
      holds(
          """
          too-early:
            name: Too early
            from: referred
            given: [{ at: 2026-06-02, do: notify }]
            when: { decide: meet, option: review, present: [director, case-panel/police] }
            then: { refused: NS-G-01, says: too early }
          """);
    }

    @Test
    void when_a_body_is_quorate_or_not_as_expected() {
      holds(
          """
          without-police:
            name: No police
            when: { meet: case-panel, present: [director] }
            then: { quorum: not quorate, missing: the police, chair: not set, vote: not set }
          """);
    }

    @Test
    void when_it_walks_to_a_step_and_on_from_there() {
      holds(
          """
          begun:
            name: Begun
            from: referred
            given:
              - { at: 2026-06-11, reach: begin }
            when: { at: 2026-06-29, do: begin }
            then: { steps: { begin: met, notify: met }, marked: { late: NS-G-01 } }
          """);
    }

    @Test
    void when_somebody_may_be_appointed_and_then_takes_the_seat() {
      holds(
          """
          police-named:
            name: The police name somebody
            given: [{ appoint: eve, agency: force, seat: police, body: case-panel }]
            when: { meet: case-panel, present: [director, eve] }
            then: { quorum: quorate }
          """);
    }

    @Test
    void when_somebody_may_not_be_appointed() {
      holds(
          """
          not-of-the-police:
            name: Somebody of the council
            when: { appoint: eve, agency: council, seat: police, body: case-panel }
            then: { refused: NS-A-01, says: is for people of Northshire Constabulary }
          """);
    }

    @Test
    void when_a_place_is_taken_by_somebody_the_example_names() {
      holds(
          """
          taken:
            name: The place is taken
            people: { dan: { agency: force, seat: police, body: case-panel } }
            when: { appoint: eve, agency: force, seat: police, body: case-panel }
            then: { refused: NS-A-01, says: is full }
          """);
    }

    @Test
    void for_each_of_its_rows() {
      Reading reading =
          read(
              """
              examples:
                harm:
                  name: Harm
                  review: appraisal
                  facts: { harmed: no, place: away }
                  rows:
                    - { then: { tests: { NS-G-01: no } } }
                    - { facts: { place: here }, then: { tests: { NS-G-01: yes } } }
                    - { facts: { harmed: not known }, then: { tests: { NS-G-01: not known } } }
              """);
      List<Result> results =
          reading
              .examples()
              .run(reading.framework().orElseThrow(), BankHolidays.of("england-and-wales"));
      assertEquals(3, results.size());
      assertTrue(results.stream().allMatch(Result::holds), results::toString);
    }
  }

  @Nested
  class Fails {
    @Test
    void when_what_was_to_be_refused_is_admitted_and_says_so() {
      String says =
          fails(
              """
              told:
                name: Told
                from: referred
                when: { at: 2026-06-02, do: notify }
                then: { refused: NS-G-01 }
              """);
      assertEquals("Expected it to be refused for [NS-G-01], but it was admitted.", says);
    }

    @Test
    void when_what_is_given_is_refused_and_says_why() {
      String says =
          fails(
              """
              unready:
                name: Unready
                from: referred
                given: [{ do: begin }]
              """);
      assertTrue(says.contains("was refused: “What next” comes first"), says);
    }

    @Test
    void when_the_date_is_another_and_says_both() {
      String says =
          fails(
              """
              dated:
                name: Dated
                from: referred
                then: { overdue: NS-G-01 }
              """);
      assertEquals("Overdue: expected [NS-G-01], but it is none.", says);
    }
  }

  @Nested
  class Is_a_defect {
    @Test
    void when_it_names_what_the_framework_does_not_have() {
      List<String> kinds =
          read(
                  """
                  examples:
                    odd:
                      name: Odd
                      rules: NS-X-99
                      review: appraisal
                      facts: { harmd: yes, place: nowhere }
                      when: { do: notfy, at: someday }
                      thn: {}
                  """)
              .defects()
              .stream()
              .map(d -> d.kind().name())
              .sorted()
              .toList();
      assertEquals(
          List.of(
              "BAD_VALUE", "DANGLING", "DANGLING", "DANGLING", "NO_ANSWER_TO_IT", "UNKNOWN_KEY"),
          kinds);
    }
  }
}
