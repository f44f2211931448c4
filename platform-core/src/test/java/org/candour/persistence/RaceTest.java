package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.LongStream;
import org.candour.casework.Bytes;
import org.candour.casework.LostRace;
import org.candour.casework.Store;
import org.candour.casework.StoredEntry;
import org.candour.casework.StoredReply;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("When two want the same place")
class RaceTest {

  @Test
  void the_second_loses_and_nothing_of_it_stands(TestStore db) {
    String subject = db.openCase(db.here());
    assertThrows(
        LostRace.class,
        () ->
            db.run(
                tx -> {
                  // both have read the journal and found it one entry long
                  tx.journals().of(db.here(), subject);
                  append(db, subject, 2);
                  tx.cases().nextReference(db.here(), 2027);
                  tx.journals().append(db.here(), TestStore.entry(subject, 2), List.of());
                }));
    assertEquals(2, db.get(tx -> tx.journals().of(db.here(), subject)).size());
    long first = db.get(tx -> tx.cases().nextReference(db.here(), 2027));
    assertEquals(1, first);
  }

  /** In a transaction of its own, on another connection. */
  private static void append(TestStore db, String subject, long place) {
    db.run(tx -> tx.journals().append(db.here(), TestStore.entry(subject, place), List.of()));
  }

  @Test
  void the_loser_finds_its_place_in_a_new_transaction(TestStore db) {
    String subject = db.openCase(db.here());
    append(db, subject, 2);
    assertThrows(LostRace.class, () -> append(db, subject, 2));
    db.run(tx -> appendNext(tx, db, subject));
    assertEquals(3, db.get(tx -> tx.journals().of(db.here(), subject)).size());
  }

  private static void appendNext(Store.Tx tx, TestStore db, String subject) {
    long next = tx.journals().of(db.here(), subject).size() + 1L;
    tx.journals()
        .append(
            db.here(),
            TestStore.entry(subject, next),
            List.of(TestStore.value(subject, next, "a return")));
  }

  @Test
  void twelve_at_once_all_land_without_a_gap(TestStore db) throws Exception {
    String subject = TestStore.id();
    together(12, () -> untilItLands(() -> db.run(tx -> appendNext(tx, db, subject))));
    List<Long> places =
        db.get(tx -> tx.journals().of(db.here(), subject)).stream()
            .map(StoredEntry::place)
            .toList();
    assertEquals(LongStream.rangeClosed(1, 12).boxed().toList(), places);
    assertEquals(12, db.get(tx -> tx.journals().values(db.here(), subject)).size());
  }

  @Test
  void references_are_given_once_each_and_without_a_gap(TestStore db) throws Exception {
    List<Long> given =
        together(
            12,
            () -> {
              List<Long> one = new ArrayList<>();
              untilItLands(() -> one.add(db.get(tx -> tx.cases().nextReference(db.here(), 2026))));
              return one.get(0);
            });
    assertEquals(LongStream.rangeClosed(1, 12).boxed().toList(), given.stream().sorted().toList());
  }

  @Test
  void the_same_request_is_answered_once(TestStore db) {
    StoredReply reply = new StoredReply(TestStore.sha(), 201, Bytes.utf8("{}"), TestStore.NOW);
    db.run(tx -> tx.requests().keepReply(db.here(), TestStore.SAM, "refer", "key", reply));
    assertThrows(
        LostRace.class,
        () ->
            db.run(tx -> tx.requests().keepReply(db.here(), TestStore.SAM, "refer", "key", reply)));
    assertEquals(
        reply,
        db.get(tx -> tx.requests().reply(db.here(), TestStore.SAM, "refer", "key")).orElseThrow());
  }

  @Test
  void a_framework_version_is_published_once_and_said_so_plainly(TestStore db) {
    RuntimeException refused =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                db.run(
                    tx ->
                        tx.partnerships()
                            .publish(db.here(), tx.partnerships().frameworks(db.here()).get(0))));
    assertTrue(refused.toString().contains("already in store"), refused.toString());
  }

  private static boolean untilItLands(Runnable work) throws InterruptedException {
    for (int attempt = 1; ; attempt++) {
      try {
        work.run();
        return true;
      } catch (LostRace e) {
        assertTrue(attempt < 100, "lost 100 times");
        Thread.sleep(ThreadLocalRandom.current().nextInt(1, 5 * Math.min(attempt, 10)));
      }
    }
  }

  private static <T> List<T> together(int count, Callable<T> work) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(count);
    try {
      List<T> results = new ArrayList<>();
      List<Callable<T>> calls = java.util.Collections.nCopies(count, work);
      for (Future<T> future : threads.invokeAll(calls)) {
        results.add(future.get());
      }
      return results;
    } finally {
      threads.shutdownNow();
    }
  }
}
