package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.ChairNotSet;
import org.candour.body.Seat;
import org.candour.config.calendar.BankHolidays;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.pathway.Owner;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.quorum.QuorumNotSet;
import org.candour.quorum.VotingNotSet;
import org.candour.rule.Enforcement;
import org.candour.tenancy.PartnershipId;
import org.candour.time.On;
import org.candour.time.WindowReckoning;
import org.candour.time.WorkingCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The shipped frameworks say what the partnerships' documents say")
class PolicyTest {
  private static final WorkingCalendar CALENDAR = BankHolidays.of("england-and-wales");

  @Nested
  @DisplayName("Milton Keynes")
  class MiltonKeynes {
    private final Framework framework = shipped("mk-together");

    @Test
    void counts_its_days_from_a_referral_on_2_march_2026() {
      assertEquals("2026-03-03", due("MK-H-03", "2026-03-02"));
      assertEquals("2026-03-16", due("MK-H-10", "2026-03-02"));
      assertEquals("2026-03-18", due("MK-H-11", "2026-03-02"));
      assertEquals("2026-03-20", due("MK-H-12", "2026-03-02"));
      assertEquals("2026-03-23", due("MK-H-13", "2026-03-02"));
      assertEquals("2026-03-23", due("MK-H-06", "2026-03-02"));
    }

    @Test
    void notifies_the_national_panel_from_day_2_to_day_5() {
      assertEquals("2026-03-04 to 2026-03-09", window(framework, "MK-H-04", "2026-03-02"));
    }

    @Test
    void skips_easter_for_the_serious_incident_notification() {
      assertEquals("2026-04-13", due("MK-H-02", "2026-04-02"));
    }

    @Test
    void lets_nobody_extend_a_childs_rapid_review_and_the_panel_alone_an_adults() {
      assertEquals(Optional.empty(), limit(framework, "MK-H-06").extension());
      List<Owner> by = limit(framework, "MK-H-07").extension().orElseThrow().by();
      assertEquals(List.of("Local Case Review Panel"), by.stream().map(Owner::name).toList());
    }

    @Test
    void seats_the_director_whose_case_it_is() {
      assertEquals(List.of("council-children", "health", "police"), seats("child"));
      assertEquals(List.of("council-adults", "health", "police"), seats("adult"));
      assertEquals(
          List.of("council-children", "council-adults", "health", "police"), seats("both"));
    }

    @Test
    void sets_no_quorum_for_its_panel_and_recommends_one_that_is_not_adopted() {
      Constitution panel = body(framework, "lcrp");
      QuorumNotSet silent = (QuorumNotSet) panel.quorum();
      assertTrue(silent.recommended().isPresent());
      assertEquals(false, silent.adopted());
      assertTrue(panel.body().chair() instanceof ChairNotSet);
    }

    @Test
    void leaves_only_the_adult_review_open_when_a_known_rough_sleeper_has_died() {
      Facts facts =
          new Facts(
              Map.of(
                  "died", new Value.YesNo(true),
                  "rough-sleeping", new Value.YesNo(true),
                  "place", new Value.Choice("our-area")));
      Step.Decision decision = decision(framework, "adult-rapid-review", "recommendation");
      List<String> open =
          decision.options().stream()
              .filter(
                  o ->
                      o.onlyWhen()
                          .map(c -> c.judge(facts).answer() != org.candour.criteria.Answer.NO)
                          .orElse(true))
              .map(o -> o.id())
              .toList();
      assertEquals(List.of("sar"), open);
    }

    @Test
    void takes_a_disagreement_to_whoever_the_kind_of_case_names() {
      assertEquals(
          "lsp",
          settles(
              Map.of(
                  "subject", new Value.Choice("child"), "domestic-death", new Value.YesNo(false))));
      assertEquals(
          "mktsp",
          settles(
              Map.of(
                  "subject", new Value.Choice("adult"), "domestic-death", new Value.YesNo(false))));
      assertEquals(
          "csp-chair",
          settles(
              Map.of(
                  "subject", new Value.Choice("adult"), "domestic-death", new Value.YesNo(true))));
    }

    private String settles(Map<String, Value> facts) {
      String code =
          framework.ladders().get("threshold").settles(new Facts(facts)).orElseThrow().code();
      return code.substring(code.indexOf(':') + 1);
    }

    private List<String> seats(String subject) {
      Facts facts =
          new Facts(
              Map.of(
                  "subject", new Value.Choice(subject), "domestic-death", new Value.YesNo(false)));
      return body(framework, "lcrp").body().seatsFor(facts).stream().map(Seat::id).toList();
    }

    private String due(String rule, String from) {
      return PolicyTest.due(framework, rule, from);
    }
  }

  @Nested
  @DisplayName("Stockport")
  class Stockport {
    private final Framework framework = shipped("stockport");

    @Test
    void has_no_fixed_clock_at_all() {
      assertTrue(limits(framework).stream().allMatch(l -> l.shape() instanceof Shape.SetByCase));
    }

    @Test
    void has_no_quorum_no_way_to_decide_and_nothing_recommended_in_their_place() {
      Constitution panel = body(framework, "learning-and-improvement-panel");
      assertEquals(QuorumNotSet.silent(), panel.quorum());
      assertEquals(VotingNotSet.silent(), panel.voting());
      assertTrue(framework.ladders().isEmpty());
    }

    @Test
    void changes_its_chair_when_a_serious_case_review_is_likely() {
      var chair = body(framework, "learning-and-improvement-panel").body().chair();
      assertEquals(Optional.of("service-director"), chair.post(likely(true)));
      assertEquals(Optional.of("head-of-safeguarding"), chair.post(likely(false)));
    }

    private Facts likely(boolean yes) {
      return new Facts(Map.of("scr-likely", new Value.YesNo(yes)));
    }
  }

  @Nested
  @DisplayName("Kent")
  class Kent {
    private final Framework framework = shipped("kent");

    @Test
    void counts_the_day_of_receipt_as_day_1_through_easter() {
      assertEquals("2026-03-25", due(framework, "KE-H-02", "2026-03-25"));
      assertEquals("2026-04-09", due(framework, "KE-H-03", "2026-03-25"));
      assertEquals("2026-04-10", due(framework, "KE-H-04", "2026-03-25"));
      assertEquals("2026-04-13", due(framework, "KE-H-05", "2026-03-25"));
      assertEquals("2026-04-15", due(framework, "KE-H-06", "2026-03-25"));
      assertEquals("2026-04-16", due(framework, "KE-H-07", "2026-03-25"));
    }

    @Test
    void asks_for_an_answer_on_each_of_the_four_and_four_factors() {
      Step.Decision decision = decision(framework, "rapid-review", "decision");
      for (String rule : List.of("KE-E-06", "KE-E-07")) {
        assertEquals(
            4,
            decision.asks().stream()
                .filter(a -> a.rule().map(r -> r.id().value().equals(rule)).orElse(false))
                .filter(a -> a.onlyFor().isEmpty())
                .count());
      }
    }

    @Test
    void lets_the_chair_of_the_group_alone_send_the_outcome() {
      Step sends = framework.reviews().get("rapid-review").step("outcome-to-panel").orElseThrow();
      assertEquals("chair:rapid-review-group", sends.owner().code());
      assertEquals(Enforcement.REFUSE, sends.rule().level());
    }
  }

  @Nested
  @DisplayName("Dudley")
  class Dudley {
    private final Framework framework = shipped("dudley");

    @Test
    void scopes_within_2_working_days_and_has_returns_5_after_sending() {
      assertEquals("2026-03-04", due(framework, "DU-H-02", "2026-03-02"));
      assertEquals("2026-03-11", due(framework, "DU-H-03", "2026-03-04"));
    }

    @Test
    void meets_between_the_7th_and_13th_working_day_or_gives_a_reason() {
      assertEquals("2026-03-11 to 2026-03-19", window(framework, "DU-H-04", "2026-03-02"));
      assertEquals(Enforcement.REFUSE_UNLESS_REASON, limit(framework, "DU-H-04").rule().level());
    }

    @Test
    void has_an_outer_limit_from_becoming_aware() {
      assertEquals("2026-03-20", due(framework, "DU-H-01", "2026-02-27"));
    }

    @Test
    void lets_the_earlier_of_two_clocks_govern_what_goes_to_the_national_panel() {
      Shape.Earliest both = (Shape.Earliest) limit(framework, "DU-H-05").shape();
      assertEquals(
          List.of("2 working days", "15 working days"),
          both.of().stream().map(w -> w.limit().words()).toList());
    }

    @Test
    void holds_commissioning_until_the_national_panel_has_answered() {
      Step commission =
          framework.reviews().get("child-rapid-review").step("reviewer-commissioned").orElseThrow();
      assertTrue(
          commission.guard().after().stream().anyMatch(a -> a.step().equals("national-panel")));
    }
  }

  private static Framework shipped(String id) {
    return Catalogue.framework(new PartnershipId(id));
  }

  private static Constitution body(Framework framework, String id) {
    return Optional.ofNullable(framework.bodies().get(id)).orElseThrow();
  }

  private static Step.Decision decision(Framework framework, String review, String step) {
    return (Step.Decision)
        Optional.ofNullable(framework.reviews().get(review)).orElseThrow().step(step).orElseThrow();
  }

  private static List<TimeLimit> limits(Framework framework) {
    return framework.reviews().values().stream()
        .flatMap(r -> r.steps().stream())
        .flatMap(s -> s.limits().stream())
        .toList();
  }

  private static TimeLimit limit(Framework framework, String rule) {
    return limits(framework).stream()
        .filter(l -> l.rule().id().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  private static String due(Framework framework, String rule, String from) {
    Shape.Within within = (Shape.Within) limit(framework, rule).shape();
    return within.limit().from(new On(LocalDate.parse(from)), CALENDAR).day().toString();
  }

  private static String window(Framework framework, String rule, String from) {
    Shape.Between between = (Shape.Between) limit(framework, rule).shape();
    WindowReckoning reckoning = between.window().from(new On(LocalDate.parse(from)), CALENDAR);
    return reckoning.opens().day() + " to " + reckoning.closes().day();
  }
}
