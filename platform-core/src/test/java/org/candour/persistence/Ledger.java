package org.candour.persistence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.Bytes;
import org.candour.casework.CaseRow;
import org.candour.casework.SignedHeads;
import org.candour.casework.StoredCalendar;
import org.candour.casework.StoredEntry;
import org.candour.casework.StoredFramework;
import org.candour.casework.StoredValue;
import org.candour.journal.Chain;
import org.candour.proof.Checked;
import org.candour.proof.HeadsFolder;
import org.candour.proof.Octets;
import org.candour.proof.SigningKey;
import org.candour.tenancy.PartnershipId;

/**
 * A partnership with a record that holds: cases, personal values, signed heads and their copy
 * outside the database. Tests bend it as an administrator who has taken the triggers off.
 */
final class Ledger {
  static final Instant BEGAN = TestStore.NOW;

  private final TestStore db;
  final PartnershipId p;
  final HeadsFolder folder;
  SigningKey key = SigningKey.generate();
  private Instant now = BEGAN;
  private final Map<String, Bytes> heads = new HashMap<>();
  private final Map<String, Long> places = new HashMap<>();

  private Ledger(TestStore db) {
    this.db = db;
    this.p = new PartnershipId("ledger-" + db.here().value());
    this.folder = new HeadsFolder(outside());
  }

  private static Path outside() {
    try {
      return Files.createTempDirectory(Files.createDirectories(Path.of("target")), "heads-");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Two cases, the first of four entries, all signed in two heads. */
  static Ledger on(TestStore db) {
    Ledger ledger = new Ledger(db);
    ledger.open();
    String first = ledger.openCase();
    ledger.facts(first, "Alex");
    ledger.facts(first, "Sam");
    ledger.seal();
    ledger.facts(first, "Kim");
    ledger.openCase();
    ledger.seal();
    return ledger;
  }

  private void open() {
    Bytes text = Bytes.utf8("name: " + p);
    db.run(
        tx -> {
          tx.partnerships().open(p, "Ledger", BEGAN);
          tx.partnerships()
              .publish(
                  p,
                  new StoredFramework(
                      1,
                      LocalDate.of(2026, 1, 1),
                      text,
                      Bytes.of(Octets.of(text.array()).sha256().array()),
                      BEGAN));
          tx.partnerships().keep(p, new StoredCalendar(1, BEGAN, Bytes.utf8("")));
        });
  }

  void later(Duration by) {
    now = now.plus(by);
  }

  SignedHeads signing() {
    return new SignedHeads(db.store(), key, folder, InstantSource.fixed(now));
  }

  /** Signs what there is, five minutes later. */
  SignedHeads.Sealed seal() {
    later(Duration.ofMinutes(5));
    return signing().seal(p);
  }

  String openCase() {
    String id = TestStore.id();
    db.run(
        tx -> {
          String reference = "L-2026-%04d".formatted(tx.cases().nextReference(p, 2026));
          tx.journals()
              .append(
                  p,
                  entry(id, "{\"kind\":\"case-opened\",\"reference\":\"" + reference + "\"}"),
                  List.of());
          tx.cases()
              .open(
                  p,
                  new CaseRow(
                      id, reference, now, "rapid", "open", Optional.empty(), now, Bytes.utf8("")));
        });
    return id;
  }

  /** An entry with one personal value; the value's id. */
  String facts(String id, String name) {
    Bytes salt = Bytes.utf8("0123456789abcdef");
    Bytes content = Bytes.utf8("{\"is\":\"text\",\"text\":\"" + name + "\"}");
    String value = TestStore.id();
    String commitment = Octets.of(Chain.commitment(salt.array(), content.array())).hex();
    StoredEntry entry =
        entry(
            id,
            "{\"kind\":\"facts-recorded\",\"answers\":{\"name\":{\"is\":\"personal\",\"id\":\""
                + value
                + "\",\"commitment\":\""
                + commitment
                + "\"}}}");
    db.run(
        tx ->
            tx.journals()
                .append(
                    p, entry, List.of(StoredValue.of(value, id, entry.place(), salt, content))));
    return value;
  }

  StoredEntry entry(String id, String what) {
    long place = places.merge(id, 1L, Long::sum);
    Bytes previous = heads.getOrDefault(id, Bytes.of(Chain.start()));
    StoredEntry entry = entry(id, place, previous, what);
    heads.put(id, entry.hash());
    return entry;
  }

  StoredEntry entry(String id, long place, Bytes previous, String what) {
    Bytes content =
        Bytes.utf8(
            "{\"stamp\":{\"happened\":\""
                + now
                + "\",\"recorded\":\""
                + now
                + "\",\"by\":{\"person\":\"sam\"},\"framework\":1,\"calendar\":1},\"what\":"
                + what
                + ",\"verdict\":{\"criteria\":{},\"marks\":[]}}");
    String kind = what.substring(9, what.indexOf('"', 9));
    return new StoredEntry(
        id,
        "case",
        place,
        kind,
        1,
        now,
        Optional.empty(),
        now,
        TestStore.SAM,
        1,
        1,
        content,
        previous,
        Bytes.of(Chain.next(previous.array(), p.value(), id, place, 1, content.array())));
  }

  List<StoredEntry> entries(String id) {
    return db.get(tx -> tx.journals().of(p, id));
  }

  /** The cases, the first opened first. */
  List<String> cases() {
    return db.store()
        .withSql(
            sql ->
                sql.query(
                    "select id from review_case where partnership = ? order by id",
                    row -> row.getString(1),
                    List.of(p.value())));
  }

  String first() {
    return cases().get(0);
  }

  /** What the command finds, as the runtime user. */
  Checked check() {
    return check(folder);
  }

  Checked check(HeadsFolder heads) {
    try (Connection runtime = db.server().asRuntimeUser()) {
      runtime.setAutoCommit(false);
      return RecordCheck.check(new Sql(runtime), p, heads);
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  /**
   * Does it as an administrator who has taken the triggers and the foreign keys off, and puts the
   * triggers back.
   */
  void bend(String... statements) {
    try (Connection owner = db.server().asOwner();
        Statement statement = owner.createStatement()) {
      Map<String, String> triggers = triggers(owner);
      statement.execute("set foreign_key_checks = 0");
      for (String name : triggers.keySet()) {
        statement.execute("drop trigger " + name);
      }
      try {
        for (String one : statements) {
          statement.execute(one.replace(":p", "partnership = '" + p + "'"));
        }
      } finally {
        for (String trigger : triggers.values()) {
          statement.execute(trigger);
        }
      }
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }

  private static Map<String, String> triggers(Connection owner) {
    Sql sql = new Sql(owner);
    List<String> names =
        sql.query(
            "select trigger_name from information_schema.triggers where trigger_schema ="
                + " database()",
            row -> row.getString(1),
            List.of());
    Map<String, String> triggers = new HashMap<>();
    for (String name : new ArrayList<>(names)) {
      triggers.put(
          name,
          sql.query("show create trigger " + name, row -> row.getString(3), List.of()).get(0));
    }
    return triggers;
  }
}
