package org.candour.deploy.record;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.candour.casework.Bytes;
import org.candour.casework.Store;
import org.candour.casework.StoredEntry;
import org.candour.casework.StoredValue;
import org.candour.journal.Chain;
import org.candour.tenancy.PartnershipId;

/**
 * A partnership with as many entries as asked for: the entries and personal values that the service
 * wrote for one case, over and over, in chains of their own that hold.
 */
public final class Seeded {
  private static final String ENTRY =
      "insert into journal_entry (partnership, subject, place, kind, format, happened_from,"
          + " happened_day, recorded, person, framework, calendar, content, previous_hash, hash)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String VALUE =
      "insert into personal_value (partnership, subject, place, id, salt, content)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String CASE =
      "insert into review_case (partnership, id, reference, opened_at, kind, status, updated_at,"
          + " tag) values (?, ?, ?, now(6), 'seeded', 'open', now(6), 'tag')";
  private static final int AT_ONCE = 20;

  private final Connection to;
  private final PartnershipId p;
  private final List<StoredEntry> entries;
  private final List<StoredValue> values;

  private Seeded(
      Connection to, PartnershipId p, List<StoredEntry> entries, List<StoredValue> values) {
    this.to = to;
    this.p = p;
    this.entries = entries;
    this.values = values;
  }

  /**
   * Opens a partnership with the framework and calendar of the model, and writes so many cases of
   * so many entries each, as the case of the model has them.
   */
  public static void fill(
      Store store,
      Connection to,
      PartnershipId model,
      String caseId,
      PartnershipId p,
      int cases,
      int each)
      throws SQLException {
    List<StoredEntry> entries = store.inTransaction(tx -> tx.journals().of(model, caseId));
    List<StoredValue> values = store.inTransaction(tx -> tx.journals().values(model, caseId));
    store.inTransaction(
        tx -> {
          tx.partnerships().open(p, "Seeded", entries.get(0).recorded());
          tx.partnerships().frameworks(model).forEach(f -> tx.partnerships().publish(p, f));
          tx.partnerships().calendars(model).forEach(c -> tx.partnerships().keep(p, c));
          return p;
        });
    to.setAutoCommit(false);
    Seeded seeded = new Seeded(to, p, entries, values);
    for (int first = 0; first < cases; first += AT_ONCE) {
      seeded.write(first, Math.min(cases, first + AT_ONCE), each);
    }
  }

  private void write(int from, int until, int each) throws SQLException {
    try (PreparedStatement subject =
            to.prepareStatement(
                "insert into subject (partnership, id, kind) values (?, ?, 'case')");
        PreparedStatement entry = to.prepareStatement(ENTRY);
        PreparedStatement value = to.prepareStatement(VALUE);
        PreparedStatement listed = to.prepareStatement(CASE)) {
      for (int i = from; i < until; i++) {
        add(subject, p.value(), id(i));
        add(listed, p.value(), id(i), reference(i));
        journal(i, each, entry, value);
      }
      for (PreparedStatement one : List.of(subject, entry, value, listed)) {
        one.executeBatch();
      }
    }
    to.commit();
  }

  /** The id of a seeded case. */
  public static String id(int number) {
    return "01SEED%020d".formatted(number);
  }

  /** One more entry that holds nothing personal: the opening again, after the last one. */
  public static StoredEntry after(PartnershipId p, List<StoredEntry> all) {
    StoredEntry last = all.get(all.size() - 1);
    StoredEntry as =
        all.stream()
            .filter(e -> !e.content().utf8().contains("personal"))
            .findFirst()
            .orElseThrow();
    byte[] hash =
        Chain.next(
            last.hash().array(),
            p.value(),
            last.subject(),
            last.place() + 1,
            as.format(),
            as.content().array());
    return new StoredEntry(
        last.subject(),
        last.subjectKind(),
        last.place() + 1,
        as.kind(),
        as.format(),
        as.happenedFrom(),
        as.happenedDay(),
        as.recorded(),
        as.person(),
        as.framework(),
        as.calendar(),
        as.content(),
        last.hash(),
        Bytes.of(hash));
  }

  private static String reference(int number) {
    return "SEED-" + number;
  }

  private void journal(int number, int each, PreparedStatement entry, PreparedStatement value)
      throws SQLException {
    byte[] previous = Chain.start();
    for (int place = 1; place <= each; place++) {
      // the opening once, and then what came after it by turns
      StoredEntry as = entries.get(place == 1 ? 0 : 1 + (place - 2) % (entries.size() - 1));
      byte[] content = place == 1 ? opened(as, number) : as.content().array();
      byte[] hash = Chain.next(previous, p.value(), id(number), place, as.format(), content);
      add(
          entry,
          p.value(),
          id(number),
          place,
          as.kind(),
          as.format(),
          java.sql.Timestamp.from(as.happenedFrom()),
          as.happenedDay().orElse(null),
          java.sql.Timestamp.from(as.recorded()),
          as.person().value(),
          as.framework(),
          as.calendar(),
          content,
          previous,
          hash);
      for (StoredValue one : of(as.place())) {
        add(
            value,
            p.value(),
            id(number),
            place,
            one.id(),
            one.salt().orElseThrow().array(),
            one.content().orElseThrow().array());
      }
      previous = hash;
    }
  }

  private List<StoredValue> of(long place) {
    List<StoredValue> of = new ArrayList<>(values);
    of.removeIf(v -> v.place() != place);
    return of;
  }

  private static byte[] opened(StoredEntry as, int number) {
    String content = as.content().utf8();
    return content
        .replaceFirst("\"reference\":\"[^\"]*\"", "\"reference\":\"" + reference(number) + "\"")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static void add(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
    statement.addBatch();
  }
}
