package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.candour.casework.Bytes;
import org.candour.casework.MeetingItemRow;
import org.candour.casework.MeetingRow;
import org.candour.casework.OutboxRow;
import org.candour.casework.StoredReply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("An erasure reaches the copies of what is erased")
class ErasedCopiesTest {

  /** A name or a code is no text: these columns are shorter than any narrative. */
  private static final String ROOM_FOR_TEXT =
      "select distinct table_name from information_schema.columns where table_schema = database()"
          + " and table_name <> 'flyway_schema_history' and data_type in ('tinytext', 'text',"
          + " 'mediumtext', 'longtext', 'tinyblob', 'blob', 'mediumblob', 'longblob', 'json')";

  @Test
  void in_every_table_that_has_room_for_text(TestStore db) throws SQLException {
    try (Connection owner = db.server().asOwner()) {
      TreeSet<String> tables =
          new TreeSet<>(new Sql(owner).query(ROOM_FOR_TEXT, row -> row.getString(1), List.of()));
      TreeSet<String> told = new TreeSet<>(SqlCopies.REMOVE.keySet());
      told.addAll(SqlCopies.NONE.keySet());
      assertEquals(told, tables, "a table is to be reached by an erasure, or said why not");
    }
  }

  @Test
  void in_replies_about_the_case_and_its_meetings_and_no_other(TestStore db) {
    String id = db.openCase(db.here());
    String reference = db.get(tx -> tx.cases().byId(db.here(), id)).orElseThrow().reference();
    db.run(
        tx -> {
          tx.meetings()
              .upsert(db.here(), new MeetingRow("panel", "m1", TestStore.NOW, "called", 1));
          tx.meetings()
              .upsertItem(
                  db.here(),
                  new MeetingItemRow(
                      "panel", "m1", "i1", id, Optional.empty(), Optional.empty(), "open"));
          for (String where : List.of(reference, "m1", "another")) {
            tx.requests()
                .keepReply(
                    db.here(),
                    TestStore.SAM,
                    "DoStep",
                    "key-" + where,
                    new StoredReply(TestStore.sha(), 200, Bytes.utf8(where), TestStore.NOW));
          }
        });
    assertEquals(2, db.get(tx -> tx.journals().forgetCopies(db.here(), id)).intValue());
    assertFalse(replied(db, "key-" + reference));
    assertFalse(replied(db, "key-m1"));
    assertTrue(replied(db, "key-another"));
  }

  private static boolean replied(TestStore db, String key) {
    return db.asked(tx -> tx.requests().reply(db.here(), TestStore.SAM, "DoStep", key).isPresent());
  }

  @Test
  void in_messages_of_the_case_which_are_to_be_written_anew(TestStore db) {
    String id = db.openCase(db.here());
    String other = db.openCase(db.here());
    db.run(
        tx -> {
          for (String subject : List.of(id, other)) {
            tx.outbox()
                .put(
                    db.here(),
                    new OutboxRow(
                        TestStore.id(),
                        subject,
                        Optional.empty(),
                        "r",
                        "lead",
                        0,
                        "1",
                        TestStore.NOW,
                        Bytes.utf8("About Alex")));
          }
          tx.journals().forgetCopies(db.here(), id);
        });
    List<OutboxRow> left =
        db.get(tx -> tx.outbox().take(db.here(), 5, TestStore.NOW, TestStore.NOW.plusSeconds(60)));
    assertEquals(
        List.of("", "About Alex"), left.stream().map(m -> m.content().utf8()).sorted().toList());
  }
}
