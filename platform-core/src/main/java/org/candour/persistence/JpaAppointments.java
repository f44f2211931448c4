package org.candour.persistence;

import java.util.List;
import java.util.Map;
import org.candour.casework.AppointmentRow;
import org.candour.casework.PersonRow;
import org.candour.casework.Store;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

record JpaAppointments(Rows rows, Sql sql) implements Store.Appointments {

  @Override
  public void know(PartnershipId p, PersonRow person) {
    sql.update(
        "insert into person (partnership, person, name) values (?, ?, ?)"
            + " on duplicate key update name = values(name)",
        p.value(),
        person.person().value(),
        person.name());
  }

  @Override
  public List<PersonRow> people(PartnershipId p) {
    return sql.query(
        "select person, name from person where partnership = ? order by person",
        row -> new PersonRow(new PersonId(row.getString(1)), row.getString(2)),
        List.of(p.value()));
  }

  @Override
  public void appoint(PartnershipId p, AppointmentRow appointment) {
    rows.insert(new JpaAppointment(p, appointment));
  }

  @Override
  public List<AppointmentRow> all(PartnershipId p) {
    return found("appointments", Map.of("p", p.value()));
  }

  @Override
  public List<AppointmentRow> of(PartnershipId p, PersonId person) {
    return found("appointments.person", Map.of("p", p.value(), "person", person.value()));
  }

  private List<AppointmentRow> found(String query, Map<String, Object> named) {
    return rows.list(query, JpaAppointment.class, named).stream().map(JpaAppointment::row).toList();
  }

  @Override
  public boolean change(PartnershipId p, AppointmentRow appointment) {
    return sql.update(
            "update appointment set valid_until = ?, left_at = ?, withdrawn = ?"
                + " where partnership = ? and id = ?",
            appointment.until().orElse(null),
            appointment.left().map(Moments::kept).orElse(null),
            appointment.withdrawn(),
            p.value(),
            appointment.id())
        > 0;
  }

  @Override
  public List<PartnershipId> partnershipsOf(PersonId person) {
    return rows
        .list("appointment.partnerships", String.class, Map.of("person", person.value()))
        .stream()
        .map(PartnershipId::new)
        .toList();
  }
}
