package org.candour.quorum;

import static org.candour.quorum.Someone.members;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.body.Attendee;
import org.candour.body.Seat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Half of the filled statutory seats, and a third of the filled others")
class ShareOfFilledTest {
  private static final String STATUTORY = "statutory";
  private static final Quorum QUORUM =
      new Together(
          List.of(
              new ShareOfFilled(
                  Bar.atLeast(1, 2),
                  SeatClass.tagged(STATUTORY, "the statutory partners"),
                  Remote.COUNTS),
              new ShareOfFilled(
                  Bar.atLeast(1, 3),
                  SeatClass.others(STATUTORY, "the statutory partners"),
                  Remote.COUNTS)));

  /** Five statutory seats and seven others. */
  private static final List<Attendee> ALL =
      Stream.concat(members(5, "statutory", STATUTORY), members(7, "other")).toList();

  private static QuorumVerdict judge(Quorum quorum, int statutory, int others, Filled filled) {
    return quorum.judge(
        Stream.concat(members(statutory, "statutory", STATUTORY), members(others, "other"))
            .toList(),
        filled);
  }

  /** So many of the five and of the seven are held by somebody. */
  private static Filled filled(int statutory, int others) {
    Table table = Table.of(ALL.toArray(Attendee[]::new));
    Map<String, Integer> people = new HashMap<>();
    for (Seat seat : table.seats()) {
      int number = Integer.parseInt(seat.id().substring(seat.id().lastIndexOf(' ') + 1));
      people.put(seat.id(), number <= (seat.tags().isEmpty() ? others : statutory) ? 1 : 0);
    }
    return Filled.of(table.seats(), people);
  }

  @Test
  void three_of_five_and_three_of_seven_are_quorate() {
    assertTrue(judge(QUORUM, 3, 3, filled(5, 7)).allows());
  }

  @Test
  void two_of_five_are_not_half_however_many_others_come() {
    QuorumVerdict verdict = judge(QUORUM, 2, 7, filled(5, 7));
    assertFalse(verdict.allows());
    assertEquals(
        "Not quorate. 2 here of the 3 needed: at least half of the 5 filled seats of the statutory"
            + " partners. To become quorate you need 1 more person in seats of the statutory"
            + " partners.",
        verdict.says());
  }

  @Test
  void two_of_seven_others_are_not_a_third() {
    assertFalse(judge(QUORUM, 5, 2, filled(5, 7)).allows());
  }

  @Test
  void a_vacant_seat_is_not_counted() {
    assertTrue(judge(QUORUM, 2, 2, filled(4, 6)).allows());
  }

  @Test
  void of_a_class_nobody_sits_in_nobody_is_asked_for() {
    assertTrue(judge(QUORUM, 3, 0, filled(5, 0)).allows());
  }

  @Nested
  class More_than_half_of_the_whole_body {
    private final Quorum quorum =
        new ShareOfFilled(Bar.moreThan(1, 2), SeatClass.every(), Remote.COUNTS);

    @Test
    void is_not_exactly_half() {
      assertFalse(judge(quorum, 3, 3, filled(5, 7)).allows());
      assertTrue(judge(quorum, 4, 3, filled(5, 7)).allows());
    }

    @Test
    void is_never_nobody() {
      assertFalse(judge(quorum, 0, 0, filled(0, 0)).allows());
    }

    @Test
    void is_not_met_while_nobody_has_said_who_holds_the_seats() {
      QuorumVerdict verdict = judge(quorum, 5, 7, Filled.notKnown());
      assertFalse(verdict.allows());
      assertTrue(verdict.says().contains("It is not known how many seats are filled."));
    }
  }
}
