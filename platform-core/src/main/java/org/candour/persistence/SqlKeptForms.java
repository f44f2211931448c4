package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.candour.casework.Bytes;
import org.candour.casework.KeptFormRow;
import org.candour.casework.Store;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

record SqlKeptForms(Sql sql) implements Store.KeptForms {

  @Override
  public void keep(PartnershipId p, KeptFormRow form) {
    sql.update(
        "insert into kept_form (partnership, person, id, kept_at, kept_until, sealed)"
            + " values (?, ?, ?, ?, ?, ?)",
        p.value(),
        form.person().value(),
        form.id(),
        Moments.kept(form.keptAt()),
        Moments.kept(form.until()),
        form.sealed().array());
  }

  @Override
  public List<KeptFormRow> of(PartnershipId p, PersonId person, Instant now) {
    return sql.query(
        "select * from kept_form where partnership = ? and person = ? and kept_until > ?"
            + " order by id",
        SqlKeptForms::row,
        List.of(p.value(), person.value(), Moments.compared(now)));
  }

  @Override
  public boolean drop(PartnershipId p, PersonId person, String id) {
    return Ascii.all(id)
        && sql.update(
                "delete from kept_form where partnership = ? and person = ? and id = ?",
                p.value(),
                person.value(),
                id)
            > 0;
  }

  @Override
  public int dropExpired(PartnershipId p, Instant now) {
    return sql.update(
        "delete from kept_form where partnership = ? and kept_until <= ?",
        p.value(),
        Moments.compared(now));
  }

  private static KeptFormRow row(ResultSet row) throws SQLException {
    return new KeptFormRow(
        new PersonId(row.getString("person")),
        row.getString("id"),
        row.getTimestamp("kept_at").toInstant(),
        row.getTimestamp("kept_until").toInstant(),
        Bytes.of(row.getBytes("sealed")));
  }
}
