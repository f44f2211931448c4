package org.candour.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.candour.casework.RefusalRow;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "refusal")
@IdClass(IdKey.class)
@NamedQuery(
    name = "refusals",
    query = "select r from JpaRefusal r where r.partnership = :p order by r.id desc")
class JpaRefusal {
  @Id String partnership;
  @Id String id;
  String person;

  @Column(name = "refused_at")
  Instant at;

  String operation;
  @Nullable String subject;

  /** One rule id a line. */
  @Column(name = "rule_ids")
  String ruleIds;

  @SuppressWarnings("NullAway.Init")
  JpaRefusal() {}

  JpaRefusal(PartnershipId p, RefusalRow row) {
    this.partnership = p.value();
    this.id = row.id();
    this.person = row.person().value();
    this.at = row.at();
    this.operation = row.operation();
    this.subject = row.subject().orElse(null);
    this.ruleIds = String.join("\n", row.ruleIds());
  }

  RefusalRow row() {
    List<String> rules = ruleIds.isEmpty() ? List.of() : ruleIds.lines().toList();
    return new RefusalRow(
        id, new PersonId(person), at, operation, Optional.ofNullable(subject), rules);
  }
}
