package org.candour.deploy.measure;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.candour.casework.DueFilter;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * What the service does with a case, engine and all, beside plain JDBC that reads and writes the
 * same rows; and the overdue page at a thousand and at twenty thousand open cases. {@code
 * deploy/measure store} runs it.
 */
@DisplayName("Figures of the store")
@EnabledIfSystemProperty(named = "candour.measure", matches = "true")
class StoreFigures {
  private static final Duration RUN = Duration.ofSeconds(2);
  private static final int RUNS = 3;

  private static final Duration YEAR = Duration.ofDays(365);

  /** Work on a case by the service, and the same by one connection of plain JDBC. */
  private record Pair(String what, Runnable service, Consumer<Raw> raw) {}

  @Test
  void each_beside_plain_jdbc() throws Exception {
    try (StoreGround ground = StoreGround.lay();
        Connection connection = StoreGround.connect()) {
      ground.seed();
      size(ground, connection);
      String opened = ground.open().id();
      ground.record(0);
      List<Raw> raws = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        raws.add(Raw.after(opened, CaseRows.id(0)));
      }
      Recording.everyTimeAnew(ground.store()).print("opened anew");
      Recording.theSameAgain(ground.store()).print("opened again within the minute");
      compare(pairs(ground), raws, connection);
      pages(ground, raws.get(0));
      for (Raw raw : raws) {
        raw.close();
      }
    }
  }

  private static List<Pair> pairs(StoreGround ground) {
    AtomicInteger next = new AtomicInteger();
    int half = StoreGround.FEW / 2;
    // each side has cases of its own, so that neither lengthens the other's journals
    return List.of(
        new Pair(
            "read a case",
            () -> ground.read(next.getAndIncrement() % half),
            raw -> raw.read(half + next.getAndIncrement() % half)),
        new Pair(
            "record an entry",
            () -> ground.record(next.getAndIncrement() % half),
            raw -> raw.record(half + next.getAndIncrement() % half)),
        new Pair("open a case", ground::open, Raw::open));
  }

  private static void compare(List<Pair> pairs, List<Raw> raws, Connection connection)
      throws Exception {
    print("%-18s %7s %12s %12s %8s  statements", "", "threads", "a second", "plain JDBC", "share");
    for (Pair pair : pairs) {
      Runnable plain = () -> pair.raw().accept(raws.get(0));
      Rate.perSecond(RUN, List.of(pair.service()));
      Rate.perSecond(RUN, List.of(plain));
      String statements =
          statements(connection, pair.service()) + " and " + statements(connection, plain);
      for (int threads : new int[] {1, 4}) {
        double[] service = new double[RUNS];
        double[] raw = new double[RUNS];
        double[] share = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
          service[run] = Rate.perSecond(RUN, Collections.nCopies(threads, pair.service()));
          raw[run] =
              Rate.perSecond(
                  RUN,
                  raws.subList(0, threads).stream()
                      .<Runnable>map(one -> () -> pair.raw().accept(one))
                      .toList());
          share[run] = service[run] / raw[run];
        }
        print(
            "%-18s %7d %,12.0f %,12.0f %7.0f%%  %s",
            pair.what(),
            threads,
            Rate.median(service),
            Rate.median(raw),
            100 * Rate.median(share),
            statements);
      }
    }
  }

  /** The page in two partnerships by turns, so that each ratio is of one run. */
  private static void pages(StoreGround ground, Raw raw) throws Exception {
    print("%-26s %14s %14s %7s", "milliseconds", "1,000 cases", "20,000 cases", "times");
    for (int threads : new int[] {1, 4}) {
      page("overdue page, " + threads + " threads", threads, in -> overdue(ground, in));
      page(
          "work list, " + threads + " threads",
          threads,
          in -> ground.casework().work(StoreGround.who(in), false, 1));
    }
    page("overdue page, plain JDBC", 1, in -> raw.overduePage(in, inAYear()));
  }

  private static void page(String what, int threads, Consumer<String> page) throws Exception {
    double[] small = new double[RUNS];
    double[] large = new double[RUNS];
    double[] times = new double[RUNS];
    for (int run = 0; run < RUNS; run++) {
      small[run] = millis(threads, () -> page.accept(StoreGround.SMALL));
      large[run] = millis(threads, () -> page.accept(StoreGround.LARGE));
      times[run] = large[run] / small[run];
    }
    print(
        "%-26s %,14.2f %,14.2f %7.2f",
        what, Rate.median(small), Rate.median(large), Rate.median(times));
  }

  private static double millis(int threads, Runnable page) throws Exception {
    return 1e3 * threads / Rate.perSecond(RUN, Collections.nCopies(threads, page));
  }

  /** By then every date of the copied cases has passed. */
  private static Instant inAYear() {
    return Instant.now().plus(YEAR);
  }

  /** The rows of a page. */
  private static final int PAGE = 25;

  private static void overdue(StoreGround ground, String in) {
    int rows =
        ground
            .store()
            .inTransaction(
                tx ->
                    tx.dueDates()
                        .list(
                            new PartnershipId(in),
                            StoreGround.team(),
                            DueFilter.overdueAt(inAYear()),
                            1))
            .size();
    if (rows != PAGE) {
      throw new IllegalStateException("a page of " + rows);
    }
  }

  /** All the cases there are by now are copies but for a handful. */
  private static void size(StoreGround ground, Connection connection) throws SQLException {
    double cases = StoreGround.FEW + StoreGround.MANY;
    print("%-26s %14s %14s", "a case", "rows", "bytes");
    long all = 0;
    for (String table : CaseRows.names()) {
      number(connection, "analyze table " + table, 1);
      long bytes = number(connection, BYTES + "'" + table + "'", 2);
      all += bytes;
      print("  %-24s %14.1f %,14.0f", table, ground.rows(table), bytes / cases);
    }
    print("  %-24s %14.1f %,14.0f", "with its indexes", ground.rows(""), all / cases);
  }

  private static final String BYTES =
      "select table_name, data_length + index_length from information_schema.tables"
          + " where table_schema = database() and table_name = ";

  /** What the server counted during one piece of work: nobody else uses it. */
  private static long statements(Connection connection, Runnable work) throws SQLException {
    long before = sent(connection);
    work.run();
    return sent(connection) - before;
  }

  private static long sent(Connection connection) throws SQLException {
    long sent = 0;
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "show global status where variable_name in"
                    + " ('Com_select', 'Com_insert', 'Com_update', 'Com_delete')")) {
      while (found.next()) {
        sent += found.getLong(2);
      }
    }
    return sent;
  }

  private static long number(Connection connection, String sql, int column) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return column == 1 ? 0 : found.getLong(column);
    }
  }

  private static void print(String format, Object... values) {
    System.out.println(String.format(Locale.UK, format, values));
  }
}
