package org.candour.web.shared;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A form as it is sent")
class FormTextTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "a=b&c=d", "a=%C3%A9&b=%F0%9F%90%A2", "a=1+2", "a=é", "%41=%0D%0A"})
  void is_read_when_it_is_whole(String form) {
    assertTrue(FormText.isSound(form.getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"%", "a=%4", "a=%zz", "a=%4g", "a=%00", "a=%C3", "a=%C0%80", "a=%ED%A0%80", "\0"})
  void is_refused_when_an_escape_is_broken_or_what_it_says_is_no_text(String form) {
    assertFalse(FormText.isSound(form.getBytes(StandardCharsets.UTF_8)));
  }
}
