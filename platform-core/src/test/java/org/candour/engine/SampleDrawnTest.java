package org.candour.engine;

import static org.candour.engine.Chronicle.ANN;
import static org.candour.engine.Chronicle.BEN;
import static org.candour.engine.Chronicle.begun;
import static org.candour.engine.Chronicle.post;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.body.HoldsPost;
import org.candour.journal.Happening.SampleDrawn;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sample for an audit")
class SampleDrawnTest {
  private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);

  /** Ben scrutinises from 5 January 2026; Ann runs the business. */
  private final Chronicle scrutinised = begun().does(post("s1", BEN, "council", "scrutineer"));

  private static SampleDrawn sample(String seed, int size, int population) {
    List<String> cases =
        IntStream.range(0, population).mapToObj(i -> "NS-2025-" + (1000 + i)).toList();
    return new SampleDrawn(
        seed,
        size,
        Optional.empty(),
        FIRST,
        LAST,
        population,
        Sample.hash(cases),
        new Sample(seed, Math.max(0, size)).of(cases));
  }

  private static SampleDrawn of(List<String> drawn) {
    return new SampleDrawn(
        "1", 2, Optional.empty(), FIRST, LAST, 9, Sample.hash(List.of("x")), drawn);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 6, 7, 8, 300})
  void is_drawn_by_the_scrutineer_whatever_there_is_to_draw_from(int population) {
    Chronicle drawn = scrutinised.by(BEN).does(sample("48213377", 7, population));
    assertEquals(Math.min(7, population), ((SampleDrawn) drawn.last().what()).drawn().size());
    assertTrue(drawn.last().effective());
  }

  @Test
  void leaves_everybody_what_they_hold() {
    Chronicle drawn = scrutinised.by(BEN).does(sample("1", 5, 9));
    assertEquals(scrutinised.roster(), drawn.roster());
  }

  @Test
  void is_drawn_by_nobody_else() {
    List<Reason> reasons = scrutinised.by(ANN).reasons(sample("1", 5, 9));
    assertEquals(
        List.of("A sample for an audit is drawn by the scrutineer of the partnership."),
        reasons.stream().map(Reason::says).toList());
    assertEquals(Reason.Kind.AUTHORITY, reasons.get(0).kind());
  }

  @Test
  void is_drawn_by_nobody_whose_appointment_has_ended_or_is_still_to_begin() {
    Chronicle ended = scrutinised.does(scrutinised.endsNow("s1"));
    assertEquals(1, ended.by(BEN).refused(sample("1", 5, 9)).size());
    Chronicle later =
        begun()
            .does(
                Chronicle.appointed(
                    "s1", BEN, "council", new HoldsPost("scrutineer"), "Tue 6 Jan 2026", Map.of()));
    assertEquals(1, later.by(BEN).refused(sample("1", 5, 9)).size());
    later.on("Tue 6 Jan 2026 9:00").by(BEN).does(sample("1", 5, 9));
  }

  @Test
  void is_refused_in_words_where_there_is_nothing_to_draw_from() {
    assertEquals(
        List.of(
            "There is nothing to draw from: no cases referred from 1 January 2025 to 31 December"
                + " 2025 are open to you."),
        scrutinised.by(BEN).refused(sample("1", 5, 0)));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 51})
  void has_one_to_fifty_cases(int size) {
    List<Reason> reasons = scrutinised.by(BEN).reasons(sample("1", size, 99));
    assertEquals("A sample has 1 to 50 cases.", reasons.get(0).says());
    assertEquals(Optional.of("size"), reasons.get(0).field());
  }

  @Test
  void takes_no_text_for_a_seed() {
    assertEquals(
        Optional.of("seed"), scrutinised.by(BEN).reasons(sample("Jo Smith", 5, 9)).get(0).field());
  }

  @Test
  void takes_no_period_that_ends_before_it_begins() {
    SampleDrawn it =
        new SampleDrawn(
            "1", 5, Optional.empty(), LAST, FIRST, 0, Sample.hash(List.of()), List.of());
    assertEquals(
        "The last day of a period is no earlier than the first.",
        scrutinised.by(BEN).refused(it).get(0));
  }

  @Test
  void is_not_reported() {
    assertEquals(
        List.of("A sample is drawn here and now, and cannot be reported."),
        scrutinised
            .on("Tue 6 Jan 2026 9:00")
            .by(BEN)
            .on("Tue 6 Jan 2026 9:00")
            .reports("Mon 5 Jan 2026")
            .refused(sample("1", 5, 9)));
  }

  @Test
  void has_the_cases_that_its_seed_draws_and_no_others() {
    List<String> two = new Sample("1", 2).of(List.of("A", "B"));
    scrutinised.by(BEN).does(of(two));
    List<String> wrong = List.of("These are not the cases that the seed draws.");
    assertEquals(wrong, scrutinised.by(BEN).refused(of(List.of(two.get(1), two.get(0)))));
    assertEquals(wrong, scrutinised.by(BEN).refused(of(List.of("A"))));
    assertEquals(wrong, scrutinised.by(BEN).refused(of(List.of("A", "A"))));
    assertEquals(wrong, scrutinised.by(BEN).refused(of(List.of("A", "B", "C"))));
  }

  @Test
  void cannot_be_withdrawn() {
    Chronicle drawn = scrutinised.by(BEN).does(sample("1", 5, 9));
    assertEquals(1, drawn.by(ANN).refused(Chronicle.withdrawn(drawn.last().place())).size());
  }
}
