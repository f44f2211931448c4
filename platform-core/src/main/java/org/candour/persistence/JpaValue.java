package org.candour.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.candour.casework.Bytes;
import org.candour.casework.StoredValue;
import org.candour.tenancy.PartnershipId;
import org.jspecify.annotations.Nullable;

/** A personal value, apart from the entry that commits to it. */
@Entity
@Table(name = "personal_value")
@IdClass(ValueKey.class)
@NamedQuery(
    name = "values.all",
    query =
        "select r from JpaValue r where r.partnership = :p and r.subject in :subjects"
            + " order by r.subject, r.place, r.id")
@NamedQuery(
    name = "values",
    query =
        "select r from JpaValue r where r.partnership = :p and r.subject = :subject"
            + " order by r.place, r.id")
class JpaValue {
  @Id String partnership;
  @Id String subject;
  @Id long place;
  @Id String id;
  @Nullable Bytes salt;
  @Nullable Bytes content;

  @Column(name = "erased_at")
  @Nullable Instant erasedAt;

  @SuppressWarnings("NullAway.Init")
  JpaValue() {}

  JpaValue(PartnershipId p, StoredValue row) {
    this.partnership = p.value();
    this.subject = row.subject();
    this.place = row.place();
    this.id = row.id();
    this.salt = row.salt().orElse(null);
    this.content = row.content().orElse(null);
    this.erasedAt = row.erasedAt().orElse(null);
  }

  StoredValue row() {
    return new StoredValue(
        id,
        subject,
        place,
        Optional.ofNullable(salt),
        Optional.ofNullable(content),
        Optional.ofNullable(erasedAt));
  }
}
