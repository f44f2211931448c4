package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.casework.DueFilter;
import org.candour.casework.DueItem;
import org.candour.casework.DueRow;
import org.candour.casework.OpenTo;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("What is due")
class DueDatesTest {
  private static final Instant NOW = TestStore.NOW;

  @Test
  void becomes_exactly_what_it_is_replaced_with(TestStore db) {
    String id = db.openCase(db.here());
    List<DueRow> three = List.of(due("a", 1), due("b", 2), due("c", 3));
    replace(db, id, three);
    assertEquals(three, of(db, id));
    replace(db, id, List.of(due("c", 3), due("d", 4)));
    assertEquals(List.of(due("c", 3), due("d", 4)), of(db, id));
    List<DueRow> more = List.of(due("c", 3), due("d", 4), due("e", 5), due("f", 6), due("g", 7));
    replace(db, id, more);
    assertEquals(more, of(db, id));
    replace(db, id, List.of());
    assertEquals(List.of(), of(db, id));
  }

  @Test
  void writes_nothing_when_nothing_changed(TestStore db) {
    String id = db.openCase(db.here());
    List<DueRow> two = List.of(due("a", 1), due("b", 2));
    replace(db, id, two);
    List<String> sent = StatementCount.during(() -> replace(db, id, two));
    assertEquals(1, sent.size(), "only the question what there is: " + sent);
  }

  @Test
  void is_overdue_from_the_instant_it_names(TestStore db) {
    replace(db, db.openCase(db.here()), List.of(due("a", 0), due("b", 1)));
    List<String> rules =
        db
            .get(tx -> tx.dueDates().list(db.here(), TestStore.ALL, DueFilter.overdueAt(NOW), 1))
            .stream()
            .map(item -> item.row().rule())
            .toList();
    assertEquals(List.of("a"), rules);
  }

  @Test
  void is_listed_across_cases_page_after_page_each_row_once(TestStore db) {
    List<String> references = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      String id = db.openCase(db.here());
      // many at the same instant, so that the place of a page is more than a time
      replace(db, id, List.of(due("a", i / 10), due("b", 9)));
      references.add(db.get(tx -> tx.cases().byId(db.here(), id)).orElseThrow().reference());
    }
    List<DueItem> all = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      int number = page;
      all.addAll(
          db.get(tx -> tx.dueDates().list(db.here(), TestStore.ALL, DueFilter.all(), number)));
    }
    assertEquals(60, all.stream().distinct().count());
    assertEquals(
        references,
        all.subList(0, 30).stream().map(item -> item.caseReference().orElseThrow()).toList());
    long count = db.get(tx -> tx.dueDates().count(db.here(), TestStore.ALL, DueFilter.all()));
    assertEquals(60, count);
  }

  @Test
  void is_listed_for_those_who_owe_it_before_it_is_cut_into_pages(TestStore db) {
    List<DueRow> rows = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      rows.add(owed("chair", i));
      rows.add(owed("lead", i));
      rows.add(owed("clerk", i));
    }
    replace(db, db.openCase(db.here()), rows);
    DueFilter mine = DueFilter.all().owedBy(Set.of("lead", "chair"));
    List<DueItem> first = db.get(tx -> tx.dueDates().list(db.here(), TestStore.ALL, mine, 1));
    List<DueItem> third = db.get(tx -> tx.dueDates().list(db.here(), TestStore.ALL, mine, 3));
    assertEquals(25, first.size());
    assertEquals(10, third.size());
    assertEquals(NOW.plus(Duration.ofHours(29)), third.get(9).row().dueAt());
    assertTrue(first.stream().noneMatch(r -> r.row().owes().equals("clerk")));
    long count = db.get(tx -> tx.dueDates().count(db.here(), TestStore.ALL, mine));
    assertEquals(60, count);
  }

  @Test
  void is_nothing_for_somebody_who_owes_nothing(TestStore db) {
    replace(db, db.openCase(db.here()), List.of(due("a", 0)));
    DueFilter nobody = DueFilter.all().owedBy(Set.of());
    assertEquals(List.of(), db.get(tx -> tx.dueDates().list(db.here(), TestStore.ALL, nobody, 1)));
    long count = db.get(tx -> tx.dueDates().count(db.here(), TestStore.ALL, nobody));
    assertEquals(0, count);
  }

  private static DueRow owed(String owes, int hours) {
    Instant at = NOW.plus(Duration.ofHours(hours));
    return new DueRow(Optional.of("review"), "r", "scope", owes, 0, "1@" + at, at, "due");
  }

  @Test
  void has_an_empty_page_after_its_last(TestStore db) {
    replace(db, db.openCase(db.here()), List.of(due("a", 0)));
    assertEquals(
        List.of(), db.get(tx -> tx.dueDates().list(db.here(), TestStore.ALL, DueFilter.all(), 9)));
  }

  /** A page reads what it shows, however many cases are open: counted by the server itself. */
  @Test
  void costs_as_much_at_twenty_thousand_open_cases_as_at_one_thousand(TestStore db) {
    DueFilter all = DueFilter.overdueAt(NOW.plus(Duration.ofDays(365)));
    DueFilter mine = all.owedBy(Set.of("lead-6", "lead-8", "nobody"));
    Bulk.openCases(db, 0, 1_000);
    long allAtOneThousand = rowsRead(db, TestStore.ALL, all);
    long mineAtOneThousand = rowsRead(db, TestStore.ALL, mine);
    long membersAtOneThousand = rowsRead(db, MEMBER, all);
    long membersOwnAtOneThousand = rowsRead(db, MEMBER, mine);
    Bulk.openCases(db, 1_000, 20_000);
    sameAs(allAtOneThousand, rowsRead(db, TestStore.ALL, all));
    sameAs(mineAtOneThousand, rowsRead(db, TestStore.ALL, mine));
    sameAs(membersAtOneThousand, rowsRead(db, MEMBER, all));
    sameAs(membersOwnAtOneThousand, rowsRead(db, MEMBER, mine));
  }

  private static void sameAs(long atOneThousand, long atTwentyThousand) {
    assertTrue(atOneThousand > 0);
    assertTrue(
        atTwentyThousand <= atOneThousand * 1.2,
        atOneThousand + " rows read at 1,000 cases, " + atTwentyThousand + " at 20,000");
  }

  /** Sits on the panel that every second case goes to, among them all that leads 6 and 8 owe. */
  private static final OpenTo MEMBER = TestStore.of("body:panel@1", "agency:police", "person:sam");

  private static long rowsRead(TestStore db, OpenTo to, DueFilter filter) {
    return db.get(
        tx -> {
          Sql sql = ((JpaTx) tx).sql();
          long before = handlerReads(sql);
          assertEquals(DueItem.PAGE, tx.dueDates().list(db.here(), to, filter, 1).size());
          return handlerReads(sql) - before;
        });
  }

  private static long handlerReads(Sql sql) {
    return sql
        .query("show session status like 'Handler_read%'", row -> row.getLong(2), List.of())
        .stream()
        .mapToLong(Long::longValue)
        .sum();
  }

  private static DueRow due(String rule, int hours) {
    return TestStore.due(rule, NOW.plus(Duration.ofHours(hours)));
  }

  private static void replace(TestStore db, String id, List<DueRow> rows) {
    db.run(tx -> tx.dueDates().replace(db.here(), id, rows));
  }

  private static List<DueRow> of(TestStore db, String id) {
    return db.get(tx -> tx.dueDates().of(db.here(), id));
  }
}
