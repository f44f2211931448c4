package org.candour.quorum;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("At most a share of the members")
class ShareTest {
  @ParameterizedTest(name = "{0} in {1} of {2} is {3}")
  @CsvSource({"1, 2, 6, 3", "1, 2, 7, 3", "1, 3, 7, 2", "2, 3, 9, 6"})
  void rounds_down_so_that_the_share_is_never_passed(int part, int whole, int of, int most) {
    assertEquals(most, new Share(part, whole).of(of));
  }

  @ParameterizedTest(name = "{2} need {3} others to be {0} in {1}")
  @CsvSource({"1, 2, 3, 3", "1, 2, 7, 7", "1, 3, 2, 4", "2, 3, 4, 2", "2, 3, 5, 3", "1, 2, 0, 0"})
  void asks_for_as_many_others_as_keep_it(int part, int whole, int capped, int others) {
    assertEquals(others, new Share(part, whole).othersFor(capped));
  }

  @Test
  void is_more_than_none_and_less_than_all() {
    assertThrows(IllegalArgumentException.class, () -> new Share(0, 2));
    assertThrows(IllegalArgumentException.class, () -> new Share(2, 2));
  }

  @Test
  void is_said_in_words() {
    assertEquals("half", Share.half().words());
    assertEquals("2 in 3", new Share(2, 3).words());
  }
}
