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
import org.candour.casework.CaseRow;
import org.candour.tenancy.PartnershipId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "review_case")
@IdClass(IdKey.class)
@NamedQuery(
    name = "case.id",
    query = "select r from JpaCase r where r.partnership = :p and r.id = :id")
@NamedQuery(
    name = "case.reference",
    query = "select r from JpaCase r where r.partnership = :p and r.reference = :reference")
class JpaCase {
  @Id String partnership;
  @Id String id;
  String reference;

  @Column(name = "opened_at")
  Instant openedAt;

  String kind;
  String status;

  @Column(name = "next_due_at")
  @Nullable Instant nextDueAt;

  @Column(name = "updated_at")
  Instant updatedAt;

  Bytes tag;

  @SuppressWarnings("NullAway.Init")
  JpaCase() {}

  JpaCase(PartnershipId p, CaseRow row) {
    this.partnership = p.value();
    this.id = row.id();
    this.reference = row.reference();
    this.openedAt = row.openedAt();
    this.kind = row.kind();
    this.status = row.status();
    this.nextDueAt = row.nextDueAt().orElse(null);
    this.updatedAt = row.updatedAt();
    this.tag = row.tag();
  }

  CaseRow row() {
    return new CaseRow(
        id, reference, openedAt, kind, status, Optional.ofNullable(nextDueAt), updatedAt, tag);
  }
}
