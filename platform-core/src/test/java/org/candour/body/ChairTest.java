package org.candour.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who takes the chair")
class ChairTest {
  private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
  private static final Register REGISTER =
      new Register(
          List.of(new Agency("council", "the council", Set.of(), Optional.empty())),
          List.of(
              new Post("director", "Service Director", Optional.of("council"), Set.of()),
              new Post("head", "Head of Safeguarding", Optional.of("council"), Set.of())));

  private static Attendee holding(String agency, String post) {
    return new Attendee(
        Panel.person(post),
        Optional.of(agency),
        Set.of(),
        Set.of(post),
        Optional.of("seat"),
        Set.of(),
        AttendanceClass.MEMBER,
        Mode.IN_ROOM,
        "The " + post,
        new SeatTerms("Seat", Optional.of(agency), 1, true, true));
  }

  /** The same in a seat that neither counts nor votes. */
  private static Attendee voiceless(Attendee one) {
    return new Attendee(
        one.person(),
        one.agency(),
        one.agencyTags(),
        one.posts(),
        one.seat(),
        one.seatTags(),
        one.as(),
        one.mode(),
        one.shownAs(),
        new SeatTerms("Seat", one.agency(), 1, false, false));
  }

  @Nested
  @DisplayName("Stockport: the Service Director when a serious case review is likely (ST-B-01, 02)")
  class By_case {
    private final ChairRule rule =
        new ChairByCase(
            List.of(
                new ChairByCase.Line(
                    new Criterion.FactIs(
                        "scr-likely", Set.of("yes"), "a serious case review is likely"),
                    "director")),
            "head");

    private Chair chair(Facts facts) {
      return rule.chair(facts, DAY, REGISTER);
    }

    private Facts likely(boolean yes) {
      return new Facts(Map.of("scr-likely", new Value.YesNo(yes)));
    }

    @Test
    void refuses_the_head_of_safeguarding_when_one_is_likely() {
      Chair chair = chair(likely(true));
      assertTrue(chair.allows(holding("council", "director")));
      assertEquals(
          Optional.of(
              "The head may not take the chair. The chair for this case is the Service Director,"
                  + " since a serious case review is likely."),
          chair.refusal(holding("council", "head")));
    }

    @Test
    void is_the_head_of_safeguarding_otherwise() {
      Chair chair = chair(likely(false));
      assertEquals("The chair for this case is the Head of Safeguarding.", chair.says());
      assertEquals(Optional.empty(), chair.refusal(holding("council", "head")));
      assertEquals(Optional.of("head"), rule.post(likely(false)));
    }

    @Test
    void is_one_of_the_two_while_nobody_has_said() {
      Chair chair = chair(Facts.none());
      assertEquals(Chair.State.NOT_KNOWN, chair.state());
      assertEquals(
          "Who chairs depends on something not known yet: a serious case review is likely. It is"
              + " the Service Director or Head of Safeguarding.",
          chair.says());
      assertTrue(chair.allows(holding("council", "head")));
      assertFalse(chair.allows(holding("council", "administrator")));
      assertEquals(Optional.empty(), rule.post(Facts.none()));
    }
  }

  @Nested
  @DisplayName("Milton Keynes: one of the three delegated partners (MK-B-01)")
  class One_of_a_set {
    private final ChairRule rule = new ChairOneOf(List.of("director", "head", "commander"));

    @Test
    void refuses_anybody_else() {
      Chair chair = rule.chair(Facts.none(), DAY, REGISTER);
      assertTrue(chair.allows(holding("police", "commander")));
      assertFalse(chair.allows(holding("mental-health-trust", "nurse")));
      assertEquals(
          "The chair is one of: Service Director, Head of Safeguarding and commander.",
          chair.says());
    }

    @Test
    void names_no_single_post() {
      assertEquals(Optional.empty(), rule.post(Facts.none()));
    }
  }

  @Nested
  @DisplayName("A post that always chairs (MK-B-03 to 08)")
  class One_post {
    private final ChairRule rule = new ChairPost("head");

    @Test
    void is_the_only_one_who_may() {
      Chair chair = rule.chair(Facts.none(), DAY, REGISTER);
      assertTrue(chair.allows(holding("council", "head")));
      assertFalse(chair.allows(holding("council", "director")));
      assertEquals("The chair is the Head of Safeguarding.", chair.says());
      assertEquals(Optional.of("head"), rule.post(Facts.none()));
    }
  }

  @Nested
  @DisplayName("Kent: yearly among the partners, beginning with the council (KE-B-01, 02)")
  class Rotating {
    private final ChairRule rule =
        new ChairRotates(
            List.of("council", "police", "health"), Period.ofYears(1), LocalDate.of(2020, 3, 1));

    @ParameterizedTest(name = "on {0} it is {1}")
    @CsvSource({
      "2020-02-29, council",
      "2020-03-01, council",
      "2021-02-28, council",
      "2021-03-01, police",
      "2022-03-01, health",
      "2023-03-01, council",
      "2026-01-14, health"
    })
    void passes_on_each_year(LocalDate day, String agency) {
      assertEquals(Optional.of(agency), rule.chair(Facts.none(), day, REGISTER).agency());
    }

    @Test
    void allows_whoever_comes_from_the_agency_whose_turn_it_is() {
      Chair chair = rule.chair(Facts.none(), LocalDate.of(2020, 6, 1), REGISTER);
      assertTrue(chair.allows(holding("council", "anybody")));
      assertFalse(chair.allows(holding("police", "anybody")));
      assertFalse(chair.allows(voiceless(holding("council", "anybody"))));
      assertEquals(
          "The chair passes round the agencies; this turn is the council's.", chair.says());
    }

    @Test
    void a_turn_lasts_at_least_a_day() {
      List<String> agencies = List.of("council");
      assertThrows(
          IllegalArgumentException.class, () -> new ChairRotates(agencies, Period.ZERO, DAY));
    }
  }

  @Nested
  @DisplayName("A rota that normally passes on, and passes over whoever has an interest")
  class A_rota {
    private final LocalDate day = LocalDate.of(2027, 6, 1);
    private final ChairRule rule =
        new ChairRotates(
            List.of(Turn.ofPost("director"), Turn.ofPost("head"), Turn.ofAgency("health")),
            Period.ofYears(1),
            LocalDate.of(2026, 4, 1),
            Term.Ends.NORMALLY,
            true);

    @Test
    void gives_the_turn_to_the_next_post() {
      Chair chair = rule.chair(Facts.none(), day, REGISTER);
      assertTrue(chair.allows(holding("council", "head")));
      assertFalse(chair.allows(holding("council", "director")));
    }

    @Test
    void lets_whoever_had_the_last_turn_stay_with_a_reason() {
      Chair chair = rule.chair(Facts.none(), day, REGISTER);
      assertTrue(chair.mayStay(holding("council", "director")));
      assertFalse(chair.mayStay(holding("health", "nurse")));
      assertEquals(
          Set.of(), rule.chair(Facts.none(), LocalDate.of(2026, 6, 1), REGISTER).mayStay());
    }

    @Test
    void names_the_next_where_the_one_whose_turn_it_is_has_an_interest() {
      Chair chair = rule.chair(Facts.none(), day, REGISTER, Set.of(Turn.ofPost("head")));
      assertTrue(chair.allows(holding("health", "nurse")));
      assertFalse(chair.allows(holding("council", "head")));
      assertEquals(
          "The chair passes round the posts; this turn is the Head of Safeguarding's. There is an"
              + " interest in this item, so it passes to "
              + REGISTER.agencyName("health")
              + ".",
          chair.says());
    }

    @Test
    void is_open_when_everybody_on_it_has_an_interest() {
      Chair chair =
          rule.chair(
              Facts.none(),
              day,
              REGISTER,
              Set.of(Turn.ofPost("head"), Turn.ofPost("director"), Turn.ofAgency("health")));
      assertEquals(Chair.State.NOT_KNOWN, chair.state());
    }
  }

  @Nested
  class A_vice_chair {
    private final Chair chair =
        new ChairWithVice(new ChairPost("head"), new ChairPost("director"))
            .chair(Facts.none(), DAY, REGISTER);
    private final Attendee head = holding("council", "head");
    private final Attendee director = holding("council", "director");

    @Test
    void chairs_while_the_chair_is_away() {
      assertTrue(chair.allows(director, List.of(director)));
      assertEquals(
          "The chair is the Head of Safeguarding. When the chair is away, the vice-chair: the chair"
              + " is the Service Director.",
          chair.says());
    }

    @Test
    void and_not_while_the_chair_is_there() {
      assertFalse(chair.allows(director, List.of(director, head)));
      assertTrue(chair.allows(head, List.of(director, head)));
    }
  }

  @Nested
  @DisplayName("One of a set, for a term that normally ends after two years (MK-B-01, 02)")
  class For_a_term {
    private final ChairRule rule =
        new ChairOneOf(
            List.of("director", "head"),
            Optional.of(
                new Term(
                    Period.ofYears(2),
                    Optional.of(LocalDate.of(2024, 1, 15)),
                    Term.Ends.NORMALLY)));

    @Test
    void says_when_it_ends() {
      assertTrue(
          rule.chair(Facts.none(), LocalDate.of(2026, 1, 14), REGISTER)
              .says()
              .endsWith("The term is normally 2 years, up to 14 January 2026."));
    }

    @Test
    void says_that_it_has_ended_and_turns_nobody_of_the_set_away() {
      Chair chair = rule.chair(Facts.none(), LocalDate.of(2026, 1, 15), REGISTER);
      assertTrue(
          chair
              .says()
              .endsWith(
                  "The term of 2 years ended on 14 January 2026: the chair normally passes on, and"
                      + " stays only with a reason."));
      assertTrue(chair.allows(holding("council", "head")));
    }
  }

  @Test
  void a_framework_that_does_not_say_turns_nobody_away() {
    Chair chair = new ChairNotSet().chair(Facts.none(), DAY, REGISTER);
    assertEquals("Who chairs is not set by this framework.", chair.says());
    assertEquals(Optional.empty(), chair.refusal(holding("anywhere", "anything")));
  }
}
