package org.candour.config.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What is turned away at the door")
class WatchTest {
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private final Watch watch = new Watch(() -> now);

  @Test
  void is_said_at_once() {
    assertEquals(
        Optional.of("A token that does not hold was turned away."), watch.line(Turned.TOKEN));
  }

  @Test
  void is_said_once_a_minute_with_how_often_it_was() {
    watch.line(Turned.FORM);
    for (int i = 0; i < 9; i++) {
      assertEquals(Optional.empty(), watch.line(Turned.FORM));
    }
    now = now.plusSeconds(60);
    assertEquals(
        Optional.of(
            "A form that is not known to be of an open page was turned away: 10 times since the"
                + " last such line."),
        watch.line(Turned.FORM));
    assertEquals(Optional.empty(), watch.line(Turned.FORM));
  }

  @Test
  void is_said_of_each_sort_by_itself() {
    watch.line(Turned.FORM);
    assertEquals(
        Optional.of("Something that was asked too often in a short time was turned away."),
        watch.line(Turned.FLOOD));
  }
}
