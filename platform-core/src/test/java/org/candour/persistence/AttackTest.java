package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import org.candour.casework.Bytes;
import org.candour.casework.StoredEntry;
import org.candour.proof.Checked;
import org.candour.proof.Fault;
import org.candour.proof.HeadsFolder;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@OnDatabase
@DisplayName("Whoever tries to bend the record")
class AttackTest {

  private static void finds(Ledger ledger, Fault.Kind kind, String line) {
    finds(ledger.check(), kind, line);
  }

  private static void finds(Checked checked, Fault.Kind kind, String line) {
    assertTrue(!checked.holds(), "nothing was found");
    Fault first = checked.faults().get(0);
    assertEquals(kind + " " + line, first.kind() + " " + first.line());
  }

  @Test
  void leaves_a_trace_since_a_record_that_nobody_bent_holds(TestStore db) {
    Checked checked = Ledger.on(db).check();
    assertEquals(List.of(), checked.faults());
    assertEquals(List.of(), checked.notes());
    assertTrue(
        checked
            .found()
            .get(0)
            .startsWith(
                "5 entries in 2 journals, 3 personal values and 0 tombstones read; 2 signed"),
        checked.found().get(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update journal_entry set content = 'x'",
        "update journal_entry set place = place + 1",
        "delete from journal_entry",
        "truncate table journal_entry",
        "replace into journal_entry select * from journal_entry limit 1",
        "update personal_value set salt = 'fedcba9876543210', content = 'x'",
        "update personal_value set id = 'x'",
        "delete from personal_value",
        "truncate table personal_value",
        "update signed_head set text = 'x'",
        "delete from signed_head",
        "truncate table signed_head",
        "update head_leaf set place = 1",
        "delete from head_leaf",
        "truncate table head_leaf",
        "update head_key set encoded = 'x'",
        "delete from head_key",
        "drop trigger journal_entry_no_update",
        "drop table signed_head"
      })
  void is_refused_as_the_runtime_user(String statement, TestStore db) throws SQLException {
    Ledger ledger = Ledger.on(db);
    try (Connection runtime = db.server().asRuntimeUser();
        Statement asked = runtime.createStatement()) {
      SQLException e = assertThrows(SQLException.class, () -> asked.execute(statement));
      assertTrue(
          Set.of(1142, 1143).contains(e.getErrorCode()) || "45000".equals(e.getSQLState()),
          statement + ": " + e);
    }
    assertEquals(List.of(), ledger.check().faults());
  }

  @Nested
  class As_an_administrator_without_triggers_is_found {
    private static String at(String id, long place) {
      return " where :p and subject = '" + id + "' and place = " + place;
    }

    @Test
    void when_the_bytes_of_an_entry_are_changed(TestStore db) {
      Ledger ledger = Ledger.on(db);
      ledger.bend(
          "update journal_entry set content = replace(content, 'sam', 'tom'), person = 'tom'"
              + at(ledger.first(), 2));
      finds(
          ledger,
          Fault.Kind.CHANGED,
          "Case L-2026-0001, entry 2: its bytes are not those that were written.");
    }

    @Test
    void when_a_column_beside_the_bytes_is_changed(TestStore db) {
      Ledger ledger = Ledger.on(db);
      ledger.bend("update journal_entry set person = 'tom'" + at(ledger.first(), 3));
      finds(
          ledger,
          Fault.Kind.COLUMN,
          "Case L-2026-0001, entry 3: its column “person” says “tom”, its bytes say “sam”.");
    }

    @Test
    void when_an_entry_is_deleted(TestStore db) {
      Ledger ledger = Ledger.on(db);
      ledger.bend("delete from journal_entry" + at(ledger.first(), 2));
      finds(
          ledger,
          Fault.Kind.MISSING,
          "Case L-2026-0001, entry 2: is missing; the next one there is is entry 3.");
    }

    @Test
    void when_the_tail_is_cut(TestStore db) {
      Ledger ledger = Ledger.on(db);
      ledger.bend(
          "delete from personal_value" + at(ledger.first(), 4),
          "delete from journal_entry" + at(ledger.first(), 4));
      finds(
          ledger,
          Fault.Kind.CUT,
          "Case L-2026-0001, entry 4: the journal ends at entry 3, and signed head 2 of 14 January"
              + " 2026, 09:25:00 holds 4: the last 1 entry was cut off.");
    }

    @Test
    void when_the_whole_table_is_truncated(TestStore db) {
      // only this partnership's rows: other tests share the table
      Ledger ledger = Ledger.on(db);
      ledger.bend("delete from personal_value where :p", "delete from journal_entry where :p");
      finds(
          ledger,
          Fault.Kind.CUT,
          "Case L-2026-0001, entry 1: the journal is empty, and signed head 2 of 14 January 2026,"
              + " 09:25:00 holds 4: the last 4 entries were cut off.");
      assertEquals(2, ledger.check().faults().size());
    }

    @Test
    void when_two_entries_are_swapped(TestStore db) {
      Ledger ledger = Ledger.on(db);
      String id = ledger.first();
      ledger.bend(
          "update journal_entry set place = 99" + at(id, 2),
          "update journal_entry set place = 2" + at(id, 3),
          "update journal_entry set place = 3" + at(id, 99),
          "update personal_value set place = 99" + at(id, 2),
          "update personal_value set place = 2" + at(id, 3),
          "update personal_value set place = 3" + at(id, 99));
      finds(ledger, Fault.Kind.MOVED, "Case L-2026-0001, entry 2: it and entry 3 were swapped.");
    }

    @Test
    void when_an_entry_is_put_in_between(TestStore db) {
      Ledger ledger = Ledger.on(db);
      String id = ledger.first();
      StoredEntry put =
          ledger.entry(id, 2, ledger.entries(id).get(0).hash(), "{\"kind\":\"facts-recorded\"}");
      ledger.bend(
          "update journal_entry set place = place + 1 where :p and subject = '"
              + id
              + "' and place >= 2 order by place desc",
          "update personal_value set place = place + 1 where :p and subject = '"
              + id
              + "' order by place desc");
      db.run(tx -> tx.journals().append(ledger.p, put, List.of()));
      finds(
          ledger,
          Fault.Kind.MOVED,
          "Case L-2026-0001, entry 3: what stands here was written as entry 2: an entry was put in"
              + " before it.");
    }

    @Test
    void when_a_personal_value_is_replaced(TestStore db) {
      Ledger ledger = Ledger.on(db);
      ledger.bend(
          "update personal_value set content = replace(content, 'Alex', 'Alan')"
              + at(ledger.first(), 2));
      finds(
          ledger,
          Fault.Kind.VALUE_CHANGED,
          "Case L-2026-0001, entry 2: a personal value beside it is not the one that it commits"
              + " to.");
    }

    @Test
    void when_a_commitment_is_replaced_with_its_value(TestStore db) {
      Ledger ledger = Ledger.on(db);
      ledger.bend(
          "update personal_value set content = replace(content, 'Alex', 'Alan')"
              + at(ledger.first(), 2),
          "update journal_entry e join personal_value v using (partnership, subject, place) set"
              + " e.content = regexp_replace(convert(e.content using utf8mb4),"
              + " 'commitment\":\"[0-9a-f]{64}',"
              + " concat('commitment\":\"', sha2(concat(v.salt, v.content), 256)))"
              + " where e."
              + at(ledger.first(), 2).substring(7).replace("and ", "and e."));
      finds(
          ledger,
          Fault.Kind.CHANGED,
          "Case L-2026-0001, entry 2: its bytes are not those that were written.");
    }

    @Test
    void when_a_personal_value_is_taken_away(TestStore db) {
      Ledger ledger = Ledger.on(db);
      ledger.bend("delete from personal_value" + at(ledger.first(), 3));
      finds(
          ledger,
          Fault.Kind.VALUE_MISSING,
          "Case L-2026-0001, entry 3: a personal value that it commits to is gone, and nothing says"
              + " that it was erased.");
    }

    @Test
    void when_a_personal_value_is_erased_past_the_service(TestStore db) throws SQLException {
      Ledger ledger = Ledger.on(db);
      String id = ledger.first();
      String value = db.get(tx -> tx.journals().values(ledger.p, id)).get(1).id();
      // this much the runtime user may do, since the service erases
      db.run(tx -> tx.journals().erase(ledger.p, id, value, Ledger.BEGAN));
      finds(
          ledger,
          Fault.Kind.ERASED_UNRECORDED,
          "Case L-2026-0001, entry 3: a personal value beside it was erased, and no entry says by"
              + " whom and why.");
    }

    @Test
    void when_a_chain_is_written_anew_with_hashes_that_fit(TestStore db) {
      Ledger ledger = Ledger.on(db);
      String id = ledger.first();
      Bytes before = ledger.entries(id).get(2).hash();
      ledger.bend(
          "delete from personal_value" + at(id, 4), "delete from journal_entry" + at(id, 4));
      StoredEntry other = ledger.entry(id, 4, before, "{\"kind\":\"facts-recorded\"}");
      db.run(tx -> tx.journals().append(ledger.p, other, List.of()));
      finds(
          ledger,
          Fault.Kind.REWRITTEN,
          "Case L-2026-0001, entry 4: the chain holds, but signed head 2 of 14 January 2026,"
              + " 09:25:00 holds another: entry 4 was written anew after it was signed.");
    }

    @Test
    void when_the_heads_that_would_tell_are_taken_away_too(TestStore db) {
      Ledger ledger = Ledger.on(db);
      String id = ledger.first();
      ledger.bend(
          "delete from personal_value" + at(id, 4),
          "delete from journal_entry" + at(id, 4),
          "delete from head_leaf where :p and counter = 2",
          "delete from signed_head where :p and counter = 2");
      finds(
          ledger,
          Fault.Kind.OUTSIDE,
          "Signed head 2: is missing in the database; outside it there are heads up to 2.");
      assertEquals(
          List.of(),
          ledger.check(new HeadsFolder(Path.of("target", "nothing-here"))).faults(),
          "inside the database alone nothing tells: that is what the copy outside is for");
    }

    @Test
    void when_a_published_framework_is_changed_with_its_hash(TestStore db) {
      Ledger ledger = Ledger.on(db);
      ledger.bend(
          "update framework set text = 'name: other', sha256 = unhex(sha2('name: other', 256))"
              + " where :p");
      finds(ledger, Fault.Kind.TEXT, "Framework version 1: is another text than was signed.");
    }

    @Test
    void when_a_case_is_made_another(TestStore db) {
      Ledger ledger = Ledger.on(db);
      ledger.bend(
          "update review_case set reference = 'L-2026-0009' where :p and id = '"
              + ledger.first()
              + "'");
      finds(
          ledger,
          Fault.Kind.COUNT,
          "Case L-2026-0009, entry 1: it was opened as L-2026-0001, and is listed as"
              + " L-2026-0009.");
    }
  }
}
