package org.candour.deploy.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Exports;
import org.candour.casework.Outcome;
import org.candour.casework.Policies;
import org.candour.casework.SignedHeads;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.config.PublishedPolicies;
import org.candour.criteria.Value;
import org.candour.deploy.demonstration.Demonstration;
import org.candour.deploy.opening.Opening;
import org.candour.persistence.OpenStore;
import org.candour.persistence.RecordCheck;
import org.candour.persistence.Stores;
import org.candour.proof.Checked;
import org.candour.proof.ExportCheck;
import org.candour.proof.HeadsFolder;
import org.candour.proof.SigningKey;
import org.candour.tenancy.PartnershipId;
import org.candour.time.On;

/** The service without its server, on the database it ships with, with the invented cases. */
record RecordGround(
    OpenStore store, Casework casework, SignedHeads heads, Exports exports, HeadsFolder folder)
    implements AutoCloseable {

  static RecordGround lay() throws IOException {
    InstantSource clock = InstantSource.system();
    PublishedPolicies texts = new PublishedPolicies();
    Policies policies = new Policies(texts);
    OpenStore store =
        Stores.open(setting("jdbc.url"), setting("jdbc.user"), setting("jdbc.password"), 2);
    Casework casework = new Casework(store, policies, clock);
    new Demonstration(null, new Opening(store, texts, clock), casework, clock).open();
    HeadsFolder folder = new HeadsFolder(Path.of(setting("heads.folder")));
    SigningKey key = SigningKey.ofPem(Files.readString(Path.of(setting("heads.key"))));
    SignedHeads heads = new SignedHeads(store, key, folder, clock);
    return new RecordGround(
        store, casework, heads, new Exports(store, policies, clock, heads), folder);
  }

  @Override
  public void close() {
    store.close();
  }

  private static String setting(String name) {
    return System.getProperty("candour." + name);
  }

  Checked check(Exports.File file, PartnershipId p) throws IOException {
    return ExportCheck.of(file.content().array(), folder.outside(p.value()));
  }

  static String file(Exports.File zip, String name) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip.content().array()))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }

  /** Everybody who holds anything. */
  Stream<Who> everybody() {
    return heads.partnerships().stream()
        .flatMap(
            p ->
                store.inTransaction(tx -> tx.appointments().people(p)).stream()
                    .map(row -> new Who(p, row.person())));
  }

  String verified(String partnerships) {
    return RecordCheck.run(
        setting("jdbc.url"),
        setting("jdbc.user"),
        setting("jdbc.password"),
        partnerships,
        setting("heads.folder"));
  }

  /** A case in which this name stands twice. */
  CaseView refer(Who who, String name) {
    return done(
        casework.refer(
            who,
            new Command.Refer(
                "child-rapid-review",
                "mkcc",
                Map.of(
                    "subject", new Value.Choice("child"),
                    "subject-name", new Value.Text(name),
                    "born", new Value.Moment(new On(LocalDate.of(2024, 3, 11))),
                    "died", new Value.YesNo(false),
                    "seriously-harmed", new Value.YesNo(true),
                    "abuse", new Value.Choice("suspected"),
                    "place", new Value.Choice("our-area")),
                Map.of("reason", new Value.Text(name + " was taken to hospital."))),
            keyed("refer-" + System.nanoTime())));
  }

  static Terms keyed(String key) {
    return new Terms(
        Terms.now().basis(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(key));
  }

  static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> done) {
      return done.now();
    }
    throw new AssertionError(outcome);
  }

  long count(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(
        setting("jdbc.url"), setting("jdbc.user"), setting("jdbc.password"));
  }

  /** Every column of every table that the service can read, in whose bytes the name stands. */
  List<String> whereverItStands(String name) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "select table_name, column_name from information_schema.columns where table_schema"
                    + " = database() and data_type in ('varchar', 'char', 'text', 'longtext',"
                    + " 'blob', 'longblob', 'varbinary', 'mediumtext', 'mediumblob', 'json')")) {
      while (found.next()) {
        columns.add(found.getString(1) + " " + found.getString(2));
      }
    }
    List<String> found = new ArrayList<>();
    for (String one : columns) {
      String[] names = one.split(" ", -1);
      if (count(
              "select count(*) from "
                  + names[0]
                  + " where instr(cast("
                  + names[1]
                  + " as binary), '"
                  + name
                  + "') > 0")
          > 0) {
        found.add(one);
      }
    }
    return found;
  }
}
