package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.candour.casework.Opened;
import org.candour.casework.ReadRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("Who opened a case")
class ReadingsTest {

  private static List<ReadRow> page(TestStore db, String subject, int number) {
    return db.get(tx -> tx.requests().reads(db.here(), subject, number));
  }

  @Test
  void is_kept_as_it_was_written(TestStore db) {
    String subject = db.openCase(db.here());
    ReadRow refused =
        new ReadRow(
            TestStore.id(),
            TestStore.SAM,
            TestStore.NOW,
            Opened.HISTORY,
            Optional.of(subject),
            "Clerk — of the court",
            true);
    db.run(tx -> tx.requests().readBy(db.here(), refused));
    assertEquals(List.of(refused), page(db, subject, 1));
  }

  @Test
  void is_kept_once_under_one_id_and_what_comes_after_is_kept_too(TestStore db) {
    String subject = db.openCase(db.here());
    ReadRow once = TestStore.read(TestStore.id(), subject);
    ReadRow next = TestStore.read(TestStore.id(), subject);
    db.run(
        tx -> {
          tx.requests().readBy(db.here(), once);
          tx.requests().readBy(db.here(), once);
          tx.requests().readBy(db.here(), next);
        });
    assertEquals(List.of(next, once), page(db, subject, 1));
    assertEquals(2L, db.<Long>get(tx -> tx.requests().countReads(db.here(), subject)));
  }

  @Test
  void is_paged_the_newest_first(TestStore db) {
    String subject = db.openCase(db.here());
    List<String> ids = IntStream.range(0, 27).mapToObj(i -> TestStore.id()).toList();
    db.run(tx -> ids.forEach(id -> tx.requests().readBy(db.here(), TestStore.read(id, subject))));
    assertEquals(25, page(db, subject, 1).size());
    assertEquals(ids.get(26), page(db, subject, 1).get(0).id());
    assertEquals(
        List.of(ids.get(1), ids.get(0)), page(db, subject, 2).stream().map(ReadRow::id).toList());
    assertEquals(List.of(), page(db, subject, 3));
  }

  @Test
  void stays_readable_where_it_was_written_before_capacities_were(TestStore db)
      throws SQLException {
    String subject = db.openCase(db.here());
    try (Connection runtime = db.server().asRuntimeUser()) {
      new Sql(runtime)
          .update(
              "insert into reading (partnership, id, person, read_at, operation, subject)"
                  + " values (?, ?, 'sam', utc_timestamp(6), 'read', ?)",
              db.here().value(),
              TestStore.id(),
              subject);
    }
    ReadRow old = page(db, subject, 1).get(0);
    assertEquals(Opened.CASE, old.what());
    assertEquals("", old.capacity());
  }
}
