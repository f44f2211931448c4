package org.candour.persistence;

import org.candour.casework.Store;

/** One transaction's view of the store: each part on the same connection. */
record JpaTx(Rows rows, Sql sql, JpaJournals journals) implements Store.Tx {

  JpaTx(Rows rows, Sql sql) {
    this(rows, sql, new JpaJournals(rows, sql));
  }

  @Override
  public Store.Partnerships partnerships() {
    return new JpaPartnerships(rows);
  }

  @Override
  public Store.Cases cases() {
    return new JpaCases(rows, sql, journals);
  }

  @Override
  public Store.Parties parties() {
    return new SqlParties(sql);
  }

  @Override
  public Store.DueDates dueDates() {
    return new JpaDueDates(rows, sql);
  }

  @Override
  public Store.Outbox outbox() {
    return new SqlOutbox(sql);
  }

  @Override
  public Store.Appointments appointments() {
    return new JpaAppointments(rows, sql);
  }

  @Override
  public Store.Meetings meetings() {
    return new SqlMeetings(sql);
  }

  @Override
  public Store.Requests requests() {
    return new JpaRequests(rows, sql);
  }

  @Override
  public Store.Leases leases() {
    return new SqlLeases(sql);
  }

  @Override
  public Store.Heads heads() {
    return new SqlHeads(sql);
  }

  @Override
  public Store.Sessions sessions() {
    return new SqlSessions(sql);
  }

  @Override
  public Store.KeptForms keptForms() {
    return new SqlKeptForms(sql);
  }
}
