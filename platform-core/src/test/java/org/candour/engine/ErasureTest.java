package org.candour.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.body.Actor;
import org.candour.criteria.Value;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Erasure;
import org.candour.journal.Happening.ValuesErased;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Personal values are erased")
class ErasureTest {
  private static final long FACTS = 2;
  private static final Map<String, Value> REASON =
      Map.of("reason", new Value.Text("Asked for by the family, and granted."));

  /** A case whose fact “abuse” is a personal value, as the store keeps it. */
  private static Dossier dossier(Value content) {
    Dossier dossier = Story.referred().on("Tue 3 Mar 2026 9:00").dossier();
    List<Entry> journal =
        dossier.journal().stream()
            .map(
                e -> {
                  Map<String, Value> answers = new HashMap<>(e.what().answers());
                  answers.computeIfPresent(
                      "abuse", (id, v) -> new Value.Personal("v1", "00ff", content));
                  return new Entry(
                      e.subject(), e.place(), e.stamp(), e.what().answering(answers), e.verdict());
                })
            .toList();
    return dossier.only(journal);
  }

  private static String refused(PersonId by, Basis basis, Value content, Happening what) {
    Proposal proposal =
        new Proposal(
            List.of(what),
            Dates.at("Tue 3 Mar 2026 9:00"),
            Dates.at("Tue 3 Mar 2026 9:00").instant(),
            new Actor(by, "Business manager"),
            basis,
            Optional.empty());
    Ruling ruling = Engine.admit(dossier(content), proposal);
    return ruling instanceof Ruling.Refused no
        ? no.reasons().stream().map(Reason::says).collect(Collectors.joining("\n"))
        : "";
  }

  private static String refused(Happening what) {
    return refused(People.MANAGER, Basis.ACT, new Value.YesNo(true), what);
  }

  private static ValuesErased erasure(long place, String field, String value) {
    return new ValuesErased(List.of(new Erasure(place, field, value)), REASON);
  }

  @Test
  void by_the_business_unit_with_a_reason() {
    assertEquals("", refused(erasure(FACTS, "abuse", "v1")));
  }

  @Test
  void by_nobody_else() {
    String said =
        refused(People.SCRUTINEER, Basis.ACT, new Value.YesNo(true), erasure(FACTS, "abuse", "v1"));
    assertEquals("Personal values are erased by the business unit.", said);
  }

  @Test
  void not_without_a_reason() {
    String said = refused(new ValuesErased(List.of(new Erasure(FACTS, "abuse", "v1")), Map.of()));
    assertEquals("Give the reason for the erasure, and who asked for it.", said);
  }

  @Test
  void not_as_a_report_of_what_happened_elsewhere() {
    String said =
        refused(People.MANAGER, Basis.REPORT, new Value.YesNo(true), erasure(FACTS, "abuse", "v1"));
    assertEquals("Values are erased here and now, not reported as erased.", said);
  }

  @Test
  void only_where_they_are() {
    assertTrue(refused(erasure(99, "abuse", "")).startsWith("Entry 99 holds no answer"));
    assertTrue(refused(erasure(FACTS, "nothing", "")).startsWith("Entry 2 holds no answer"));
    assertTrue(refused(erasure(FACTS, "child", "")).contains("is no personal value"));
    assertTrue(refused(new ValuesErased(List.of(), REASON)).startsWith("Choose at least one"));
  }

  @Test
  void once() {
    assertEquals(
        "“abuse” in entry 2 has been erased already.",
        refused(People.MANAGER, Basis.ACT, new Value.Erased(), erasure(FACTS, "abuse", "v1")));
    Erasure one = new Erasure(FACTS, "abuse", "v1");
    assertEquals(
        "An answer is erased once: name each once.",
        refused(new ValuesErased(List.of(one, one), REASON)));
  }

  @Test
  void and_no_withdrawal_brings_them_back() {
    Dossier dossier = dossier(new Value.YesNo(true));
    Proposal erases =
        new Proposal(
            List.of(
                erasure(FACTS, "abuse", "v1"),
                new Happening.Corrected(
                    dossier.journal().size() + 1L,
                    Happening.Corrected.WITHDRAWN,
                    Map.of(Happening.Corrected.WITHDRAWN, new Value.YesNo(true)))),
            Dates.at("Tue 3 Mar 2026 9:00"),
            Dates.at("Tue 3 Mar 2026 9:00").instant(),
            new Actor(People.MANAGER, "Business manager"),
            Basis.ACT,
            Optional.empty());
    Ruling.Refused refused = (Ruling.Refused) Engine.admit(dossier, erases);
    assertEquals(
        "An erasure cannot be withdrawn: what was erased is gone.",
        refused.reasons().get(0).says());
  }
}
