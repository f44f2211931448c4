package org.candour.persistence;

import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.casework.Store;
import org.candour.casework.StoredEntry;
import org.candour.casework.StoredValue;
import org.candour.tenancy.PartnershipId;

/** Journals. The race for a place is run on the primary key: who comes second is refused by it. */
final class JpaJournals implements Store.Journals {
  private final Rows rows;
  private final Sql sql;
  private final Set<List<String>> begun = new HashSet<>();

  JpaJournals(Rows rows, Sql sql) {
    this.rows = rows;
    this.sql = sql;
  }

  @Override
  public List<StoredEntry> of(PartnershipId p, String subject) {
    return rows.list("journal", Object[].class, Map.of("p", p.value(), "subject", subject)).stream()
        .map(found -> ((JpaEntry) found[0]).row((String) found[1]))
        .toList();
  }

  @Override
  public List<StoredEntry> ofAll(PartnershipId p, Collection<String> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : rows
            .list("journals", Object[].class, Map.of("p", p.value(), "subjects", subjects))
            .stream()
            .map(found -> ((JpaEntry) found[0]).row((String) found[1]))
            .toList();
  }

  @Override
  public List<StoredValue> valuesOfAll(PartnershipId p, Collection<String> subjects) {
    return subjects.isEmpty()
        ? List.of()
        : rows
            .list("values.all", JpaValue.class, Map.of("p", p.value(), "subjects", subjects))
            .stream()
            .map(JpaValue::row)
            .toList();
  }

  @Override
  public void append(PartnershipId p, StoredEntry entry, List<StoredValue> values) {
    if (entry.place() == 1) {
      begin(p, entry.subject(), entry.subjectKind());
    }
    rows.insert(new JpaEntry(p, entry));
    rows.insertAll(values.stream().map(value -> new JpaValue(p, value)).toList());
  }

  @Override
  public void begin(PartnershipId p, String subject, String kind) {
    if (begun.add(List.of(p.value(), subject))
        && rows.list("subject.kind", String.class, Map.of("p", p.value(), "subject", subject))
            .isEmpty()) {
      rows.insert(new JpaSubject(p, subject, kind));
    }
  }

  @Override
  public List<StoredValue> values(PartnershipId p, String subject) {
    return rows.list("values", JpaValue.class, Map.of("p", p.value(), "subject", subject)).stream()
        .map(JpaValue::row)
        .toList();
  }

  @Override
  public boolean erase(PartnershipId p, String subject, String value, Instant at) {
    return sql.update(
            "update personal_value set salt = null, content = null, erased_at = ?"
                + " where partnership = ? and subject = ? and id = ? and erased_at is null",
            Moments.kept(at),
            p.value(),
            subject,
            value)
        > 0;
  }

  @Override
  public int forgetCopies(PartnershipId p, String subject) {
    return new SqlCopies(sql).forget(p, subject);
  }
}
