package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * What {@link SchemaTest} holds of first columns is completed here: nothing else in the schema may
 * lead around the partnership. Whatever is left out stands in a list, with its reason.
 */
@OnDatabase
@DisplayName("No key and no reference leads around the partnership")
class TenantKeysTest {
  /** Tables without a partnership, with all that they hold: none of it is of a case. */
  private static final Map<String, Set<String>> OF_THE_SERVICE =
      Map.of(
          "lease",
          Set.of("name", "holder", "held_until"),
          "sign_in_session",
          Set.of("id", "person", "started_at", "seen_at", "ended_at", "ticket"));

  /** Indexes that do not begin with the partnership, and why. */
  private static final Map<String, String> NOT_BY_PARTNERSHIP =
      Map.of(
          "appointment.appointment_partnerships",
          "where a person may go is asked before any partnership is known; it answers with ids");

  /** Columns that name a row elsewhere and are no reference, and why. None leads to a case. */
  private static final Map<String, String> NAMES_WITHOUT_REFERENCE =
      Map.of(
          "sign_in_session.person", "somebody signs in before any partnership is known",
          "journal_entry.person", "who acted stays in the record, whoever is known today",
          "reply.person", "whoever the sign-in named asks, also somebody who holds nothing",
          "refusal.person", "the same",
          "reading.person", "the same",
          "refusal.subject",
              "as it was asked for, which need not exist; nothing is looked up by it",
          "reading.subject", "as it was asked for, which need not exist");

  /** By what a column is called when it names a row of another table. */
  private static final Map<String, String> NAMES =
      Map.of(
          "subject", "subject",
          "case_id", "review_case",
          "framework", "framework",
          "calendar", "calendar",
          "person", "person",
          "meeting", "meeting");

  private static final String HERE = " where table_schema = database()";

  private static <T> List<T> ask(TestStore db, String question, Sql.Reader<T> reader)
      throws SQLException {
    try (Connection owner = db.server().asOwner()) {
      return new Sql(owner)
          .query(question.replace("HISTORY", "'flyway_schema_history'"), reader, List.of());
    }
  }

  private static Set<String> names(TestStore db, String question) throws SQLException {
    return new TreeSet<>(ask(db, question, row -> row.getString(1)));
  }

  @Test
  void so_what_belongs_to_no_partnership_holds_nothing_of_a_case(TestStore db) throws SQLException {
    Map<String, Set<String>> without = new TreeMap<>();
    ask(
        db,
        "select table_name, column_name from information_schema.columns"
            + HERE
            + " and table_name <> HISTORY and table_name not in (select table_name from"
            + " information_schema.columns where table_schema = database()"
            + " and column_name = 'partnership')",
        row ->
            without
                .computeIfAbsent(row.getString(1), table -> new TreeSet<>())
                .add(row.getString(2)));
    assertEquals(OF_THE_SERVICE, without);
  }

  @Test
  void and_a_partnership_is_always_said_and_always_written_alike(TestStore db) throws SQLException {
    assertEquals(
        Set.of("varchar(40) ascii_bin NO without a default"),
        names(
            db,
            "select concat(column_type, ' ', collation_name, ' ', is_nullable,"
                + " if(column_default is null, ' without a default', column_default))"
                + " from information_schema.columns"
                + HERE
                + " and column_name = 'partnership'"));
  }

  @Nested
  @DisplayName("An index")
  class Index {

    @Test
    void begins_with_the_partnership_but_those_that_are_listed(TestStore db) throws SQLException {
      assertEquals(
          new TreeSet<>(NOT_BY_PARTNERSHIP.keySet()),
          names(
              db,
              "select concat(table_name, '.', index_name) from information_schema.statistics"
                  + HERE
                  + " and seq_in_index = 1 and column_name <> 'partnership'"
                  + " and table_name not in ('lease', 'sign_in_session', HISTORY)"));
    }

    @Test
    void that_lets_nothing_in_twice_never_compares_two_partnerships(TestStore db)
        throws SQLException {
      assertEquals(
          Set.of(),
          names(
              db,
              "select concat(table_name, '.', index_name) from information_schema.statistics"
                  + HERE
                  + " and non_unique = 0 and table_name not in ('lease', 'sign_in_session',"
                  + " HISTORY) group by table_name, index_name having sum(seq_in_index = 1 and"
                  + " column_name = 'partnership') = 0"));
    }
  }

  @Nested
  @DisplayName("A reference")
  class Reference {

    @Test
    void carries_more_than_the_partnership_unless_it_is_to_the_partnership(TestStore db)
        throws SQLException {
      assertEquals(
          Set.of(),
          names(
              db,
              "select constraint_name from information_schema.key_column_usage"
                  + HERE
                  + " and referenced_table_name <> 'partnership'"
                  + " group by table_name, constraint_name having count(*) < 2"));
    }

    @Test
    void is_whole_for_a_part_that_is_absent_would_let_any_row_pass(TestStore db)
        throws SQLException {
      assertEquals(
          Set.of(),
          names(
              db,
              "select concat(k.table_name, '.', k.column_name)"
                  + " from information_schema.key_column_usage k"
                  + " join information_schema.columns c on c.table_schema = k.table_schema"
                  + " and c.table_name = k.table_name and c.column_name = k.column_name"
                  + " where k.table_schema = database() and k.referenced_table_name is not null"
                  + " and c.is_nullable = 'YES'"));
    }

    @Test
    void removes_and_changes_nothing_by_itself(TestStore db) throws SQLException {
      Set<String> rules =
          names(
              db,
              "select concat(update_rule, ' ', delete_rule)"
                  + " from information_schema.referential_constraints"
                  + " where constraint_schema = database()");
      rules.removeAll(Set.of("RESTRICT RESTRICT", "NO ACTION NO ACTION"));
      assertEquals(Set.of(), rules);
    }

    @Test
    void stands_wherever_a_column_names_another_row_but_those_that_are_listed(TestStore db)
        throws SQLException {
      Set<String> referring =
          names(
              db,
              "select concat(table_name, '.', column_name)"
                  + " from information_schema.key_column_usage"
                  + HERE
                  + " and referenced_table_name is not null");
      Set<String> without = new TreeSet<>();
      for (Map.Entry<String, String> name : NAMES.entrySet()) {
        without.addAll(
            names(
                db,
                "select concat(table_name, '.', column_name) from information_schema.columns"
                    + HERE
                    + " and column_name = '"
                    + name.getKey()
                    + "' and table_name <> '"
                    + name.getValue()
                    + "'"));
      }
      without.removeAll(referring);
      assertEquals(new TreeSet<>(NAMES_WITHOUT_REFERENCE.keySet()), without);
    }
  }

  @Test
  void and_nothing_in_the_database_reads_or_writes_on_its_own(TestStore db) throws SQLException {
    List<String> found = new ArrayList<>();
    found.addAll(names(db, "select table_name from information_schema.views" + HERE));
    found.addAll(
        names(
            db,
            "select routine_name from information_schema.routines"
                + " where routine_schema = database()"));
    found.addAll(
        names(
            db,
            "select event_name from information_schema.events where event_schema = database()"));
    found.addAll(
        names(
            db,
            "select trigger_name from information_schema.triggers"
                + " where trigger_schema = database() and (action_statement not like '%signal%'"
                + " or action_statement regexp 'insert |delete |update |call ')"));
    assertEquals(List.of(), found);
  }

  @Test
  void and_what_may_only_be_added_to_is_stopped_by_the_database_itself(TestStore db)
      throws SQLException {
    Map<String, String> byRightsAlone =
        Map.of(
            "partnership", "the name of a partnership, which an administrator may have to mend",
            "reply", "kept answers, which an administrator may have to clear");
    Set<String> appended = new TreeSet<>();
    Rights.BY_TABLE.forEach(
        (table, rights) -> {
          if (rights.equals(Set.of("SELECT", "INSERT"))) {
            appended.add(table);
          }
        });
    appended.removeAll(byRightsAlone.keySet());
    assertEquals(
        appended,
        names(
            db,
            "select event_object_table from information_schema.triggers where trigger_schema ="
                + " database() and trigger_name in (concat(event_object_table, '_no_update'),"
                + " concat(event_object_table, '_no_delete'))"
                + " group by event_object_table having count(distinct event_manipulation) = 2"));
  }
}
