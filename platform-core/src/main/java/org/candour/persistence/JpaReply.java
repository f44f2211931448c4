package org.candour.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.candour.casework.Bytes;
import org.candour.casework.StoredReply;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

@Entity
@Table(name = "reply")
@IdClass(ReplyKey.class)
@NamedQuery(
    name = "reply",
    query =
        "select r from JpaReply r where r.partnership = :p and r.person = :person"
            + " and r.operation = :operation and r.idempotencyKey = :key")
class JpaReply {
  @Id String partnership;
  @Id String person;
  @Id String operation;

  @Id
  @Column(name = "idempotency_key")
  String idempotencyKey;

  @Column(name = "request_hash")
  Bytes requestHash;

  int status;
  Bytes body;

  @Column(name = "answered_at")
  Instant answeredAt;

  @SuppressWarnings("NullAway.Init")
  JpaReply() {}

  JpaReply(PartnershipId p, PersonId person, String operation, String key, StoredReply row) {
    this.partnership = p.value();
    this.person = person.value();
    this.operation = operation;
    this.idempotencyKey = key;
    this.requestHash = row.requestHash();
    this.status = row.status();
    this.body = row.body();
    this.answeredAt = row.at();
  }

  StoredReply row() {
    return new StoredReply(requestHash, status, body, answeredAt);
  }
}
