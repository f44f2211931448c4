package org.candour.persistence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.candour.casework.StoredEntry;
import org.candour.tenancy.PartnershipId;

/**
 * Writes an entry and reads it back as a service would that runs in another time zone. A process of
 * its own, since the libraries on the way remember the zone they began in.
 */
final class ElsewhereMain {
  private ElsewhereMain() {}

  static String run(String zone, TestStore db, String... words) throws Exception {
    Process process =
        new ProcessBuilder(
                System.getProperty("java.home") + "/bin/java",
                "-Duser.timezone=" + zone,
                "-cp",
                System.getProperty("java.class.path"),
                ElsewhereMain.class.getName(),
                db.server().database(),
                db.here().value(),
                words[0],
                words[1],
                words[2])
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
  }

  public static void main(String[] words) {
    PartnershipId p = new PartnershipId(words[1]);
    StoredEntry entry =
        JournalTest.at(words[2], Instant.parse(words[3]), LocalDate.parse(words[4]));
    try (OpenStore store =
        Stores.open(words[0], DatabaseServer.RUNTIME, DatabaseServer.RUNTIME_PASSWORD, 1)) {
      store.inTransaction(
          tx -> {
            tx.journals().append(p, entry, List.of());
            return true;
          });
      StoredEntry read = store.inTransaction(tx -> tx.journals().of(p, words[2])).get(0);
      System.out.println(read.recorded() + " " + read.happenedDay());
    }
  }
}
