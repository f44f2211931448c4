package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.candour.casework.CaseFilter;
import org.candour.casework.CaseOpenings;
import org.candour.casework.DueFilter;
import org.candour.casework.DueRow;
import org.candour.casework.OpenTo;
import org.candour.casework.PartyRow;
import org.candour.casework.Store;
import org.candour.casework.StoredValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The figures stand in this module's README: change both together. */
@OnDatabase
@DisplayName("The statements that go to the database")
class StatementsTest {

  private static int statements(TestStore db, Consumer<Store.Tx> work) {
    return StatementCount.during(() -> db.run(work)).size();
  }

  @Test
  void to_open_a_case_are_eleven(TestStore db) {
    String id = TestStore.id();
    List<StoredValue> values =
        List.of(TestStore.value(id, 1, "Alex"), TestStore.value(id, 1, "14 January 2019"));
    // counter 2, head 2, entry 1, both values 1, case 1, parties 2, due rows 2
    assertEquals(
        11,
        statements(
            db,
            tx -> {
              long number = tx.cases().nextReference(db.here(), 2026);
              tx.journals().append(db.here(), TestStore.entry(id, 1), values);
              tx.cases().open(db.here(), TestStore.caseRow(id, "R-" + number));
              tx.parties().replace(db.here(), id, parties(6));
              tx.dueDates().replace(db.here(), id, due(4));
            }));
  }

  @Test
  void to_record_an_entry_do_not_grow_with_its_values_or_due_dates(TestStore db) {
    assertEquals(record(db, 1), record(db, 30));
  }

  private static int record(TestStore db, int size) {
    String id = db.openCase(db.here());
    List<StoredValue> values = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      values.add(TestStore.value(id, 2, "value " + i));
    }
    return statements(
        db,
        tx -> {
          tx.journals().of(db.here(), id);
          tx.journals().values(db.here(), id);
          tx.journals().append(db.here(), TestStore.entry(id, 2), values);
          tx.cases().update(db.here(), TestStore.caseRow(id, "unused"));
          tx.parties().replace(db.here(), id, parties(size));
          tx.dueDates().replace(db.here(), id, due(size));
        });
  }

  @Test
  void to_read_a_case_are_four_however_long_its_journal(TestStore db) {
    String id = db.openCase(db.here());
    for (long place = 2; place <= 60; place++) {
      long next = place;
      db.run(
          tx ->
              tx.journals()
                  .append(
                      db.here(),
                      TestStore.entry(id, next),
                      List.of(TestStore.value(id, next, "v"))));
    }
    assertEquals(
        4,
        statements(
            db,
            tx -> {
              tx.cases().byId(db.here(), id);
              assertEquals(60, tx.journals().of(db.here(), id).size());
              assertEquals(60, tx.journals().values(db.here(), id).size());
              tx.dueDates().of(db.here(), id);
            }));
  }

  @Test
  void for_a_page_are_one_of_due_rows_and_two_of_cases(TestStore db) {
    for (int i = 0; i < 26; i++) {
      String id = db.openCase(db.here());
      db.run(tx -> tx.dueDates().replace(db.here(), id, due(1)));
    }
    for (OpenTo to : List.of(TestStore.ALL, TestStore.of("post:1", "agency:2"))) {
      assertEquals(1, statements(db, tx -> tx.dueDates().list(db.here(), to, DueFilter.all(), 1)));
      assertEquals(2, statements(db, tx -> tx.cases().list(db.here(), to, CaseFilter.all(), 1)));
    }
  }

  private static CaseOpenings parties(int count) {
    List<PartyRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(new PartyRow("post:" + i, Optional.empty()));
    }
    return new CaseOpenings(rows, Set.of(), Map.of());
  }

  private static List<DueRow> due(int count) {
    List<DueRow> rows = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      rows.add(TestStore.due("rule-" + i, TestStore.NOW.plusSeconds(i)));
    }
    return rows;
  }
}
