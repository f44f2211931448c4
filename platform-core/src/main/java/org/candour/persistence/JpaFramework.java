package org.candour.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.candour.casework.Bytes;
import org.candour.casework.StoredFramework;
import org.candour.tenancy.PartnershipId;

@Entity
@Table(name = "framework")
@IdClass(VersionKey.class)
@NamedQuery(
    name = "frameworks",
    query = "select r from JpaFramework r where r.partnership = :p order by r.version")
@NamedQuery(
    name = "framework.published",
    query = "select count(r) from JpaFramework r where r.partnership = :p and r.version = :version")
@NamedQuery(
    name = "framework.newest",
    query = "select coalesce(max(r.version), 0) from JpaFramework r where r.partnership = :p")
class JpaFramework {
  @Id String partnership;
  @Id int version;

  @Column(name = "in_force_from")
  LocalDate inForceFrom;

  Bytes text;
  Bytes sha256;

  @Column(name = "published_at")
  Instant publishedAt;

  @SuppressWarnings("NullAway.Init")
  JpaFramework() {}

  JpaFramework(PartnershipId p, StoredFramework row) {
    this.partnership = p.value();
    this.version = row.version();
    this.inForceFrom = row.inForceFrom();
    this.text = row.text();
    this.sha256 = row.sha256();
    this.publishedAt = row.publishedAt();
  }

  StoredFramework row() {
    return new StoredFramework(version, inForceFrom, text, sha256, publishedAt);
  }
}
