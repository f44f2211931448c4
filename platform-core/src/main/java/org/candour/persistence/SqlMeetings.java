package org.candour.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.casework.MeetingItemRow;
import org.candour.casework.MeetingOfCase;
import org.candour.casework.MeetingRow;
import org.candour.casework.OpenTo;
import org.candour.casework.Store;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

record SqlMeetings(Sql sql) implements Store.Meetings {

  @Override
  public void upsert(PartnershipId p, MeetingRow meeting) {
    sql.update(
        "insert into meeting (partnership, body, meeting, starts_at, state, items)"
            + " values (?, ?, ?, ?, ?, ?) on duplicate key update"
            + " starts_at = values(starts_at), state = values(state), items = values(items)",
        p.value(),
        meeting.body(),
        meeting.meeting(),
        Moments.kept(meeting.startsAt()),
        meeting.state(),
        meeting.items());
  }

  @Override
  public Optional<MeetingRow> find(PartnershipId p, String body, String meeting) {
    if (!Ascii.all(body, meeting)) {
      return Optional.empty();
    }
    return sql
        .query(
            "select * from meeting where partnership = ? and body = ? and meeting = ?",
            SqlMeetings::meeting,
            List.of(p.value(), body, meeting))
        .stream()
        .findFirst();
  }

  @Override
  public List<MeetingRow> between(PartnershipId p, OpenTo to, Instant from, Instant until) {
    List<Object> values = new ArrayList<>();
    OpenCases cases = new OpenCases(p, to);
    String shown =
        cases.notKept("i.case_id", values)
            + " and ("
            + cases.concerns("i.case_id", values)
            + " or (i.state = 'listed' and m.starts_at >= ? and exists (select 1 from item_guest g"
            + " where g.partnership = i.partnership and g.body = i.body and g.meeting = i.meeting"
            + " and g.item = i.item and g.person = ?)))";
    values.add(Moments.compared(Civil.startOf(to.day())));
    values.add(to.person().value());
    values.addAll(List.of(p.value(), Moments.compared(from), Moments.compared(until)));
    return sql.query(
        "select m.body, m.meeting, m.starts_at, m.state, (select count(*) from meeting_item i where"
            + " i.partnership = m.partnership and i.body = m.body and i.meeting = m.meeting and "
            + shown
            + ") as items from meeting m where m.partnership = ? and m.starts_at >= ?"
            + " and m.starts_at < ? order by m.starts_at, m.body, m.meeting",
        SqlMeetings::meeting,
        values);
  }

  @Override
  public void invite(PartnershipId p, String body, String meeting, String item, PersonId person) {
    sql.update(
        "insert into item_guest (partnership, body, meeting, item, person) values (?, ?, ?, ?, ?)"
            + " on duplicate key update item = values(item)",
        p.value(),
        body,
        meeting,
        item,
        person.value());
  }

  @Override
  public boolean uninvite(
      PartnershipId p, String body, String meeting, String item, PersonId person) {
    return sql.update(
            "delete from item_guest where partnership = ? and body = ? and meeting = ? and item = ?"
                + " and person = ?",
            p.value(),
            body,
            meeting,
            item,
            person.value())
        > 0;
  }

  @Override
  public void upsertItem(PartnershipId p, MeetingItemRow item) {
    sql.update(
        "insert into meeting_item (partnership, body, meeting, item, case_id, review, step, state)"
            + " values (?, ?, ?, ?, ?, ?, ?, ?) on duplicate key update case_id = values(case_id),"
            + " review = values(review), step = values(step), state = values(state)",
        p.value(),
        item.body(),
        item.meeting(),
        item.item(),
        item.caseId(),
        item.review().orElse(null),
        item.step().orElse(null),
        item.state());
  }

  @Override
  public List<MeetingItemRow> items(PartnershipId p, String body, String meeting) {
    if (!Ascii.all(body, meeting)) {
      return List.of();
    }
    return sql.query(
        "select * from meeting_item where partnership = ? and body = ? and meeting = ?"
            + " order by item",
        SqlMeetings::item,
        List.of(p.value(), body, meeting));
  }

  @Override
  public List<MeetingOfCase> ofCase(PartnershipId p, String caseId) {
    if (!Ascii.all(caseId)) {
      return List.of();
    }
    return sql.query(
        "select i.*, m.starts_at, m.state as meeting_state, m.items from meeting_item i"
            + " join meeting m on m.partnership = i.partnership and m.body = i.body"
            + " and m.meeting = i.meeting where i.partnership = ? and i.case_id = ?"
            + " order by i.body, i.meeting, i.item",
        row -> new MeetingOfCase(meeting(row, "meeting_state"), item(row)),
        List.of(p.value(), caseId));
  }

  private static MeetingRow meeting(ResultSet row) throws SQLException {
    return meeting(row, "state");
  }

  private static MeetingRow meeting(ResultSet row, String state) throws SQLException {
    return new MeetingRow(
        row.getString("body"),
        row.getString("meeting"),
        row.getTimestamp("starts_at").toInstant(),
        row.getString(state),
        row.getInt("items"));
  }

  private static MeetingItemRow item(ResultSet row) throws SQLException {
    return new MeetingItemRow(
        row.getString("body"),
        row.getString("meeting"),
        row.getString("item"),
        row.getString("case_id"),
        Optional.ofNullable(row.getString("review")),
        Optional.ofNullable(row.getString("step")),
        row.getString("state"));
  }
}
