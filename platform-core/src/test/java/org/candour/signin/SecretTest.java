package org.candour.signin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import org.candour.casework.Bytes;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What only one browser holds")
class SecretTest {
  private static final Bytes TEXT = Bytes.utf8("Alex was seen on Monday");

  @Test
  void is_never_the_same_twice_and_is_known_again_by_its_words() {
    Secret one = Secret.made();
    assertNotEquals(one.words(), Secret.made().words());
    assertEquals(one.hash(), Secret.of(one.words()).orElseThrow().hash());
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "short",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void is_nothing_else_that_a_cookie_may_say(String cookie) {
    assertEquals(Optional.empty(), Secret.of(cookie).map(Secret::words));
  }

  @Test
  void does_not_show_in_what_is_kept_made_from_it_or_printed() {
    Secret secret = Secret.made();
    assertFalse(secret.hash().hex().contains(secret.words()));
    assertFalse(secret.toString().contains(secret.words()));
    assertArrayEquals(secret.derived("a"), secret.derived("a"));
    assertFalse(Arrays.equals(secret.derived("a"), secret.derived("b")));
  }

  @Nested
  @DisplayName("seals so that what was sealed")
  class Sealed {
    private final Secret secret = Secret.made();
    private final Bytes sealed = Seal.of(secret, "text", "about").close(TEXT);

    @Test
    void can_be_read_with_it() {
      assertEquals(Optional.of(TEXT), Seal.of(secret, "text", "about").open(sealed));
    }

    @Test
    void says_nothing_and_is_never_written_the_same_twice() {
      assertFalse(sealed.hex().contains(TEXT.hex()));
      assertNotEquals(sealed, Seal.of(secret, "text", "about").close(TEXT));
    }

    @Test
    void cannot_be_read_with_another_for_another_purpose_or_in_the_place_of_another() {
      assertTrue(Seal.of(Secret.made(), "text", "about").open(sealed).isEmpty());
      assertTrue(Seal.of(secret, "other", "about").open(sealed).isEmpty());
      assertTrue(Seal.of(secret, "text", "another").open(sealed).isEmpty());
    }

    @Test
    void cannot_be_changed() {
      byte[] bent = sealed.array();
      bent[bent.length - 1] ^= 1;
      assertTrue(Seal.of(secret, "text", "about").open(Bytes.of(bent)).isEmpty());
      assertTrue(Seal.of(secret, "text", "about").open(Bytes.utf8("short")).isEmpty());
    }
  }
}
