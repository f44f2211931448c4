package org.candour.config.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The address by which people reach the service")
class PublicAddressTest {
  @Test
  void is_encrypted_and_makes_other_addresses() {
    PublicAddress address = of("https://Candour.example.org/");
    assertTrue(address.encrypted());
    assertEquals(Optional.of(URI.create("https://candour.example.org/a/b")), address.at("/a/b"));
  }

  @Test
  void keeps_its_cookies_to_itself_and_to_encrypted_connections() {
    PublicAddress address = of("https://candour.example.org:8443");
    assertEquals("__Host-candour", address.cookieName("candour"));
    assertEquals("; Path=/; HttpOnly; SameSite=Lax; Secure", address.cookieAttributes("Lax"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://localhost:8080", "http://127.0.0.1:1", "http://[::1]:8080/"})
  void may_be_plain_on_this_computer_only(String words) {
    PublicAddress address = of(words);
    assertFalse(address.encrypted());
    assertEquals("candour", address.cookieName("candour"));
    assertFalse(address.cookieAttributes("Lax").contains("Secure"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://candour.example.org",
        "http://localhost.example.org",
        "candour.example.org",
        "https://",
        "https://candour.example.org/app",
        "https://candour.example.org?x",
        "https://a@candour.example.org",
        "https://candour.example.org\r\nX: y",
        "ftp://candour.example.org",
        "javascript:alert(1)"
      })
  void is_refused_when_it_is_plain_holds_more_or_is_none(String words) {
    String said = assertThrows(IllegalArgumentException.class, () -> of(words)).getMessage();
    assertTrue(said.contains(PublicAddress.SETTING), said);
  }

  @Test
  void is_none_without_the_setting() {
    PublicAddress none = PublicAddress.of(Optional.empty());
    assertFalse(none.encrypted());
    assertEquals(Optional.empty(), none.at("/"));
  }

  private static PublicAddress of(String words) {
    return PublicAddress.of(Optional.of(words));
  }
}
