package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Bytes;
import org.candour.casework.StoredEntry;
import org.candour.casework.StoredValue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnDatabase
@DisplayName("A journal in store")
class JournalTest {

  @Test
  void comes_back_in_order_exactly_as_it_was_written(TestStore db) {
    String subject = TestStore.id();
    db.run(
        tx -> {
          tx.journals().append(db.here(), TestStore.entry(subject, 1), List.of());
          tx.journals().append(db.here(), TestStore.entry(subject, 2), List.of());
        });
    assertEquals(
        List.of(TestStore.entry(subject, 1), TestStore.entry(subject, 2)),
        db.get(tx -> tx.journals().of(db.here(), subject)));
  }

  @Test
  void may_be_read_again_in_the_transaction_that_wrote_it(TestStore db) {
    String subject = TestStore.id();
    db.run(
        tx -> {
          tx.journals().append(db.here(), TestStore.entry(subject, 1), List.of());
          assertEquals(1, tx.journals().of(db.here(), subject).size());
          tx.journals().append(db.here(), TestStore.entry(subject, 2), List.of());
          assertEquals(2, tx.journals().of(db.here(), subject).size());
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/London", "Asia/Kolkata"})
  void keeps_instants_and_days_wherever_the_service_runs(String zone, TestStore db)
      throws Exception {
    for (String instant :
        List.of(
            "2026-03-29T01:30:00.123456Z",
            "2026-10-25T00:30:00.000001Z",
            "2026-10-25T01:30:00.999999Z")) {
      String subject = TestStore.id();
      String there = ElsewhereMain.run(zone, db, subject, instant, "2026-07-01");
      assertEquals(instant + " Optional[2026-07-01]", there);
      assertEquals(instant.replace("T", " ").replace("Z", "") + " 2026-07-01", column(db, subject));
      StoredEntry read = db.get(tx -> tx.journals().of(db.here(), subject)).get(0);
      assertEquals(Instant.parse(instant), read.recorded());
      assertEquals(Optional.of(LocalDate.of(2026, 7, 1)), read.happenedDay());
    }
  }

  static StoredEntry at(String subject, Instant instant, LocalDate day) {
    StoredEntry entry = TestStore.entry(subject, 1);
    return new StoredEntry(
        subject,
        "case",
        1,
        entry.kind(),
        1,
        instant,
        Optional.of(day),
        instant,
        TestStore.SAM,
        1,
        1,
        entry.content(),
        entry.previous(),
        entry.hash());
  }

  private static String column(TestStore db, String subject) {
    return db.store()
        .withSql(
            sql ->
                sql.query(
                    "select concat(recorded, ' ', happened_day) from journal_entry"
                        + " where partnership = ? and subject = ?",
                    row -> row.getString(1),
                    List.of(db.here().value(), subject)))
        .get(0);
  }

  @Test
  void refuses_an_instant_that_it_would_have_to_round(TestStore db) {
    StoredEntry fine =
        at(TestStore.id(), Instant.parse("2026-01-14T09:15:00.1234567Z"), LocalDate.EPOCH);
    Exception refused =
        assertThrows(
            RuntimeException.class,
            () -> db.run(tx -> tx.journals().append(db.here(), fine, List.of())));
    assertTrue(String.valueOf(refused.getCause()).contains("finer than a microsecond"));
  }

  @Test
  void refuses_an_entry_judged_by_a_framework_that_is_not_in_store(TestStore db) {
    StoredEntry e = TestStore.entry(TestStore.id(), 1);
    StoredEntry unknown =
        new StoredEntry(
            e.subject(),
            "case",
            1,
            e.kind(),
            1,
            e.recorded(),
            Optional.empty(),
            e.recorded(),
            TestStore.SAM,
            2,
            1,
            e.content(),
            e.previous(),
            e.hash());
    assertThrows(
        RuntimeException.class,
        () -> db.run(tx -> tx.journals().append(db.here(), unknown, List.of())));
  }

  @Test
  void keeps_a_personal_value_whatever_its_letters(TestStore db) {
    String subject = TestStore.id();
    StoredValue value = TestStore.value(subject, 1, "Zoë 🙂 Ó Briain");
    db.run(tx -> tx.journals().append(db.here(), TestStore.entry(subject, 1), List.of(value)));
    assertEquals(List.of(value), db.get(tx -> tx.journals().values(db.here(), subject)));
  }

  @Test
  void keeps_its_bytes_when_a_value_is_erased(TestStore db) {
    String subject = TestStore.id();
    StoredValue name = TestStore.value(subject, 1, "Alex");
    StoredValue other = TestStore.value(subject, 1, "stays");
    db.run(
        tx -> tx.journals().append(db.here(), TestStore.entry(subject, 1), List.of(name, other)));
    List<StoredEntry> before = db.get(tx -> tx.journals().of(db.here(), subject));

    assertTrue(db.asked(tx -> tx.journals().erase(db.here(), subject, name.id(), TestStore.NOW)));
    assertFalse(
        db.asked(tx -> tx.journals().erase(db.here(), subject, name.id(), TestStore.NOW)),
        "there is nothing left to erase");

    assertEquals(before, db.get(tx -> tx.journals().of(db.here(), subject)));
    StoredValue erased =
        new StoredValue(
            name.id(), subject, 1, Optional.empty(), Optional.empty(), Optional.of(TestStore.NOW));
    assertEquals(List.of(erased, other), db.get(tx -> tx.journals().values(db.here(), subject)));
  }

  @Test
  void refuses_a_salt_that_is_too_short_to_hide_a_value(TestStore db) {
    String subject = TestStore.id();
    StoredValue weak =
        StoredValue.of(TestStore.id(), subject, 1, Bytes.utf8("short"), Bytes.utf8("Alex"));
    assertThrows(
        RuntimeException.class,
        () ->
            db.run(
                tx -> tx.journals().append(db.here(), TestStore.entry(subject, 1), List.of(weak))));
  }
}
