package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.candour.casework.SignedHeads.Sealed;
import org.candour.proof.PublicKeyOf;
import org.candour.proof.SignedHead;
import org.candour.proof.SigningKey;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("The head of a partnership is signed")
class SignedHeadsTest {
  private static long counter(Sealed sealed) {
    return sealed.signed().map(s -> s.head().counter()).orElse(0L);
  }

  private static List<SignedHead> outside(Ledger ledger) throws IOException {
    return SignedHead.parse(Files.readString(ledger.folder.heads(ledger.p.value())));
  }

  private static List<SignedHead> inside(TestStore db, Ledger ledger) {
    return db.get(tx -> tx.heads().after(ledger.p, 0, 100));
  }

  @Test
  void when_something_was_added_and_stands_outside_the_database_too(TestStore db)
      throws IOException {
    Ledger ledger = Ledger.on(db);
    assertEquals(2, inside(db, ledger).size());
    assertEquals(inside(db, ledger), outside(ledger));
    ledger.facts(ledger.first(), "Lee");
    Sealed sealed = ledger.seal();
    assertEquals(3, counter(sealed));
    assertEquals(6, sealed.signed().orElseThrow().head().entries());
    assertEquals(inside(db, ledger), outside(ledger));
  }

  @Test
  void not_again_when_nothing_was_added_but_once_a_day(TestStore db) {
    Ledger ledger = Ledger.on(db);
    assertEquals(Optional.empty(), ledger.seal().signed());
    ledger.later(Duration.ofHours(23));
    assertEquals(Optional.empty(), ledger.seal().signed());
    ledger.later(Duration.ofHours(1));
    assertEquals(3, counter(ledger.seal()));
    assertEquals(Optional.empty(), ledger.seal().signed());
  }

  @Test
  void and_stands_outside_again_after_the_copy_was_lost_or_torn(TestStore db) throws IOException {
    Ledger ledger = Ledger.on(db);
    var file = ledger.folder.heads(ledger.p.value());
    String whole = Files.readString(file);
    for (String left :
        List.of("", whole.substring(0, whole.length() - 30), whole.substring(0, 90))) {
      Files.writeString(file, left);
      assertEquals(Optional.empty(), ledger.seal().refused());
      assertEquals(whole, Files.readString(file));
    }
    Files.delete(file);
    assertEquals(Optional.empty(), ledger.seal().refused());
    assertEquals(whole, Files.readString(file));
  }

  @Test
  void under_a_new_key_while_the_old_one_stays_known(TestStore db) {
    Ledger ledger = Ledger.on(db);
    PublicKeyOf old = ledger.key.known();
    ledger.key = SigningKey.generate();
    ledger.facts(ledger.first(), "Lee");
    assertEquals(ledger.key.known().id(), ledger.seal().signed().orElseThrow().head().key());
    assertEquals(
        Set.of(old, ledger.key.known()), Set.copyOf(db.get(tx -> tx.heads().keys(ledger.p))));
    assertTrue(ledger.signing().keys().contains(old));
    assertEquals(List.of(), ledger.check().faults());
  }

  @Test
  void and_a_key_that_somebody_puts_into_the_database_is_not_taken_outside(TestStore db)
      throws IOException {
    Ledger ledger = Ledger.on(db);
    PublicKeyOf theirs = SigningKey.generate().known();
    db.run(tx -> tx.heads().know(ledger.p, theirs, Ledger.BEGAN));
    ledger.facts(ledger.first(), "Lee");
    ledger.seal();
    String keys = Files.readString(ledger.folder.keys(ledger.p.value()));
    assertEquals(List.of(ledger.key.known()), PublicKeyOf.parse(keys));
  }

  @Test
  void not_over_a_record_that_is_not_the_one_that_was_signed(TestStore db) {
    Ledger ledger = Ledger.on(db);
    String id = ledger.first();
    ledger.bend(
        "delete from personal_value where :p and subject = '" + id + "' and place = 4",
        "delete from journal_entry where :p and subject = '" + id + "' and place = 4");
    assertEquals(
        "the journal " + id + " is not the one that was signed",
        ledger.seal().refused().orElseThrow());
    ledger.bend("delete from personal_value where :p", "delete from journal_entry where :p");
    assertEquals("a journal that was signed is gone", ledger.seal().refused().orElseThrow());
    assertEquals(2, inside(db, ledger).size());
  }

  @Test
  void not_over_another_text_than_was_signed(TestStore db) {
    Ledger ledger = Ledger.on(db);
    ledger.bend("update framework set text = 'name: other' where :p");
    assertEquals(
        "the published text “framework 1” is another than was signed",
        ledger.seal().refused().orElseThrow());
  }

  @Test
  void not_when_the_copy_outside_is_of_another_past(TestStore db) {
    Ledger ledger = Ledger.on(db);
    ledger.bend(
        "delete from head_leaf where :p and counter = 2",
        "delete from signed_head where :p and counter = 2");
    assertEquals(
        "signed head 2 of " + ledger.p + " stands outside the database, and not in it",
        ledger.seal().refused().orElseThrow());
    assertEquals(1, inside(db, ledger).size());
  }

  @Test
  void once_when_several_sign_at_a_time(TestStore db) throws Exception {
    Ledger ledger = Ledger.on(db);
    ledger.facts(ledger.first(), "Lee");
    ledger.later(Duration.ofMinutes(5));
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      List<Callable<Sealed>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        all.add(() -> ledger.signing().seal(ledger.p));
      }
      long signed = 0;
      for (Future<Sealed> one : nodes.invokeAll(all)) {
        assertEquals(Optional.empty(), one.get().refused());
        signed += one.get().signed().isPresent() ? 1 : 0;
      }
      assertEquals(1, signed);
    } finally {
      nodes.shutdownNow();
    }
    assertEquals(3, inside(db, ledger).size());
    assertEquals(List.of(), ledger.check().faults());
  }

  @Test
  void and_checked_when_what_follows_it_outside_was_bent(TestStore db) throws IOException {
    Ledger ledger = Ledger.on(db);
    var file = ledger.folder.heads(ledger.p.value());
    String bent = Files.readString(file).replaceFirst("entries 3", "entries 4");
    Files.writeString(file, bent, StandardOpenOption.TRUNCATE_EXISTING);
    assertFalse(ledger.check().holds());
    assertEquals(
        "Signed head 1: is another one than outside the database.",
        ledger.check().faults().get(0).line());
  }
}
