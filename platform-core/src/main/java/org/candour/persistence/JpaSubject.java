package org.candour.persistence;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import org.candour.tenancy.PartnershipId;

/** The head of a journal: what the subject is. Every row about a subject hangs on it. */
@Entity
@Table(name = "subject")
@IdClass(IdKey.class)
@NamedQuery(
    name = "subject.kind",
    query = "select r.kind from JpaSubject r where r.partnership = :p and r.id = :subject")
class JpaSubject {
  @Id String partnership;
  @Id String id;
  String kind;

  @SuppressWarnings("NullAway.Init")
  JpaSubject() {}

  JpaSubject(PartnershipId p, String id, String kind) {
    this.partnership = p.value();
    this.id = id;
    this.kind = kind;
  }
}
