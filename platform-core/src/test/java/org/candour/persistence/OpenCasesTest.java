package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.casework.CaseFilter;
import org.candour.casework.CaseOpenings;
import org.candour.casework.CasePage;
import org.candour.casework.DueFilter;
import org.candour.casework.MeetingItemRow;
import org.candour.casework.MeetingRow;
import org.candour.casework.OpenTo;
import org.candour.casework.PartyRow;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("Lists of cases hold those that open for whoever asks")
class OpenCasesTest {
  private static final LocalDate TODAY = TestStore.ALL.day();

  private static String openCase(TestStore db, CaseOpenings openings) {
    String id = db.openCase(db.here());
    db.knowsSamAndPat(db.here());
    db.run(
        tx -> {
          tx.parties().replace(db.here(), id, openings);
          tx.dueDates().replace(db.here(), id, List.of(TestStore.due("r", TestStore.NOW)));
        });
    return id;
  }

  private static CaseOpenings party(String... codes) {
    return new CaseOpenings(
        List.of(codes).stream().map(c -> new PartyRow(c, Optional.empty())).toList(),
        Set.of(),
        Map.of());
  }

  private static CaseOpenings until(LocalDate day) {
    return new CaseOpenings(
        List.of(new PartyRow("person:sam", Optional.of(day))), Set.of(), Map.of());
  }

  private static CaseOpenings keptFrom(PersonId person) {
    return new CaseOpenings(
        List.of(new PartyRow("agency:police", Optional.empty())), Set.of(person), Map.of());
  }

  /** How many cases and due rows are in somebody's lists, and that pages and totals agree. */
  private static long listed(TestStore db, OpenTo to) {
    CasePage page = db.get(tx -> tx.cases().list(db.here(), to, CaseFilter.all(), 1));
    assertEquals(page.rows().size(), page.total());
    int due = db.get(tx -> tx.dueDates().list(db.here(), to, DueFilter.all(), 1)).size();
    long counted = db.get(tx -> tx.dueDates().count(db.here(), to, DueFilter.all()));
    assertEquals(page.total(), due);
    assertEquals(page.total(), counted);
    DueFilter mine = DueFilter.all().owedBy(Set.of("lead"));
    assertEquals(counted, db.get(tx -> tx.dueDates().list(db.here(), to, mine, 1)).size());
    assertEquals(counted, (long) db.get(tx -> tx.dueDates().count(db.here(), to, mine)));
    return page.total();
  }

  @Test
  void by_any_of_the_parties_somebody_is_of(TestStore db) {
    openCase(db, party("agency:police", "body:panel@1"));
    openCase(db, party("agency:council"));
    assertEquals(1, listed(db, TestStore.of("agency:police", "body:panel@1")));
    assertEquals(2, listed(db, TestStore.of("agency:police", "agency:council")));
    assertEquals(0, listed(db, TestStore.of("body:panel@2")));
    assertEquals(0, listed(db, TestStore.of()));
    assertEquals(2, listed(db, TestStore.ALL));
  }

  @Test
  void on_request_up_to_and_with_the_last_day(TestStore db) {
    openCase(db, until(TODAY));
    openCase(db, until(TODAY.minusDays(1)));
    assertEquals(1, listed(db, TestStore.of("person:sam")));
  }

  @Test
  void but_none_that_is_kept_from_them_whatever_they_are(TestStore db) {
    openCase(db, keptFrom(TestStore.SAM));
    openCase(db, keptFrom(TestStore.PAT));
    assertEquals(1, listed(db, TestStore.ALL));
    assertEquals(1, listed(db, TestStore.of("agency:police")));
  }

  @Test
  void and_become_exactly_what_they_are_replaced_with(TestStore db) {
    String id = openCase(db, keptFrom(TestStore.SAM));
    CaseOpenings other =
        new CaseOpenings(
            List.of(
                new PartyRow("agency:police", Optional.of(TODAY)),
                new PartyRow("post:lead", Optional.empty())),
            Set.of(TestStore.PAT),
            Map.of(TestStore.SAM, TestStore.NOW));
    db.run(tx -> tx.parties().replace(db.here(), id, other));
    CaseOpenings kept = db.get(tx -> tx.parties().of(db.here(), id));
    assertEquals(Set.copyOf(other.parties()), Set.copyOf(kept.parties()));
    assertEquals(other.excluded(), kept.excluded());
    assertEquals(other.waiting(), kept.waiting());
    List<String> sent =
        StatementCount.during(() -> db.run(tx -> tx.parties().replace(db.here(), id, other)));
    assertEquals(1, sent.size(), "only the question what there is: " + sent);
  }

  @Test
  void among_the_requests_that_wait_too(TestStore db) {
    CaseOpenings asked =
        new CaseOpenings(List.of(), Set.of(), Map.of(TestStore.PAT, TestStore.NOW));
    openCase(db, asked);
    CaseOpenings kept =
        new CaseOpenings(List.of(), Set.of(TestStore.SAM), Map.of(TestStore.PAT, TestStore.NOW));
    openCase(db, kept);
    assertEquals(1, db.get(tx -> tx.parties().waiting(db.here(), TestStore.ALL, 5)).size());
  }

  @Test
  void and_meetings_count_the_items_that_show(TestStore db) {
    String open = openCase(db, party("body:panel@1"));
    String closed = openCase(db, party("agency:council"));
    String kept = openCase(db, keptFrom(TestStore.SAM));
    db.run(
        tx -> {
          tx.meetings()
              .upsert(db.here(), new MeetingRow("panel", "m1", TestStore.NOW, "called", 3));
          for (String id : List.of(open, closed, kept)) {
            tx.meetings()
                .upsertItem(
                    db.here(),
                    new MeetingItemRow(
                        "panel",
                        "m1",
                        "i-" + id.substring(20),
                        id,
                        Optional.empty(),
                        Optional.empty(),
                        "listed"));
          }
        });
    assertEquals(1, items(db, TestStore.of("body:panel@1")));
    assertEquals(2, items(db, TestStore.ALL));
    assertEquals(0, items(db, TestStore.of("post:lead")));
    invite(db, closed);
    invite(db, kept);
    assertEquals(1, items(db, TestStore.of("post:lead")), "an invitation, and one that is kept");
    assertEquals(2, items(db, TestStore.of("body:panel@1")));
    assertTrue(
        db.asked(
            tx ->
                tx.meetings()
                    .uninvite(
                        db.here(), "panel", "m1", "i-" + closed.substring(20), TestStore.SAM)));
    assertEquals(0, items(db, TestStore.of("post:lead")));
  }

  private static void invite(TestStore db, String id) {
    db.run(
        tx ->
            tx.meetings().invite(db.here(), "panel", "m1", "i-" + id.substring(20), TestStore.SAM));
  }

  private static int items(TestStore db, OpenTo to) {
    return db.get(
            tx -> tx.meetings().between(db.here(), to, TestStore.NOW, TestStore.NOW.plusSeconds(1)))
        .get(0)
        .items();
  }
}
