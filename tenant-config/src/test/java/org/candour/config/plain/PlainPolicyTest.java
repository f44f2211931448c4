package org.candour.config.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.config.Catalogue;
import org.candour.config.FrameworkReader;
import org.candour.framework.Framework;
import org.candour.rule.Rule;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A policy in plain words")
class PlainPolicyTest {
  static Stream<Framework> frameworks() throws IOException {
    try (var in = PlainPolicyTest.class.getResourceAsStream("/every-key.yaml")) {
      Framework every = new FrameworkReader().read(in.readAllBytes()).framework().orElseThrow();
      return Stream.concat(Catalogue.all().values().stream(), Stream.of(every));
    }
  }

  private static PlainPolicy of(String partnership) {
    return PlainPolicy.of(Catalogue.framework(new PartnershipId(partnership)));
  }

  /** Every statement of a chapter, with its topic, on one line. */
  private static List<String> said(String partnership, String chapter) {
    return chapters(of(partnership).chapters().stream())
        .filter(c -> c.id().equals(chapter))
        .flatMap(c -> c.clauses().stream())
        .flatMap(PlainPolicyTest::lines)
        .toList();
  }

  private static Stream<String> lines(Clause clause) {
    return clause.statements().stream()
        .map(
            s ->
                clause.rule().id()
                    + ". "
                    + s.topic()
                    + ". "
                    + s.lines().collect(Collectors.joining(" / ")));
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void says_of_no_post_twice_which_agency_it_is_of(Framework framework) {
    Set<String> twice =
        framework.bodies().values().stream()
            .flatMap(c -> c.body().seats().stream())
            .flatMap(
                s ->
                    s.posts().stream()
                        .flatMap(p -> s.agency().stream().map(a -> both(framework, p, a))))
            .collect(Collectors.toSet());
    String all =
        chapters(PlainPolicy.of(framework).chapters().stream())
            .flatMap(c -> c.clauses().stream())
            .flatMap(PlainPolicyTest::lines)
            .collect(Collectors.joining("\n"));
    assertEquals(List.of(), twice.stream().filter(t -> !t.isEmpty() && all.contains(t)).toList());
  }

  private static String both(Framework framework, String post, String agency) {
    String name = framework.register().postName(post);
    String its = framework.register().agencyName(agency);
    return org.candour.body.Register.says(name, its) ? name + " (" + its + ")" : "";
  }

  private static Stream<Chapter> chapters(Stream<Chapter> chapters) {
    return chapters.flatMap(c -> Stream.concat(Stream.of(c), chapters(c.chapters().stream())));
  }

  @Nested
  class Of_any_framework {
    @ParameterizedTest
    @MethodSource("org.candour.config.plain.PlainPolicyTest#frameworks")
    void names_every_rule_that_it_states(Framework framework) throws IOException {
      PlainPolicy policy = PlainPolicy.of(framework);
      Path page = Path.of("target", "policy-" + framework.partnership().value() + ".md");
      Files.writeString(page, Markdown.of(policy));
      assertEquals(
          new TreeSet<>(framework.rules().keySet()),
          policy.rules().stream()
              .map(rule -> rule.id().value())
              .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @MethodSource("org.candour.config.plain.PlainPolicyTest#frameworks")
    void states_nothing_without_a_rule_of_the_framework(Framework framework) {
      Set<Rule> rules = Set.copyOf(framework.rules().values());
      PlainPolicy.of(framework)
          .clauses()
          .forEach(
              clause -> {
                assertTrue(rules.contains(clause.rule()), clause.toString());
                assertFalse(clause.statements().isEmpty(), clause.toString());
                assertFalse(clause.rule().cites().words().isBlank(), clause.toString());
              });
    }

    @ParameterizedTest
    @MethodSource("org.candour.config.plain.PlainPolicyTest#frameworks")
    void leaves_no_line_empty_and_no_id_raw(Framework framework) {
      PlainPolicy.of(framework)
          .clauses()
          .flatMap(clause -> clause.statements().stream())
          .flatMap(Statement::lines)
          .forEach(
              line -> {
                assertFalse(line.isBlank());
                assertFalse(line.contains("  "), line);
                assertFalse(line.contains(": :") || line.contains(".."), line);
              });
    }

    @ParameterizedTest
    @MethodSource("org.candour.config.plain.PlainPolicyTest#frameworks")
    void gives_every_chapter_an_id_of_its_own(Framework framework) {
      List<String> ids =
          chapters(PlainPolicy.of(framework).chapters().stream()).map(Chapter::id).toList();
      assertEquals(ids.size(), Set.copyOf(ids).size(), ids.toString());
    }

    @ParameterizedTest
    @MethodSource("org.candour.config.plain.PlainPolicyTest#frameworks")
    void says_every_body_seat_step_option_and_question_by_its_name(Framework framework) {
      String page =
          PlainPolicy.of(framework)
              .clauses()
              .flatMap(clause -> clause.statements().stream())
              .flatMap(Statement::lines)
              .collect(Collectors.joining("\n"));
      framework.bodies().values().stream()
          .flatMap(its -> its.body().seats().stream())
          .forEach(seat -> assertTrue(page.contains(seat.name()), seat.name()));
      framework.reviews().values().stream()
          .flatMap(type -> type.steps().stream())
          .flatMap(step -> step.asks().stream())
          .forEach(ask -> assertTrue(page.contains(ask.field().label()), ask.field().label()));
    }
  }

  private static void assertSaid(String partnership, String chapter, String line) {
    List<String> all = said(partnership, chapter);
    assertTrue(all.contains(line), () -> line + "\n\n" + String.join("\n", all));
  }

  @Nested
  class Reads_as_policy {
    @Test
    void of_who_sits_and_who_has_no_vote() {
      assertSaid(
          "kent",
          "body-rapid-review-group",
          "KE-A-01. Who sits. It has 4 seats. Unless more is said, a seat has one place, takes no"
              + " deputy, counts towards a quorum and has a vote:"
              + " / Local authority: the Director of Integrated Children's Services (social work"
              + " lead) (Kent County Council)"
              + " / Police: the Detective Superintendent, Protecting Vulnerable People or the"
              + " Detective Chief Inspector, Protecting Vulnerable People (Kent Police)"
              + " / Health: the Designated Doctor or the Designated Nurse (NHS Kent and Medway"
              + " Integrated Care Board)"
              + " / Partnership Team Manager: the Partnership Team Manager; does not count towards"
              + " a quorum; has no vote");
    }

    @Test
    void of_a_chair_that_turns_on_the_case() {
      assertSaid(
          "stockport",
          "body-learning-and-improvement-panel",
          "ST-B-01. Who chairs. Who chairs depends on the case. The first of these that is so"
              + " decides: / The Service Director, Children's Safeguarding and Prevention chairs"
              + " when this is so: The criteria for a Serious Case Review are likely to be met"
              + " / Otherwise the Head of Safeguarding chairs.");
    }

    @Test
    void of_silence_which_is_said_and_not_filled() {
      assertSaid(
          "stockport",
          "body-learning-and-improvement-panel",
          "ST-A-01. Quorum. Quorum is not set by this framework.");
      assertSaid(
          "stockport",
          "review-case-referral-panel-decision",
          "ST-I-01. If they disagree. Where a disagreement goes is not set by this framework.");
    }

    @Test
    void of_a_limit_that_nobody_may_extend() {
      assertSaid(
          "mk-together",
          "review-child-rapid-review-recommendation",
          "MK-H-06. By when. It is due no later than 15 working days after the referral was"
              + " received.");
      assertSaid(
          "mk-together",
          "review-child-rapid-review-recommendation",
          "MK-H-06. By when. Nobody may extend it.");
    }

    @Test
    void of_a_limit_that_the_decider_may_extend() {
      assertSaid(
          "mk-together",
          "review-adult-rapid-review-recommendation",
          "MK-H-09. By when. The Local Case Review Panel may extend it, with a new day and a"
              + " reason.");
    }

    @Test
    void of_a_day_that_counts_the_day_of_receipt() {
      assertSaid(
          "kent",
          "review-rapid-review-agency-summaries",
          "KE-H-03. By when. It is due no later than working day 10, with this as day 1: the"
              + " notification was received.");
    }

    @Test
    void of_options_that_some_cases_do_not_have() {
      assertSaid(
          "mk-together",
          "review-adult-rapid-review-recommendation",
          "MK-E-06. What can come of it. This may be chosen: “No further action” (counts as: no"
              + " further action), only where none of these are so: / all of these: / The person"
              + " died / The person was known to be sleeping rough / Where it happened: “In Milton"
              + " Keynes”");
    }

    @Test
    void of_what_a_scrutineer_answers_and_what_silence_means() {
      assertSaid(
          "mk-together",
          "review-child-rapid-review-scrutineer",
          "MK-I-07. What can come of it. The answer is one of these: / “Agrees”: the decision"
              + " stands and the review goes on / “Challenges”: it goes back, and whoever decided"
              + " must decide again");
      assertSaid(
          "mk-together",
          "review-child-rapid-review-scrutineer",
          "MK-I-07. No answer. The answer is waited for, however long.");
    }

    @Test
    void of_an_answer_that_comes_after_its_decision() {
      assertSaid(
          "mk-together",
          "review-child-rapid-review-scrutineer",
          "MK-I-07. Comes after. It can begin once that decision has been made. It falls away with"
              + " that decision.");
    }

    @Test
    void of_a_test_with_ages_and_nested_limbs() {
      assertSaid(
          "mk-together",
          "review-child-rapid-review-tests",
          "MK-E-04. Death of a looked-after child or a young care leaver. This makes it mandatory"
              + " when it is met. It is met when all of these are so: / The person died / any of"
              + " these: / The child was looked after / all of these: / The person was a care"
              + " leaver / The person was not yet 25 (under 25 on “Date of death”, by “Date of"
              + " birth”)");
    }

    @Test
    void of_rules_that_stand_beside_another() {
      Chapter summaries =
          chapters(of("kent").chapters().stream())
              .filter(c -> c.id().equals("review-rapid-review-agency-summaries"))
              .findFirst()
              .orElseThrow();
      assertEquals(
          List.of("KE-L-01"),
          summaries.clauses().get(0).beside().stream().map(r -> r.id().value()).toList());
    }
  }

  @Test
  void lists_the_readings_that_the_partnership_has_to_confirm() {
    List<String> readings = of("kent").readings().stream().map(r -> r.id().value()).toList();
    assertTrue(readings.containsAll(List.of("KE-A-01", "KE-B-01", "KE-H-01")), readings.toString());
    assertFalse(readings.contains("KE-A-02"));
  }

  @Test
  void as_markdown_marks_up_nothing_that_a_framework_says() {
    assertTrue(Markdown.of(of("kent")).startsWith("# The policy of Kent"));
    String stray =
        Markdown.of(
            new PlainPolicy(
                "A *b* [c](d) <e>",
                1,
                List.of(),
                List.of(Chapter.of("x", "f # g | h", List.of()))));
    assertEquals(
        """
        # The policy of A \\*b\\* \\[c\\](d) \\<e\\> as the engine understands it

        ## f \\# g \\| h

        """,
        stray);
  }
}
