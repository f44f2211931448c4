package org.candour.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.candour.casework.ReadRow;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "reading")
@IdClass(IdKey.class)
@NamedQuery(
    name = "readings",
    query =
        "select r from JpaReading r where r.partnership = :p and r.subject = :subject"
            + " order by r.id desc")
class JpaReading {
  @Id String partnership;
  @Id String id;
  String person;

  @Column(name = "read_at")
  Instant at;

  String operation;
  @Nullable String subject;

  @SuppressWarnings("NullAway.Init")
  JpaReading() {}

  JpaReading(PartnershipId p, ReadRow row) {
    this.partnership = p.value();
    this.id = row.id();
    this.person = row.person().value();
    this.at = row.at();
    this.operation = row.operation();
    this.subject = row.subject().orElse(null);
  }

  ReadRow row() {
    return new ReadRow(id, new PersonId(person), at, operation, Optional.ofNullable(subject));
  }
}
