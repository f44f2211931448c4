package org.candour.api.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Actor;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening.SampleDrawn;
import org.candour.journal.Stamp;
import org.candour.journal.Subject;
import org.candour.journal.Verdict;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The entry of a sample")
class EntryBodyTest {
  private static final Instant NOW = Instant.parse("2026-01-14T09:15:00Z");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 14);
  private static final SampleDrawn WHOLE =
      new SampleDrawn("s", 7, Optional.empty(), DAY, DAY, 3, "00ff", List.of("T-1", "T-2"));

  private static Map<String, Object> parts(SampleDrawn it) {
    Stamp stamp =
        new Stamp(new At(NOW), NOW, new Actor(new PersonId("sue"), "Scrutineer"), Basis.ACT, 1, 1);
    Entry entry = new Entry(Subject.ofPartnership("p"), 1, stamp, it, Verdict.plain());
    return EntryBody.of(entry, Map.of(), Optional.empty(), Optional.empty()).what();
  }

  @Test
  void has_all_its_parts_where_they_are_shown() {
    assertEquals(
        Set.of("seed", "size", "concept", "from", "to", "population", "populationHash", "drawn"),
        parts(WHOLE).keySet());
    assertEquals(3, parts(WHOLE).get("population"));
  }

  @Test
  void has_nothing_in_the_place_of_figures_that_are_withheld() {
    Map<String, Object> parts = parts(WHOLE.withholding(List.of("T-2")));
    assertEquals(Set.of("seed", "concept", "from", "to", "drawn"), parts.keySet());
    assertEquals(List.of("T-2"), parts.get("drawn"));
  }
}
