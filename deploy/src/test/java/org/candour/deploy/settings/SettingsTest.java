package org.candour.deploy.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

@DisplayName("Settings go by their MicroProfile Config names")
class SettingsTest {
  private final Properties properties = new Properties();

  @Test
  void a_system_property_goes_before_the_environment() {
    properties.setProperty("candour.port", "1");
    assertEquals(Optional.of("1"), with("CANDOUR_PORT", "2").find("candour.port"));
  }

  @Test
  void the_environment_may_write_a_name_in_capitals_with_underscores() {
    assertEquals(Optional.of("jdbc:x"), with("CANDOUR_DB_URL", "jdbc:x").find("candour.db.url"));
  }

  @Test
  void an_empty_value_counts_as_absent() {
    assertEquals(Optional.empty(), with("CANDOUR_DB_URL", " ").find("candour.db.url"));
  }

  @Test
  void a_port_that_is_no_port_is_refused_by_name() {
    assertRefused("candour.port", () -> with("CANDOUR_PORT", "eighty").port("candour.port", 8080));
    assertRefused("candour.port", () -> with("CANDOUR_PORT", "65536").port("candour.port", 8080));
  }

  @Test
  void the_address_people_reach_it_by_is_encrypted_or_on_this_computer() throws CannotStart {
    String name = "CANDOUR_ADDRESS_PUBLIC";
    for (String sound : List.of("https://candour.example.org", "http://127.0.0.1:8080/")) {
      assertEquals(Optional.of(sound), with(name, sound).publicAddress());
    }
    for (String unsound :
        List.of("http://candour.example.org", "https://a.example/b", "a.example")) {
      assertRefused("candour.address.public", () -> with(name, unsound).publicAddress());
    }
  }

  @Test
  void yes_or_no_is_true_or_false_and_nothing_else() {
    assertRefused(
        "candour.demonstration",
        () -> with("CANDOUR_DEMONSTRATION", "yes").yes("candour.demonstration", true));
  }

  @Test
  void a_setting_that_another_one_needs_is_named_together_with_it() {
    assertRefused(
        "candour.db.user",
        () -> with("CANDOUR_DB_URL", "x").require("candour.db.user", "candour.db.url"));
  }

  private Settings with(String name, String value) {
    return new Settings(properties, Map.of(name, value));
  }

  private static void assertRefused(String names, Executable reading) {
    assertTrue(assertThrows(CannotStart.class, reading).getMessage().contains(names));
  }
}
