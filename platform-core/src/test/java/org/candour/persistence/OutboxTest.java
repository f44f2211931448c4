package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Bytes;
import org.candour.casework.OutboxRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("The outbox and the lease")
class OutboxTest {
  private static final Instant NOW = TestStore.NOW;
  private static final Instant LATER = NOW.plus(Duration.ofMinutes(5));

  private static OutboxRow message(String subject, String occurrence) {
    return new OutboxRow(
        TestStore.id(),
        subject,
        Optional.empty(),
        "what-next",
        "lead",
        0,
        occurrence,
        NOW,
        Bytes.utf8("due 🙂"));
  }

  @Test
  void hold_each_message_once_however_often_the_job_runs(TestStore db) {
    String subject = db.openCase(db.here());
    OutboxRow first = message(subject, "1@2026");
    db.run(
        tx -> {
          assertTrue(tx.outbox().put(db.here(), first));
          assertFalse(tx.outbox().put(db.here(), message(subject, "1@2026")));
          assertTrue(tx.outbox().put(db.here(), message(subject, "2@2026")), "a moved date");
        });
    assertEquals(first, take(db, 1).get(0));
  }

  private static List<OutboxRow> take(TestStore db, int most) {
    return db.get(tx -> tx.outbox().take(db.here(), most, NOW, LATER));
  }

  @Test
  void give_a_message_to_one_worker_and_to_another_when_the_claim_ran_out(TestStore db) {
    String subject = db.openCase(db.here());
    db.run(tx -> tx.outbox().put(db.here(), message(subject, "1")));
    OutboxRow taken = take(db, 5).get(0);
    assertEquals(List.of(), take(db, 5));
    assertEquals(
        List.of(taken),
        db.get(tx -> tx.outbox().take(db.here(), 5, LATER, LATER.plusSeconds(300))));
    assertTrue(db.asked(tx -> tx.outbox().sent(db.here(), taken.id(), LATER)));
    assertFalse(db.asked(tx -> tx.outbox().sent(db.here(), taken.id(), LATER)));
    Instant muchLater = LATER.plus(Duration.ofDays(1));
    assertEquals(List.of(), db.get(tx -> tx.outbox().take(db.here(), 5, muchLater, muchLater)));
  }

  @Test
  void let_two_workers_take_at_the_same_time_without_waiting_or_sharing(TestStore db) {
    String subject = db.openCase(db.here());
    db.run(
        tx -> {
          for (int i = 0; i < 10; i++) {
            tx.outbox().put(db.here(), message(subject, "n" + i));
          }
        });
    List<OutboxRow> both = new ArrayList<>();
    db.run(
        tx -> {
          both.addAll(tx.outbox().take(db.here(), 4, NOW, LATER));
          // the first worker's rows are still locked: the second passes over them
          both.addAll(take(db, 4));
        });
    assertEquals(8, both.size());
    assertEquals(8, both.stream().distinct().count());
  }

  @Test
  void keep_a_job_to_one_node_until_its_lease_runs_out(TestStore db) throws Exception {
    String job = "job-" + db.here();
    Duration length = Duration.ofMillis(300);
    assertTrue(db.asked(tx -> tx.leases().tryLease(job, "node-1", length)));
    assertFalse(db.asked(tx -> tx.leases().tryLease(job, "node-2", length)));
    assertTrue(db.asked(tx -> tx.leases().tryLease(job, "node-1", length)), "prolonged");
    Thread.sleep(400);
    assertTrue(db.asked(tx -> tx.leases().tryLease(job, "node-2", length)));
    assertFalse(db.asked(tx -> tx.leases().tryLease(job, "node-1", length)));
  }
}
