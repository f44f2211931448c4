package org.candour.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.Instant;
import org.candour.casework.DueRow;
import org.candour.tenancy.PartnershipId;

/** A due row. Its line only tells the subject's rows apart. */
@Entity
@Table(name = "due")
@IdClass(LineKey.class)
@NamedQuery(
    name = "tracked.due",
    query =
        "select r from JpaDue r where r.partnership = :p and r.subject = :subject order by r.line")
@NamedQuery(
    name = "due.subject",
    query =
        "select r from JpaDue r where r.partnership = :p and r.subject = :subject"
            + " order by r.dueAt, r.line")
class JpaDue {
  @Id String partnership;
  @Id String subject;
  @Id int line;
  String review = "";
  String rule = "";
  String step = "";
  String owes = "";
  int rung;
  String occurrence = "";

  @Column(name = "due_at")
  Instant dueAt;

  String state = "";

  @SuppressWarnings("NullAway.Init")
  JpaDue() {}

  JpaDue(PartnershipId p, String subject, int line, DueRow row) {
    this.partnership = p.value();
    this.subject = subject;
    this.line = line;
    this.dueAt = row.dueAt();
    become(row);
  }

  final void become(DueRow row) {
    review = row.review().orElse("");
    rule = row.rule();
    step = row.step();
    owes = row.owes();
    rung = row.rung();
    occurrence = row.occurrence();
    dueAt = row.dueAt();
    state = row.state();
  }

  DueRow row() {
    return new DueRow(Words.review(review), rule, step, owes, rung, occurrence, dueAt, state);
  }
}
