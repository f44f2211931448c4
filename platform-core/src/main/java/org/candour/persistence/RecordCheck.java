package org.candour.persistence;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.candour.proof.Checked;
import org.candour.proof.HeadsFolder;
import org.candour.proof.PartnershipCheck;
import org.candour.proof.Verify;
import org.candour.tenancy.PartnershipId;

/**
 * Checks whole partnerships on a database, with no more rights than the service has and without the
 * service: plain JDBC, in a transaction that only reads.
 */
public final class RecordCheck {
  private RecordCheck() {}

  /**
   * Checks the partnerships named, with commas between them, or all of them where none is, and
   * prints what it finds.
   *
   * @param heads the folder with the copy of the signed heads outside the database
   * @return {@link Verify#HOLDS}, {@link Verify#FAULT} or {@link Verify#UNCHECKED}, as a number
   */
  public static String run(
      String url, String user, String password, String partnerships, String heads) {
    return Integer.toString(
        run(url, user, password, partnerships, new HeadsFolder(Path.of(heads)), System.out));
  }

  static int run(
      String url,
      String user,
      String password,
      String partnerships,
      HeadsFolder heads,
      PrintStream to) {
    try (Connection connection =
        DriverManager.getConnection(Address.complete(url), user, password)) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      Sql sql = new Sql(connection);
      List<String> all =
          sql.query(
              "select partnership from partnership order by partnership",
              row -> row.getString(1),
              List.of());
      List<String> wanted = partnerships.isEmpty() ? all : List.of(partnerships.split(",", -1));
      int worst = Verify.HOLDS;
      for (String one : wanted) {
        if (!all.contains(one)) {
          to.println("There is no partnership “" + one + "” in this database.");
          worst = Math.max(worst, Verify.UNCHECKED);
        } else {
          Checked checked = check(sql, new PartnershipId(one), heads);
          checked.lines().forEach(to::println);
          worst = Math.max(worst, checked.holds() ? Verify.HOLDS : Verify.FAULT);
        }
      }
      return worst;
    } catch (SQLException | UncheckedIOException | IllegalStateException e) {
      to.println("The record could not be checked: " + e.getMessage());
      return Verify.UNCHECKED;
    }
  }

  static Checked check(Sql sql, PartnershipId p, HeadsFolder heads) {
    try {
      return PartnershipCheck.of(new SqlHoldings(sql, p), heads.outside(p.value()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
