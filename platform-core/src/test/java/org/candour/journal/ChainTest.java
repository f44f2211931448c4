package org.candour.journal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The chain of a journal")
class ChainTest {
  private static final byte[] STORED = bytes("{\"what\":\"CaseOpened\"}");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] first() {
    return Chain.next(Chain.start(), "northshire", "case-1", 1, 1, STORED);
  }

  @Test
  void begins_with_32_zero_bytes_which_nobody_can_change() {
    Chain.start()[0] = 1;
    assertArrayEquals(new byte[32], Chain.start());
  }

  @Test
  void is_the_same_for_the_same_bytes_for_ever() {
    assertEquals(
        "4c1630d192d852275541cd3aeaa3a0e678ce30dde9bdf79f21443d9d1244f23c",
        HexFormat.of().formatHex(first()),
        "worked out by another program; a changed hash breaks every chain in store");
  }

  @Test
  void changes_with_every_bit_of_what_was_stored() {
    for (int i = 0; i < STORED.length; i++) {
      byte[] changed = STORED.clone();
      changed[i] ^= 1;
      assertFalse(
          Arrays.equals(first(), Chain.next(Chain.start(), "northshire", "case-1", 1, 1, changed)));
    }
  }

  @Test
  void changes_when_an_entry_is_moved_to_another_place_or_journal_or_partnership_or_format() {
    byte[] start = Chain.start();
    assertFalse(Arrays.equals(first(), Chain.next(start, "northshire", "case-1", 2, 1, STORED)));
    assertFalse(Arrays.equals(first(), Chain.next(start, "northshire", "case-2", 1, 1, STORED)));
    assertFalse(Arrays.equals(first(), Chain.next(start, "southshire", "case-1", 1, 1, STORED)));
    assertFalse(Arrays.equals(first(), Chain.next(start, "northshire", "case-1", 1, 2, STORED)));
  }

  @Test
  void tells_a_partnership_and_a_subject_apart_however_their_names_are_cut() {
    assertFalse(
        Arrays.equals(
            Chain.next(Chain.start(), "north", "shire", 1, 1, STORED),
            Chain.next(Chain.start(), "norths", "hire", 1, 1, STORED)));
  }

  @Test
  void breaks_for_all_that_follows_when_an_earlier_entry_changes() {
    byte[] other = Chain.next(Chain.start(), "northshire", "case-1", 1, 1, bytes("{}"));
    assertFalse(
        Arrays.equals(
            Chain.next(first(), "northshire", "case-1", 2, 1, STORED),
            Chain.next(other, "northshire", "case-1", 2, 1, STORED)));
  }

  @Test
  void commits_to_a_personal_value_only_together_with_its_salt() {
    byte[] value = bytes("Dora Finch");
    assertFalse(
        Arrays.equals(
            Chain.commitment(new byte[16], value),
            Chain.commitment(bytes("another salt 016"), value)));
    assertArrayEquals(Chain.commitment(new byte[16], value), Chain.commitment(new byte[16], value));
  }
}
