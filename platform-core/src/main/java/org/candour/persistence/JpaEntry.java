package org.candour.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.candour.casework.Bytes;
import org.candour.casework.StoredEntry;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.jspecify.annotations.Nullable;

/** A journal entry. What the subject is stands once, at the journal's head. */
@Entity
@Table(name = "journal_entry")
@IdClass(PlaceKey.class)
@NamedQuery(
    name = "journals",
    query =
        "select r, s.kind from JpaEntry r, JpaSubject s"
            + " where r.partnership = :p and r.subject in :subjects"
            + " and s.partnership = r.partnership and s.id = r.subject"
            + " order by r.subject, r.place")
@NamedQuery(
    name = "journal",
    query =
        "select r, s.kind from JpaEntry r, JpaSubject s"
            + " where r.partnership = :p and r.subject = :subject"
            + " and s.partnership = r.partnership and s.id = r.subject order by r.place")
class JpaEntry {
  @Id String partnership;
  @Id String subject;
  @Id long place;
  String kind;
  int format;

  @Column(name = "happened_from")
  Instant happenedFrom;

  @Column(name = "happened_day")
  @Nullable LocalDate happenedDay;

  Instant recorded;
  String person;
  int framework;
  int calendar;
  Bytes content;

  @Column(name = "previous_hash")
  Bytes previous;

  Bytes hash;

  @SuppressWarnings("NullAway.Init")
  JpaEntry() {}

  JpaEntry(PartnershipId p, StoredEntry row) {
    this.partnership = p.value();
    this.subject = row.subject();
    this.place = row.place();
    this.kind = row.kind();
    this.format = row.format();
    this.happenedFrom = row.happenedFrom();
    this.happenedDay = row.happenedDay().orElse(null);
    this.recorded = row.recorded();
    this.person = row.person().value();
    this.framework = row.framework();
    this.calendar = row.calendar();
    this.content = row.content();
    this.previous = row.previous();
    this.hash = row.hash();
  }

  StoredEntry row(String subjectKind) {
    return new StoredEntry(
        subject,
        subjectKind,
        place,
        kind,
        format,
        happenedFrom,
        Optional.ofNullable(happenedDay),
        recorded,
        new PersonId(person),
        framework,
        calendar,
        content,
        previous,
        hash);
  }
}
