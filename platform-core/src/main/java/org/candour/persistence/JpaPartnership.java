package org.candour.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.candour.casework.StoredPartnership;
import org.candour.tenancy.PartnershipId;

@Entity
@Table(name = "partnership")
@NamedQuery(name = "partnership", query = "select r from JpaPartnership r where r.partnership = :p")
@NamedQuery(name = "partnerships", query = "select r from JpaPartnership r order by r.partnership")
class JpaPartnership {
  @Id String partnership;
  String name;

  @Column(name = "opened_at")
  Instant openedAt;

  @SuppressWarnings("NullAway.Init")
  JpaPartnership() {}

  JpaPartnership(PartnershipId p, String name, Instant openedAt) {
    this.partnership = p.value();
    this.name = name;
    this.openedAt = openedAt;
  }

  StoredPartnership row() {
    return new StoredPartnership(new PartnershipId(partnership), name, openedAt);
  }
}
