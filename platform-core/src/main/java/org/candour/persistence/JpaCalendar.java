package org.candour.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.candour.casework.Bytes;
import org.candour.casework.StoredCalendar;
import org.candour.tenancy.PartnershipId;

@Entity
@Table(name = "calendar")
@IdClass(VersionKey.class)
@NamedQuery(
    name = "calendars",
    query = "select r from JpaCalendar r where r.partnership = :p order by r.version")
@NamedQuery(
    name = "calendar.kept",
    query = "select count(r) from JpaCalendar r where r.partnership = :p and r.version = :version")
class JpaCalendar {
  @Id String partnership;
  @Id int version;

  @Column(name = "recorded_at")
  Instant recordedAt;

  Bytes body;

  @SuppressWarnings("NullAway.Init")
  JpaCalendar() {}

  JpaCalendar(PartnershipId p, StoredCalendar row) {
    this.partnership = p.value();
    this.version = row.version();
    this.recordedAt = row.recordedAt();
    this.body = row.body();
  }

  StoredCalendar row() {
    return new StoredCalendar(version, recordedAt, body);
  }
}
