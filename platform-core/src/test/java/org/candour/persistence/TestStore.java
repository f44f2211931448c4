package org.candour.persistence;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.candour.casework.Bytes;
import org.candour.casework.CaseRow;
import org.candour.casework.DueRow;
import org.candour.casework.OpenTo;
import org.candour.casework.Opened;
import org.candour.casework.PersonRow;
import org.candour.casework.ReadRow;
import org.candour.casework.Store;
import org.candour.casework.StoredCalendar;
import org.candour.casework.StoredEntry;
import org.candour.casework.StoredFramework;
import org.candour.casework.StoredValue;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/** A store with two open partnerships that no other test uses, and the rows tests put into it. */
record TestStore(DatabaseServer server, OpenStore store, PartnershipId here, PartnershipId there) {
  private static final AtomicLong IDS = new AtomicLong();
  static final Instant NOW = Instant.parse("2026-01-14T09:15:00.123456Z");
  static final PersonId SAM = new PersonId("sam");
  static final PersonId PAT = new PersonId("pat");

  /** Sam and Pat are known in a partnership. */
  void knowsSamAndPat(PartnershipId p) {
    run(
        tx -> {
          tx.appointments().know(p, new PersonRow(SAM, "Sam"));
          tx.appointments().know(p, new PersonRow(PAT, "Pat"));
        });
  }

  static TestStore on(DatabaseServer server, OpenStore store) {
    long number = IDS.incrementAndGet();
    TestStore made =
        new TestStore(
            server,
            store,
            new PartnershipId("here-" + number),
            new PartnershipId("there-" + number));
    made.open(made.here);
    made.open(made.there);
    return made;
  }

  private void open(PartnershipId p) {
    run(
        tx -> {
          tx.partnerships().open(p, "Partnership " + p, NOW);
          tx.partnerships()
              .publish(
                  p,
                  new StoredFramework(
                      1, LocalDate.of(2026, 1, 1), Bytes.utf8("name: " + p), sha(), NOW));
          tx.partnerships().keep(p, new StoredCalendar(1, NOW, Bytes.utf8("{}")));
        });
  }

  void run(Consumer<Store.Tx> work) {
    store.inTransaction(
        tx -> {
          work.accept(tx);
          return true;
        });
  }

  <T> T get(Store.Work<T> work) {
    return store.inTransaction(work);
  }

  boolean asked(Store.Work<Boolean> work) {
    return store.inTransaction(work);
  }

  /** Ids as the product makes them: 26 characters that sort by time. */
  static String id() {
    return "01TEST%020d".formatted(IDS.incrementAndGet());
  }

  static Bytes sha() {
    return Bytes.of("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));
  }

  static StoredEntry entry(String subject, long place) {
    return new StoredEntry(
        subject,
        "case",
        place,
        "referral",
        1,
        NOW,
        Optional.empty(),
        NOW,
        SAM,
        1,
        1,
        Bytes.utf8("{\"place\":" + place + "}"),
        sha(),
        sha());
  }

  static StoredValue value(String subject, long place, String text) {
    return StoredValue.of(id(), subject, place, Bytes.utf8("0123456789abcdef"), Bytes.utf8(text));
  }

  static CaseRow caseRow(String id, String reference) {
    return new CaseRow(
        id, reference, NOW, "referral", "open", Optional.of(NOW), NOW, Bytes.utf8("tag"));
  }

  /** Somebody of the business unit: every case opens for them that is not kept from them. */
  static final OpenTo ALL = new OpenTo(SAM, true, Set.of(), LocalDate.of(2026, 1, 14));

  /** Somebody who opens what concerns these parties. */
  static OpenTo of(String... parties) {
    return new OpenTo(SAM, false, Set.of(parties), ALL.day());
  }

  static DueRow due(String rule, Instant at) {
    return new DueRow(Optional.of("review"), rule, "scope", "lead", 0, "1@" + at, at, "due");
  }

  /** That Sam opened a case, in the capacity of a clerk. */
  static ReadRow read(String id, String subject) {
    return new ReadRow(id, SAM, NOW, Opened.CASE, Optional.of(subject), "Clerk", false);
  }

  /** A case with one entry, as opening one writes it. */
  String openCase(PartnershipId p) {
    String id = id();
    run(
        tx -> {
          tx.journals().append(p, entry(id, 1), List.of(value(id, 1, "Alex")));
          tx.cases().open(p, caseRow(id, "R-" + tx.cases().nextReference(p, 2026)));
        });
    return id;
  }
}
