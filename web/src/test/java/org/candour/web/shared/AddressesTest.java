package org.candour.web.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An address")
class AddressesTest {
  @Test
  void is_gone_on_to_when_it_is_a_plain_path_of_ours() {
    assertTrue(Addresses.own("/"));
    assertTrue(Addresses.own("/p/some-place/cases/SP-2026-0001"));
  }

  @Test
  void is_never_gone_on_to_when_it_leads_elsewhere() {
    assertFalse(Addresses.own("//elsewhere.example"));
    assertFalse(Addresses.own("https://elsewhere.example"));
    assertFalse(Addresses.own("/\\elsewhere.example"));
    assertFalse(Addresses.own("javascript:alert(1)"));
    assertFalse(Addresses.own(""));
  }

  @Test
  void encodes_what_it_is_made_of() {
    assertEquals("/p/a%2Fb%20c", Addresses.of("p", "a/b c"));
  }
}
