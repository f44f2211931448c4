package org.candour.deploy.measure;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.OpenTo;
import org.candour.casework.Outcome;
import org.candour.casework.Policies;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.config.PublishedPolicies;
import org.candour.criteria.Value;
import org.candour.deploy.demonstration.Demonstration;
import org.candour.deploy.opening.Opening;
import org.candour.persistence.OpenStore;
import org.candour.persistence.Stores;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.On;

/**
 * The service without its server, on the database it ships with: the demonstration's partnerships,
 * and two copies of one of them, with a thousand and with twenty thousand open cases. The copied
 * cases are the rows that the service wrote for the invented cases that are open, under other ids.
 */
record StoreGround(OpenStore store, Casework casework, List<CaseRows> cases)
    implements AutoCloseable {
  static final String SMALL = "small";
  static final String LARGE = "large";
  static final int FEW = 1_000;
  static final int MANY = 20_000;
  private static final String MODEL = "mk-together";
  private static final PersonId PERSON = new PersonId("grace-adeyemi");

  /** Whose lists are measured: somebody of the business unit, for whom every case opens. */
  static OpenTo team() {
    return new OpenTo(PERSON, true, Set.of(), LocalDate.now(ZoneOffset.UTC));
  }

  static StoreGround lay() throws SQLException {
    InstantSource clock = InstantSource.system();
    PublishedPolicies texts = new PublishedPolicies();
    OpenStore store = Stores.open(setting("url"), setting("user"), setting("password"), 6);
    Casework casework = new Casework(store, new Policies(texts), clock);
    // it asks nothing of the settings when told to open
    new Demonstration(null, new Opening(store, texts, clock), casework, clock).open();
    StoreGround ground = new StoreGround(store, casework, new ArrayList<>());
    ground.copyPartnerships();
    return ground;
  }

  static Connection connect() throws SQLException {
    Connection connection =
        DriverManager.getConnection(setting("url"), setting("user"), setting("password"));
    connection.setAutoCommit(false);
    return connection;
  }

  private static String setting(String name) {
    return System.getProperty("candour.jdbc." + name);
  }

  private void copyPartnerships() throws SQLException {
    try (Connection connection = connect()) {
      for (String copy : List.of(SMALL, LARGE)) {
        for (String table :
            List.of("partnership", "framework", "calendar", "person", "appointment")) {
          Copied.of(connection, table, "true", MODEL)
              .write(connection, (column, v) -> column.equals("partnership") ? copy : v);
        }
      }
      for (String id : openCases(connection)) {
        cases.add(CaseRows.of(connection, MODEL, id));
      }
      connection.commit();
    }
  }

  private static List<String> openCases(Connection connection) throws SQLException {
    List<String> ids = new ArrayList<>();
    try (PreparedStatement asked =
        connection.prepareStatement(
            "select id from review_case where partnership = ? and status = 'open'")) {
      asked.setString(1, MODEL);
      try (ResultSet found = asked.executeQuery()) {
        while (found.next()) {
          ids.add(found.getString(1));
        }
      }
    }
    return ids;
  }

  void seed() throws SQLException {
    try (Connection connection = connect()) {
      CaseRows.seed(connection, cases, SMALL, FEW);
      CaseRows.seed(connection, cases, LARGE, MANY);
    }
  }

  static Who who(String partnership) {
    return new Who(new PartnershipId(partnership), PERSON);
  }

  /** How many rows of a table one case is, of all its tables where none is named. */
  double rows(String table) {
    return cases.stream().mapToInt(one -> one.count(table)).average().orElseThrow();
  }

  CaseView read(int number) {
    return casework.caseView(who(SMALL), CaseRows.reference(number)).orElseThrow();
  }

  CaseView open() {
    return done(casework.refer(who(SMALL), REFERRAL, Terms.now()));
  }

  CaseView record(int number) {
    return done(casework.onCase(who(SMALL), CaseRows.reference(number), FACTS, Terms.now()));
  }

  private static CaseView done(Outcome<CaseView> outcome) {
    if (outcome instanceof Outcome.Done<CaseView> done) {
      return done.now();
    }
    throw new IllegalStateException(outcome.toString());
  }

  private static final Command.Refer REFERRAL =
      new Command.Refer(
          "child-rapid-review",
          "mkcc",
          Map.of(
              "subject", new Value.Choice("child"),
              "subject-name", new Value.Text("Child Aspen"),
              "born", new Value.Moment(new On(LocalDate.of(2024, 3, 11))),
              "died", new Value.YesNo(false),
              "seriously-harmed", new Value.YesNo(true),
              "abuse", new Value.Choice("suspected"),
              "place", new Value.Choice("our-area")),
          Map.of("reason", new Value.Text("Taken to hospital with unexplained injuries.")));

  private static final Command.RecordFacts FACTS =
      new Command.RecordFacts(
          Map.of(
              "looked-after", new Value.YesNo(true),
              "subject-name", new Value.Text("Child Aspen")));

  @Override
  public void close() {
    store.close();
  }
}
