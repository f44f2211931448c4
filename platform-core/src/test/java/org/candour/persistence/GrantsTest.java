package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Method;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.candour.casework.Bytes;
import org.candour.casework.CaseOpenings;
import org.candour.casework.DueRow;
import org.candour.casework.SessionRow;
import org.candour.casework.Store;
import org.candour.casework.StoredCalendar;
import org.candour.casework.StoredFramework;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What is granted is compared with what is sent: every call of the port is made once, as {@link
 * TenancyTest} makes them, and each statement that reaches the server says which rights it needs.
 * That the rights written down are those of the user, and no more, is held by {@link SchemaTest}.
 */
@OnDatabase
@DisplayName("The runtime user is granted")
class GrantsTest {
  private static final Pattern FROM =
      Pattern.compile("\\bfrom\\s+(.*?)(?=\\bwhere\\b|\\border\\b|\\blimit\\b|\\)|$)");

  private static final Pattern JOIN = Pattern.compile("\\bjoin\\s+(\\w+)");

  @Test
  void what_some_statement_of_the_service_needs_and_no_more(TestStore db) {
    Set<String> needed =
        StatementCount.during(() -> everything(db)).stream()
            .flatMap(sql -> rights(sql.replaceAll("\\s+", " ")).stream())
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(
        Rights.lines(), together(needed), "a right that is not needed, or a call that is not made");
  }

  private static final CaseOpenings NOBODY = new CaseOpenings(List.of(), Set.of(), Map.of());

  private static void everything(TestStore db) {
    PartnershipId fresh = new PartnershipId("fresh-" + db.here());
    db.run(
        tx -> {
          tx.partnerships().open(fresh, "Fresh", TestStore.NOW);
          tx.partnerships()
              .publish(
                  fresh,
                  new StoredFramework(
                      1,
                      LocalDate.of(2026, 1, 1),
                      Bytes.utf8("name: fresh"),
                      TestStore.sha(),
                      TestStore.NOW));
          tx.partnerships().keep(fresh, new StoredCalendar(1, TestStore.NOW, Bytes.utf8("{}")));
          tx.partnerships().all();
          tx.partnerships().find(fresh);
          tx.appointments().partnershipsOf(TestStore.SAM);
          tx.leases().tryLease("lease-" + fresh, "node", Duration.ofSeconds(1));
          signInAndOut(tx.sessions());
        });
    String id = db.openCase(db.here());
    db.knowsSamAndPat(db.here());
    for (List<DueRow> due :
        List.of(
            List.of(TestStore.due("first", TestStore.NOW), TestStore.due("next", TestStore.NOW)),
            List.of(TestStore.due("moved", TestStore.NOW.plusSeconds(1))))) {
      db.run(tx -> tx.dueDates().replace(db.here(), id, due));
    }
    for (CaseOpenings openings : List.of(TenancyTest.openings(), NOBODY)) {
      db.run(tx -> tx.parties().replace(db.here(), id, openings));
    }
    Map<String, List<Object>> questions = TenancyTest.fill(db);
    for (Method call : TenancyTest.calls()) {
      List<Object> question = questions.get(TenancyTest.name(call));
      if (question != null) {
        TenancyTest.ask(db, db.here(), question, call);
      }
    }
  }

  /** The rights that one statement needs, written as {@link Rights#lines} writes them. */
  static Set<String> rights(String sql) {
    Set<String> rights = new TreeSet<>();
    Matcher insert = Pattern.compile("^insert into (\\w+)").matcher(sql);
    Matcher update = Pattern.compile("^update (\\w+) set (.*?) where ").matcher(sql);
    Matcher delete = Pattern.compile("^delete from (\\w+)").matcher(sql);
    if (insert.find()) {
      rights.add("INSERT " + insert.group(1));
      if (sql.contains(" on duplicate key update ")) {
        rights.add("UPDATE " + insert.group(1));
        rights.add("SELECT " + insert.group(1));
      }
    } else if (update.find()) {
      rights.add(update(update.group(1), update.group(2)));
      rights.add("SELECT " + update.group(1));
    } else if (delete.find()) {
      rights.add("DELETE " + delete.group(1));
      rights.add("SELECT " + delete.group(1));
    } else {
      for (String table : tables(sql)) {
        rights.add("SELECT " + table);
        if (sql.contains(" for update")) {
          rights.add("UPDATE " + table);
        }
      }
    }
    return rights;
  }

  private static void signInAndOut(Store.Sessions sessions) {
    SessionRow session =
        new SessionRow(
            TestStore.sha(),
            TestStore.SAM,
            TestStore.NOW,
            TestStore.NOW,
            Optional.empty(),
            Optional.empty());
    sessions.forget(TestStore.NOW.plusSeconds(1));
    sessions.begin(session);
    sessions.find(session.id());
    sessions.seen(session.id(), TestStore.NOW.plusSeconds(1));
    sessions.end(session.id(), TestStore.NOW.plusSeconds(1));
    sessions.forget(TestStore.NOW.plusSeconds(1));
  }

  /** Several statements that write columns of one table need one right that names them all. */
  private static Set<String> together(Set<String> rights) {
    Pattern byColumn = Pattern.compile("UPDATE\\(([^)]*)\\) (\\w+)");
    Set<String> all = new TreeSet<>();
    Map<String, Set<String>> columns = new TreeMap<>();
    for (String right : rights) {
      Matcher one = byColumn.matcher(right);
      if (one.matches()) {
        columns
            .computeIfAbsent(one.group(2), table -> new TreeSet<>())
            .addAll(List.of(one.group(1).split(",", -1)));
      } else {
        all.add(right);
      }
    }
    columns.forEach((table, names) -> all.add("UPDATE(" + String.join(",", names) + ") " + table));
    return all;
  }

  /** By column where that is how it is granted. */
  private static String update(String table, String set) {
    boolean byColumn =
        Rights.BY_TABLE.getOrDefault(table, Set.of()).stream()
            .anyMatch(r -> r.startsWith("UPDATE("));
    Set<String> columns = new TreeSet<>();
    for (String one : set.split(",", -1)) {
      columns.add(one.strip().split("[ =]", -1)[0]);
    }
    return byColumn ? "UPDATE(" + String.join(",", columns) + ") " + table : "UPDATE " + table;
  }

  /** What stands behind each {@code from}, also inside brackets. */
  private static List<String> tables(String sql) {
    List<String> tables = new ArrayList<>();
    Matcher from = FROM.matcher(sql);
    while (from.find()) {
      // what stands in brackets has a "from" of its own
      for (String one : from.group(1).split("\\(", -1)[0].split(",|\\bjoin\\b", -1)) {
        String table = one.strip().split(" ", -1)[0];
        if (!table.isEmpty()) {
          tables.add(table);
        }
      }
    }
    Matcher join = JOIN.matcher(sql);
    while (join.find()) {
      tables.add(join.group(1));
    }
    return tables;
  }
}
