package org.candour.quorum;

import static org.candour.quorum.Someone.deputyOf;
import static org.candour.quorum.Someone.guest;
import static org.candour.quorum.Someone.holding;
import static org.candour.quorum.Someone.inSeat;
import static org.candour.quorum.Someone.member;
import static org.candour.quorum.Someone.named;
import static org.candour.quorum.Someone.onTerms;
import static org.candour.quorum.Someone.remote;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.quorum.QuorumVerdict.State;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who counts towards a quorum")
class WhoCountsTest {
  private static final Quorum TWO = new AtLeast(2, Optional.empty(), Remote.COUNTS);
  private static final Attendee FIRST = inSeat("first");
  private static final Attendee SECOND = inSeat("second");

  private static QuorumVerdict judge(Quorum quorum, Attendee... present) {
    return quorum.judge(List.of(present));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "IN_ATTENDANCE, 'The scrutineer is in attendance, not a member.'",
    "INVITEE, 'The scrutineer is invited, not a member.'",
    "PRESENTER, 'The scrutineer is presenting, not a member.'"
  })
  void nobody_who_is_not_a_member_or_deputy(AttendanceClass as, String why) {
    QuorumVerdict verdict = judge(TWO, FIRST, guest("The scrutineer", as));
    assertEquals(State.NOT_QUORATE, verdict.state());
    assertEquals(why, verdict.notCounted().get(0).says());
  }

  @Test
  void nobody_whose_seat_is_not_part_of_this_case() {
    QuorumVerdict verdict = judge(TWO, FIRST, SECOND.withoutSeat());
    assertEquals(State.NOT_QUORATE, verdict.state());
    assertEquals("holds no seat for this case", verdict.notCounted().get(0).why());
  }

  @Nested
  class A_deputy {
    @Test
    void counts_in_place_of_the_member() {
      assertEquals(State.QUORATE, judge(TWO, FIRST, deputyOf(SECOND)).state());
    }

    @Test
    void does_not_count_beside_the_member_whoever_is_listed_first() {
      assertEquals(State.NOT_QUORATE, judge(TWO, deputyOf(FIRST), FIRST).state());
    }

    @Test
    void counts_in_the_room_while_the_member_joins_remotely_and_remote_does_not_count() {
      Quorum one = new AtLeast(1, Optional.empty(), Remote.DOES_NOT_COUNT);
      assertEquals(State.QUORATE, judge(one, remote(FIRST), deputyOf(FIRST)).state());
      assertEquals(State.NOT_QUORATE, judge(one, remote(FIRST)).state());
    }

    @Test
    void fills_the_empty_place_of_a_seat_for_two() {
      Attendee oneOfTwo = onTerms(FIRST, 2, true, true);
      assertEquals(State.QUORATE, judge(TWO, oneOfTwo, deputyOf(oneOfTwo)).state());
    }
  }

  @Nested
  class A_person_in_two_seats {
    private final Attendee secondSeat = named("first-member", SECOND);

    @Test
    void counts_once() {
      QuorumVerdict verdict = judge(TWO, named("first-member", FIRST), secondSeat);
      assertEquals(State.NOT_QUORATE, verdict.state());
      assertEquals(
          "first-member sits in two seats and counts once.", verdict.notCounted().get(0).says());
    }

    @Test
    void answers_for_one_agency_only_when_both_are_asked_for() {
      Quorum both = each("first", "second");
      assertEquals(
          State.NOT_QUORATE, judge(both, named("first-member", FIRST), secondSeat).state());
    }

    @Test
    void answers_for_whichever_agency_nobody_else_does() {
      Quorum both = each("first", "second");
      Attendee colleague = named("Colleague", onTerms(FIRST, 2, true, true));
      Attendee firstSeat = named("first-member", onTerms(FIRST, 2, true, true));
      QuorumVerdict verdict = judge(both, firstSeat, colleague, secondSeat);
      assertEquals(State.QUORATE, verdict.state());
      assertEquals(List.of("Colleague"), verdict.needs().get(0).metBy());
      assertEquals(List.of("first-member"), verdict.needs().get(1).metBy());
    }

    private Quorum each(String... agencies) {
      return new EachOf(
          List.of(agencies).stream().map(a -> Party.agency(a, a)).toList(), Remote.COUNTS);
    }
  }

  @Test
  void the_same_person_listed_twice_in_one_seat_counts_once_without_a_word() {
    QuorumVerdict verdict =
        judge(TWO, onTerms(FIRST, 2, true, true), onTerms(FIRST, 2, true, true));
    assertEquals(State.NOT_QUORATE, verdict.state());
    assertEquals(List.of(), verdict.notCounted());
  }

  @Test
  void not_more_people_than_the_seat_has_places() {
    assertEquals(
        "sits in a seat that is already filled",
        judge(TWO, FIRST, named("A third", FIRST)).notCounted().get(0).why());
  }

  @Test
  void a_quorum_that_asks_for_nobody_is_not_set_rather_than_met() {
    Quorum nobody = new EachOf(List.of(), Remote.COUNTS);
    assertEquals(State.NOT_SET, judge(nobody, FIRST).state());
  }

  @Test
  void a_party_named_twice_is_asked_for_once() {
    Party party = Party.agency("first", "the first");
    assertEquals(
        State.QUORATE, judge(new EachOf(List.of(party, party), Remote.COUNTS), FIRST).state());
  }

  @Nested
  @DisplayName("Several quorums at once")
  class Several_at_once {
    private final Quorum quorum =
        new Together(
            List.of(
                new EachOf(
                    List.of(
                        Party.agency("police", "the police"),
                        Party.post("co-ordinator", "the Domestic Abuse Co-ordinator")),
                    Remote.COUNTS),
                new AtLeast(3, Optional.empty(), Remote.COUNTS)));

    @Test
    void are_quorate_when_each_is_met() {
      Attendee coordinator = holding("co-ordinator", member("council"));
      assertEquals(
          "Quorate: 2 of 2 required representatives are here. 3 members are here; 3 needed.",
          judge(quorum, member("police"), coordinator, member("hospital")).says());
    }

    @Test
    void name_everything_that_is_missing() {
      assertEquals(
          "Not quorate: 1 of 2 required representatives is here. Not here: the Domestic Abuse"
              + " Co-ordinator. 2 of the 3 members needed are here. To become quorate you need the"
              + " Domestic Abuse Co-ordinator and 1 more member.",
          judge(quorum, member("police"), member("council")).says());
    }

    @Test
    void say_all_they_ask_for() {
      assertEquals(
          "One from each of: the police and the Domestic Abuse Co-ordinator. At least 3 members.",
          quorum.words());
    }

    @Test
    void name_whoever_does_not_count_once() {
      QuorumVerdict verdict = judge(quorum, guest("Adviser", AttendanceClass.INVITEE));
      assertEquals(1, verdict.notCounted().size());
    }

    @Test
    void cannot_include_one_that_is_not_set() {
      List<Quorum> parts = List.of(TWO, QuorumNotSet.silent());
      assertThrows(IllegalArgumentException.class, () -> new Together(parts));
    }
  }
}
