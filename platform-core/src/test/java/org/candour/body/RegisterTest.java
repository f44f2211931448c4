package org.candour.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A post's name says its agency")
class RegisterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Chief Nurse, Integrated Care Board | North Integrated Care Board | true",
        "Northshire Police lead             | Northshire Police           | true",
        "Chief Nurse                        | North Integrated Care Board | false",
        "Head of Service, Children          | Northshire Council          | false",
        "Council officer                    | Northshire Council          | false"
      })
  void in_full_or_in_short_after_a_comma(String post, String agency, boolean says) {
    assertEquals(says, Register.says(post, agency));
  }
}
