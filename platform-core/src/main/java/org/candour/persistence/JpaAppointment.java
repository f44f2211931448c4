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
import org.candour.casework.AppointmentRow;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "appointment")
@IdClass(IdKey.class)
@NamedQuery(
    name = "appointments",
    query =
        "select r from JpaAppointment r where r.partnership = :p and r.withdrawn = false order by"
            + " r.id")
@NamedQuery(
    name = "appointments.person",
    query =
        "select r from JpaAppointment r where r.partnership = :p and r.person = :person"
            + " and r.withdrawn = false order by r.id")
@NamedQuery(
    name = "appointment.partnerships",
    query =
        "select distinct r.partnership from JpaAppointment r where r.person = :person"
            + " and r.withdrawn = false order by r.partnership")
class JpaAppointment {
  @Id String partnership;
  @Id String id;
  String person;
  String agency;
  String kind;
  @Nullable String body;
  @Nullable String holding;

  @Column(name = "valid_from")
  LocalDate from;

  @Column(name = "valid_until")
  @Nullable LocalDate until;

  @Column(name = "left_at")
  @Nullable Instant left;

  boolean withdrawn;

  @SuppressWarnings("NullAway.Init")
  JpaAppointment() {}

  JpaAppointment(PartnershipId p, AppointmentRow row) {
    this.partnership = p.value();
    this.id = row.id();
    this.person = row.person().value();
    this.agency = row.agency();
    this.kind = row.kind();
    this.body = row.body().orElse(null);
    this.holding = row.holding().orElse(null);
    this.from = row.from();
    this.until = row.until().orElse(null);
    this.left = row.left().orElse(null);
    this.withdrawn = row.withdrawn();
  }

  AppointmentRow row() {
    return new AppointmentRow(
        id,
        new PersonId(person),
        agency,
        kind,
        Optional.ofNullable(body),
        Optional.ofNullable(holding),
        from,
        Optional.ofNullable(until),
        Optional.ofNullable(left),
        withdrawn);
  }
}
