package org.candour.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A sample of cases")
class SampleTest {
  private static final String ONE = "NS-2026-0001";
  private static final String TWO = "NS-2026-0002";
  private static final String THREE = "NS-2026-0003";
  private static final String FOUR = "NS-2026-0004";
  private static final String FIVE = "NS-2026-0005";
  private static final List<String> FIVE_CASES = List.of(FOUR, ONE, FIVE, TWO, THREE);
  private static final String SEED = "48213377";

  /** Made without this code: {@code printf '%s %s' SEED REFERENCE | sha256sum}. */
  @ParameterizedTest
  @CsvSource({
    "48213377, NS-2026-0001, 71fd3c91768c44b313032a4f9bde231f73a19860e4b124144f3a3ec35a002071",
    "48213377, NS-2026-0003, 44896fd7f9ab62c3b834c4b4389987549f99a6ec28e7a2b39b97d64a48a2f5e9",
    "48213377, NS-2026-0004, d6a44a59e7b633bf4d187edc511d7ce4528c98dfdff78e1c0fffc73f09476553",
    "audit-2026, NS-2026-0001, 05cbb8f9ae6410946c11e103181008c4d862e269186570f0acdea04087c9e10a"
  })
  void gives_each_case_the_number_that_anybody_can_work_out(
      String seed, String reference, String number) {
    assertEquals(number, new Sample(seed, 1).number(reference));
  }

  @Test
  void is_the_cases_with_the_lowest_numbers() {
    assertEquals(List.of(THREE, ONE, TWO), new Sample(SEED, 3).of(FIVE_CASES));
    assertEquals(List.of(ONE, THREE, FOUR), new Sample("audit-2026", 3).of(FIVE_CASES));
  }

  /** {@code printf '%s\n' REFERENCES | LC_ALL=C sort | sha256sum}. */
  @Test
  void knows_its_population_by_a_number_of_its_own() {
    assertEquals(
        "52aa787ded2018e794a311159cd34806450f2cd55fcd3495461a91442bf14f34",
        Sample.hash(FIVE_CASES));
    assertNotEquals(Sample.hash(FIVE_CASES), Sample.hash(FIVE_CASES.subList(0, 4)));
    assertEquals(
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855", Sample.hash(List.of()));
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 50})
  void is_all_of_them_where_there_are_no_more(int size) {
    assertEquals(List.of(THREE, ONE, TWO, FIVE, FOUR), new Sample(SEED, size).of(FIVE_CASES));
  }

  @Test
  void is_none_of_none() {
    assertEquals(List.of(), new Sample(SEED, 7).of(List.of()));
  }

  private static List<String> cases(int count) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(i -> String.format(Locale.ROOT, "NS-2026-%04d", i))
        .toList();
  }

  @Test
  void is_the_same_whatever_order_the_cases_come_in_and_however_often_one_comes() {
    List<String> first = new Sample(SEED, 9).of(cases(300));
    Random chance = new Random(20_260_114);
    for (int time = 0; time < 50; time++) {
      List<String> mixed = new ArrayList<>(cases(300));
      mixed.addAll(cases(20));
      Collections.shuffle(mixed, chance);
      assertEquals(first, new Sample(SEED, 9).of(mixed));
    }
  }

  @Test
  void keeps_what_was_drawn_first_when_it_grows() {
    List<String> all = new Sample(SEED, Sample.MOST).of(cases(300));
    for (int size = 1; size <= Sample.MOST; size++) {
      assertEquals(all.subList(0, size), new Sample(SEED, size).of(cases(300)));
    }
  }

  @Test
  void is_another_by_another_seed() {
    HashSet<List<String>> samples = new HashSet<>();
    for (int seed = 0; seed < 200; seed++) {
      samples.add(new Sample("seed-" + seed, 10).of(cases(300)));
    }
    assertEquals(200, samples.size());
  }

  /** Each of 40 cases is among 10 in a quarter of 4,000 samples, give or take five deviations. */
  @Test
  void favours_no_case() {
    Map<String, Integer> times = new HashMap<>();
    for (int seed = 0; seed < 4_000; seed++) {
      new Sample("s" + seed, 10).of(cases(40)).forEach(c -> times.merge(c, 1, Integer::sum));
    }
    assertEquals(40, times.size());
    times.forEach((one, n) -> assertTrue(Math.abs(n - 1_000) < 137, one + " " + n));
  }

  @Test
  void does_not_change_when_a_case_that_was_not_drawn_is_taken_away() {
    List<String> drawn = new Sample(SEED, 10).of(cases(60));
    List<String> without =
        cases(60).stream().filter(c -> !c.equals(last(SEED, cases(60)))).toList();
    assertEquals(59, without.size());
    assertEquals(drawn, new Sample(SEED, 10).of(without));
  }

  private static String last(String seed, List<String> cases) {
    List<String> ordered = new Sample(seed, cases.size()).ordered(cases);
    return ordered.get(ordered.size() - 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1", "48213377", "Audit-2026-Q1", "a-seed-of-just-forty-letters-and-no-more-1"})
  void takes_letters_digits_and_hyphens_for_a_seed(String seed) {
    assertEquals(seed.length() <= 40, Sample.isSeed(seed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "two words", "naïve", "a\nb", "a_b", "1.5"})
  void and_nothing_else(String seed) {
    assertFalse(Sample.isSeed(seed));
  }

  /** The invented case was referred on 2 March 2026 for a rapid review. */
  @Nested
  @DisplayName("is drawn from a case")
  class Is_drawn_from {
    private final Story story = Story.referred();

    private static Frame frame(String from, String to, String... concept) {
      return new Frame(LocalDate.parse(from), LocalDate.parse(to), Stream.of(concept).findFirst());
    }

    private boolean holds(Frame frame, Story its) {
      return frame.holds(its.dossier(), People.SCRUTINEER, its.now().instant());
    }

    @Test
    void referred_on_the_first_day_or_the_last() {
      assertTrue(holds(frame("2026-03-02", "2026-03-02"), story));
      assertTrue(holds(frame("2026-01-01", "2026-03-02"), story));
      assertFalse(holds(frame("2026-03-03", "2026-12-31"), story));
      assertFalse(holds(frame("2025-01-01", "2026-03-01"), story));
    }

    @Test
    void with_a_review_of_the_kind() {
      String concept = Engine.figures(story.dossier(), story.now().instant()).get(0).concept();
      assertTrue(holds(frame("2026-01-01", "2026-12-31", concept), story));
      assertFalse(holds(frame("2026-01-01", "2026-12-31", "another kind"), story));
    }

    @Test
    void unless_a_conflict_of_interest_closes_it_to_whoever_draws() {
      Story closed =
          story
              .on("Tue 3 Mar 2026 9:00")
              .by(People.MANAGER)
              .does(
                  new Happening.ConflictDeclared(
                      People.SCRUTINEER, Map.of("reason", new Value.Text("A cousin."))));
      Frame year = frame("2026-01-01", "2026-12-31");
      assertFalse(holds(year, closed));
      assertTrue(
          year.holds(closed.dossier(), People.DIRECTOR, closed.now().instant()), "for them alone");
      assertTrue(
          year.holds(closed.dossier(), People.SCRUTINEER, story.now().instant()),
          "as it was known before");
    }

    @Test
    void that_was_known_then() {
      Frame year = frame("2026-01-01", "2026-12-31");
      assertFalse(
          year.holds(
              story.dossier(), People.SCRUTINEER, story.now().instant().minusSeconds(86_400)));
    }
  }
}
