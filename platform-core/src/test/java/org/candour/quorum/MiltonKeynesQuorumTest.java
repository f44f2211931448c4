package org.candour.quorum;

import static org.candour.quorum.QuorumVerdict.State.NOT_QUORATE;
import static org.candour.quorum.QuorumVerdict.State.NOT_SET;
import static org.candour.quorum.QuorumVerdict.State.QUORATE;
import static org.candour.quorum.Someone.deputyOf;
import static org.candour.quorum.Someone.inSeat;
import static org.candour.quorum.Someone.member;
import static org.candour.quorum.Someone.members;
import static org.candour.quorum.Someone.remote;
import static org.candour.quorum.Someone.together;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Attendee;
import org.candour.quorum.Capped.Reading;
import org.candour.quorum.QuorumVerdict.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Milton Keynes: who must be in the room")
class MiltonKeynesQuorumTest {
  private static final Attendee COUNCIL = member("council");
  private static final Attendee HEALTH = member("icb");
  private static final Attendee POLICE = member("police");
  private static final Attendee HOSPITAL = member("hospital");
  private static final Attendee TRUST = member("mental-health-trust");

  private static State of(Quorum quorum, Attendee... present) {
    return quorum.judge(List.of(present)).state();
  }

  private static EachOf threePartners() {
    return new EachOf(
        List.of(
            Party.agency("council", "the council"),
            Party.agency("icb", "the ICB"),
            Party.agency("police", "the police")),
        Remote.COUNTS);
  }

  @Nested
  @DisplayName("The safeguarding partnership needs one each of five organisations (MK-C-01)")
  class Safeguarding_partnership {
    private final Quorum quorum =
        new EachOf(
            List.of(
                Party.agency("council", "the council"),
                Party.agency("icb", "the ICB"),
                Party.agency("police", "the police"),
                Party.agency("hospital", "the hospital"),
                Party.agency("mental-health-trust", "the mental health trust")),
            Remote.COUNTS);

    @Test
    void is_quorate_with_five_people_one_from_each() {
      assertEquals(QUORATE, of(quorum, COUNCIL, HEALTH, POLICE, HOSPITAL, TRUST));
    }

    @Test
    void is_not_quorate_with_ten_people_and_nobody_from_the_mental_health_trust() {
      List<Attendee> ten =
          together(Stream.of(COUNCIL, HEALTH, POLICE, HOSPITAL), members(6, "another agency"));
      QuorumVerdict verdict = quorum.judge(ten);
      assertEquals(NOT_QUORATE, verdict.state());
      assertEquals(
          "Not quorate: 4 of 5 required representatives are here. There is no one from the mental"
              + " health trust. To become quorate you need someone from the mental health trust.",
          verdict.says());
    }
  }

  @Nested
  @DisplayName("The community safety partnership needs four responsible authorities (MK-C-02, 13)")
  class Community_safety_partnership {
    private final Quorum quorum =
        new AtLeast(
            4,
            Optional.of(Party.seat("responsible-authority", "the responsible authorities")),
            Remote.COUNTS);
    private final Attendee fire = inSeat("fire", "responsible-authority");

    @Test
    void is_not_quorate_with_three_of_them_and_eight_others() {
      QuorumVerdict verdict =
          quorum.judge(
              together(members(3, "authority", "responsible-authority"), members(8, "other")));
      assertEquals(NOT_QUORATE, verdict.state());
      assertEquals(
          "Not quorate. 3 of the 4 members needed from the responsible authorities are here. To"
              + " become quorate you need 1 more member from the responsible authorities.",
          verdict.says());
    }

    @Test
    void is_quorate_with_four_of_the_five() {
      assertEquals(
          QUORATE, quorum.judge(members(4, "authority", "responsible-authority").toList()).state());
    }

    @Test
    void counts_a_deputy_as_that_authority() {
      List<Attendee> present =
          together(members(3, "authority", "responsible-authority"), Stream.of(deputyOf(fire)));
      assertEquals(QUORATE, quorum.judge(present).state());
    }

    @Test
    void counts_a_member_and_their_deputy_once() {
      List<Attendee> present =
          together(
              members(2, "authority", "responsible-authority"), Stream.of(deputyOf(fire), fire));
      QuorumVerdict verdict = quorum.judge(present);
      assertEquals(NOT_QUORATE, verdict.state());
      assertEquals(
          "Deputy of Member of fire deputises for a member who is here; the two count once.",
          verdict.notCounted().get(0).says());
    }
  }

  @Nested
  @DisplayName(
      "The health board needs six members, no more than half of them councillors (MK-C-05)")
  class Health_board {
    private Quorum read(Reading reading) {
      return new Capped(
          6, Party.seat("councillor", "councillors"), Share.half(), reading, Remote.DOES_NOT_COUNT);
    }

    private State with(Reading reading, int councillors, int others) {
      return read(reading)
          .judge(together(members(councillors, "ward", "councillor"), members(others, "officer")))
          .state();
    }

    @ParameterizedTest(name = "read {0}")
    @EnumSource(Reading.class)
    void is_not_quorate_with_four_councillors_and_two_others(Reading reading) {
      assertEquals(NOT_QUORATE, with(reading, 4, 2));
    }

    @ParameterizedTest(name = "read {0}")
    @EnumSource(Reading.class)
    void is_quorate_with_three_and_three(Reading reading) {
      assertEquals(QUORATE, with(reading, 3, 3));
    }

    @ParameterizedTest(name = "read {0}")
    @EnumSource(Reading.class)
    void is_not_quorate_with_five_members_even_if_none_is_a_councillor(Reading reading) {
      assertEquals(NOT_QUORATE, with(reading, 0, 5));
    }

    @Test
    void is_quorate_with_seven_and_three_if_the_half_is_of_the_six_needed() {
      assertEquals(QUORATE, with(Reading.OF_THOSE_NEEDED, 7, 3));
    }

    @Test
    void is_not_quorate_with_seven_and_three_if_the_half_is_of_all_present() {
      assertEquals(NOT_QUORATE, with(Reading.OF_ALL_PRESENT, 7, 3));
    }

    @Test
    void says_how_many_who_are_not_councillors_are_still_needed() {
      assertEquals(
          "Not quorate. 2 of the 3 members needed other than councillors are here. To become"
              + " quorate you need 1 more member other than councillors.",
          read(Reading.OF_THOSE_NEEDED)
              .judge(together(members(4, "ward", "councillor"), members(2, "officer")))
              .says());
    }

    @Test
    void does_not_count_a_member_who_takes_part_remotely() {
      List<Attendee> present =
          together(
              members(3, "ward", "councillor"),
              Stream.concat(members(2, "officer"), Stream.of(remote(inSeat("public health")))));
      QuorumVerdict verdict = read(Reading.OF_THOSE_NEEDED).judge(present);
      assertEquals(NOT_QUORATE, verdict.state());
      assertEquals(
          "Member of public health takes part remotely, which does not count towards this"
              + " quorum.",
          verdict.notCounted().get(0).says());
    }

    @Test
    void says_which_reading_it_takes() {
      assertEquals(
          "At least 6 members, and of those 6 at most half councillors.",
          read(Reading.OF_THOSE_NEEDED).words());
      assertEquals(
          "At least 6 members, and of all present at most half councillors.",
          read(Reading.OF_ALL_PRESENT).words());
    }
  }

  @Nested
  @DisplayName("Each working group needs the council, the ICB and the police (MK-C-08 to 11)")
  class Working_groups {
    private final Quorum quorum = threePartners();

    @Test
    void is_quorate_with_the_three_and_no_one_else() {
      assertEquals(QUORATE, of(quorum, COUNCIL, HEALTH, POLICE));
    }

    @ParameterizedTest(name = "without the {0}")
    @ValueSource(strings = {"council", "icb", "police"})
    void is_not_quorate_without_one_of_them(String missing) {
      List<Attendee> present =
          Stream.of(COUNCIL, HEALTH, POLICE, HOSPITAL, TRUST)
              .filter(one -> !one.agency().equals(Optional.of(missing)))
              .toList();
      assertEquals(NOT_QUORATE, quorum.judge(present).state());
    }

    @Test
    void the_review_group_is_not_quorate_with_its_chair_but_without_the_council() {
      assertEquals(NOT_QUORATE, of(quorum, HOSPITAL, TRUST, HEALTH, POLICE));
    }

    @Test
    void counts_those_who_join_online_since_the_groups_meet_online() {
      assertEquals(QUORATE, of(quorum, remote(COUNCIL), remote(HEALTH), remote(POLICE)));
    }
  }

  @Nested
  @DisplayName("The local case review panel has no written quorum (MK-X-23)")
  class Case_review_panel {
    private final QuorumNotSet notAdopted = new QuorumNotSet(Optional.of(threePartners()), false);
    private final QuorumNotSet adopted = new QuorumNotSet(Optional.of(threePartners()), true);

    @Test
    void is_never_short_of_a_quorum_that_nobody_set() {
      QuorumVerdict verdict = notAdopted.judge(List.of(COUNCIL));
      assertEquals(NOT_SET, verdict.state());
      assertTrue(verdict.allows());
    }

    @Test
    void shows_that_the_recommendation_would_not_be_met_and_does_not_bind() {
      assertEquals(
          "Quorum is not set by this framework. Recommended: one from each of: the council, the"
              + " ICB and the police. That would not be met. It binds only once the partnership"
              + " adopts it.",
          notAdopted.judge(List.of(COUNCIL, HEALTH)).says());
    }

    @Test
    void shows_that_the_recommendation_would_be_met() {
      assertTrue(
          notAdopted.judge(List.of(COUNCIL, HEALTH, POLICE)).says().contains("That would be met."));
    }

    @Test
    void once_adopted_the_recommendation_is_the_rule() {
      assertEquals(NOT_QUORATE, adopted.judge(List.of(COUNCIL, HEALTH)).state());
      assertEquals("One from each of: the council, the ICB and the police.", adopted.words());
      assertFalse(adopted.judge(List.of(COUNCIL, HEALTH)).allows());
      assertEquals(QUORATE, adopted.judge(List.of(COUNCIL, HEALTH, POLICE)).state());
    }
  }

  @Nested
  @DisplayName("The lead partners, delegated partners, domestic abuse board and its panels")
  class Silent_bodies {
    @Test
    void have_no_quorum_and_nothing_is_recommended() {
      QuorumVerdict verdict = QuorumNotSet.silent().judge(List.of());
      assertEquals(NOT_SET, verdict.state());
      assertEquals("Quorum is not set by this framework.", verdict.says());
      assertTrue(verdict.needs().isEmpty());
    }
  }
}
