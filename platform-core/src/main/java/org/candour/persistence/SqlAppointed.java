package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.AppointedRows;
import org.candour.casework.AppointmentRow;
import org.candour.casework.Bytes;
import org.candour.casework.Ids;
import org.candour.casework.StoredEntry;
import org.candour.proof.Holdings;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;

/** The appointments that are listed, and those that the partnership's journal says, in words. */
record SqlAppointed(Sql sql, PartnershipId p) {

  Holdings.Appointed read() {
    Map<String, AppointmentRow> listed = new HashMap<>();
    sql.query(
            "select id, person, agency, kind, body, holding, valid_from, valid_until, left_at,"
                + " withdrawn from appointment where partnership = ?",
            SqlAppointed::appointment,
            List.of(p.value()))
        .forEach(row -> listed.put(row.id(), row));
    List<StoredEntry> journal =
        sql.query(
            SqlHoldings.ENTRIES + "subject = ? order by place",
            SqlAppointed::stored,
            List.of(p.value(), Ids.ofPartnership(p)));
    return new Holdings.Appointed(
        AppointedRows.words(listed),
        journal.isEmpty()
            ? Optional.empty()
            : Optional.of(AppointedRows.words(AppointedRows.of(p, journal))));
  }

  private static AppointmentRow appointment(ResultSet row) throws SQLException {
    Timestamp left = row.getTimestamp("left_at");
    return new AppointmentRow(
        row.getString("id"),
        new PersonId(row.getString("person")),
        row.getString("agency"),
        row.getString("kind"),
        Optional.ofNullable(row.getString("body")),
        Optional.ofNullable(row.getString("holding")),
        row.getObject("valid_from", LocalDate.class),
        Optional.ofNullable(row.getObject("valid_until", LocalDate.class)),
        Optional.ofNullable(left).map(Timestamp::toInstant),
        row.getBoolean("withdrawn"));
  }

  private static StoredEntry stored(ResultSet row) throws SQLException {
    return new StoredEntry(
        row.getString("subject"),
        "partnership",
        row.getLong("place"),
        row.getString("kind"),
        row.getInt("format"),
        row.getTimestamp("happened_from").toInstant(),
        Optional.ofNullable(row.getObject("happened_day", LocalDate.class)),
        row.getTimestamp("recorded").toInstant(),
        new PersonId(row.getString("person")),
        row.getInt("framework"),
        row.getInt("calendar"),
        Bytes.of(row.getBytes("content")),
        Bytes.of(row.getBytes("previous_hash")),
        Bytes.of(row.getBytes("hash")));
  }
}
