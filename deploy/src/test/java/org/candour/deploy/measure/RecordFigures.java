package org.candour.deploy.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.InstantSource;
import java.util.Locale;
import org.candour.casework.CaseFilter;
import org.candour.casework.Casework;
import org.candour.casework.Policies;
import org.candour.casework.SignedHeads;
import org.candour.config.PublishedPolicies;
import org.candour.deploy.demonstration.Demonstration;
import org.candour.deploy.opening.Opening;
import org.candour.deploy.record.Seeded;
import org.candour.persistence.OpenStore;
import org.candour.persistence.RecordCheck;
import org.candour.persistence.Stores;
import org.candour.proof.HeadsFolder;
import org.candour.proof.SigningKey;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How long it takes to verify a million entries, and to sign the head of a partnership that has
 * them: the interval of the job and this together are the window in which an entry is not yet
 * protected. {@code deploy/measure record} runs it.
 */
@DisplayName("Figures of the record")
@EnabledIfSystemProperty(named = "candour.measure", matches = "true")
class RecordFigures {
  private static final PartnershipId MODEL = new PartnershipId("mk-together");
  private static final PartnershipId MILLION = new PartnershipId("million");
  private static final int CASES = Integer.getInteger("candour.measure.cases", 20_000);
  private static final int EACH = 50;
  private static final int GROWN = 100;

  @Test
  void verifying_and_signing_a_million_entries() throws Exception {
    InstantSource clock = InstantSource.system();
    PublishedPolicies texts = new PublishedPolicies();
    try (OpenStore store =
        Stores.open(setting("jdbc.url"), setting("jdbc.user"), setting("jdbc.password"), 2)) {
      Casework casework = new Casework(store, new Policies(texts), clock);
      new Demonstration(null, new Opening(store, texts, clock), casework, clock).open();
      String model = longest(store);
      print("seed", timed(() -> seed(store, model)));
      SignedHeads heads =
          new SignedHeads(store, key(), new HeadsFolder(Path.of(setting("heads.folder"))), clock);
      print("sign the first head, over all cases", timed(() -> heads.seal(MILLION)));
      grow(store);
      print("sign a head after " + GROWN + " cases grew", timed(() -> heads.seal(MILLION)));
      print("find that there is nothing to sign", timed(() -> heads.seal(MILLION)));
      for (int run = 0; run < 3; run++) {
        long used = cpu();
        double seconds = timed(RecordFigures::verify);
        print("verify", seconds);
        System.out.printf(
            Locale.UK,
            "  %,.0f entries a second; %.2f s of processor beside the database's own%n",
            (double) CASES * EACH / seconds,
            (cpu() - used) / 1e9);
      }
    }
  }

  /** Processor time of this process, in nanoseconds. */
  private static long cpu() {
    return ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class).getProcessCpuTime();
  }

  private static SigningKey key() throws IOException {
    return SigningKey.ofPem(Files.readString(Path.of(setting("heads.key"))));
  }

  /** The case with the most entries. */
  private static String longest(OpenStore store) {
    return store.inTransaction(
        tx ->
            tx.cases().list(MODEL, StoreGround.team(), CaseFilter.all(), 1).rows().stream()
                .map(row -> row.id())
                .max(java.util.Comparator.comparing(id -> tx.journals().of(MODEL, id).size()))
                .orElseThrow());
  }

  private static void seed(OpenStore store, String model) throws SQLException {
    try (Connection to = connect()) {
      Seeded.fill(store, to, MODEL, model, MILLION, CASES, EACH);
    }
  }

  /** One more entry in each of some cases, by copying what the last one is. */
  private static void grow(OpenStore store) {
    for (int i = 0; i < GROWN; i++) {
      String id = Seeded.id(i * (CASES / GROWN));
      store.inTransaction(
          tx -> {
            var all = tx.journals().of(MILLION, id);
            tx.journals().append(MILLION, Seeded.after(MILLION, all), java.util.List.of());
            return id;
          });
    }
  }

  private static void verify() {
    String ended =
        RecordCheck.run(
            setting("jdbc.url"),
            setting("jdbc.user"),
            setting("jdbc.password"),
            MILLION.value(),
            setting("heads.folder"));
    if (!ended.equals("0")) {
      throw new IllegalStateException("the record does not hold");
    }
  }

  private static Connection connect() throws SQLException {
    Connection connection =
        DriverManager.getConnection(
            setting("jdbc.url"), setting("jdbc.user"), setting("jdbc.password"));
    try (Statement statement = connection.createStatement()) {
      statement.execute("set unique_checks = 0");
    }
    return connection;
  }

  private static String setting(String name) {
    return System.getProperty("candour." + name);
  }

  @FunctionalInterface
  private interface Work {
    void run() throws Exception;
  }

  private static double timed(Work work) throws Exception {
    long begun = System.nanoTime();
    work.run();
    return (System.nanoTime() - begun) / 1e9;
  }

  private static void print(String what, double seconds) {
    System.out.printf(Locale.UK, "%-40s %8.2f s%n", what, seconds);
  }
}
