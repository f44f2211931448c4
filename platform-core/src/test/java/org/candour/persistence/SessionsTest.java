package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.AppointmentRow;
import org.candour.casework.PersonRow;
import org.candour.signin.KeptForm;
import org.candour.signin.KeptForms;
import org.candour.signin.Limits;
import org.candour.signin.Presence;
import org.candour.signin.Presence.Standing;
import org.candour.signin.Secret;
import org.candour.signin.Sessions;
import org.candour.signin.SignedIn;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("A session")
class SessionsTest {
  private static final Limits LIMITS =
      new Limits(
          Duration.ofMinutes(30), Duration.ofHours(10), Duration.ofMinutes(5), Duration.ofHours(6));

  private Instant now = TestStore.NOW;

  private Sessions sessions(TestStore db) {
    return new Sessions(db.store(), () -> now, LIMITS);
  }

  private void pass(Duration time) {
    now = now.plus(time);
  }

  private static Standing standing(Optional<Presence> presence) {
    return presence.orElseThrow().standing();
  }

  @Test
  void says_who_it_is_and_until_when(TestStore db) {
    Secret secret = sessions(db).begin(TestStore.SAM, Optional.empty());
    assertEquals(
        Optional.of(
            new Presence(TestStore.SAM, Standing.SIGNED_IN, now.plus(LIMITS.idle()), false)),
        sessions(db).enter(secret));
    assertEquals(Optional.empty(), sessions(db).enter(Secret.made()));
  }

  @Test
  void goes_on_while_pages_are_asked_for_and_ends_when_none_is(TestStore db) {
    Secret secret = sessions(db).begin(TestStore.SAM, Optional.empty());
    for (int i = 0; i < 4; i++) {
      pass(Duration.ofMinutes(29));
      assertEquals(Standing.SIGNED_IN, standing(sessions(db).enter(secret)));
    }
    pass(Duration.ofMinutes(30));
    assertEquals(Standing.IDLE, standing(sessions(db).enter(secret)));
    assertEquals(Standing.IDLE, standing(sessions(db).enter(secret)), "asking does not revive it");
  }

  @Test
  void is_not_used_by_looking_at_it(TestStore db) {
    Secret secret = sessions(db).begin(TestStore.SAM, Optional.empty());
    pass(Duration.ofMinutes(29));
    assertEquals(Standing.SIGNED_IN, standing(sessions(db).look(secret)));
    pass(Duration.ofMinutes(1));
    assertEquals(Standing.IDLE, standing(sessions(db).look(secret)));
  }

  @Test
  void ends_at_its_longest_however_busy_and_says_so_before(TestStore db) {
    Secret secret = sessions(db).begin(TestStore.SAM, Optional.empty());
    Instant over = now.plus(LIMITS.longest());
    while (now.plus(LIMITS.idle()).isBefore(over)) {
      pass(Duration.ofMinutes(20));
      assertEquals(Standing.SIGNED_IN, standing(sessions(db).enter(secret)));
    }
    Presence last = sessions(db).look(secret).orElseThrow();
    assertTrue(last.last());
    assertEquals(over, last.ends());
    now = over;
    assertEquals(Standing.OVER, standing(sessions(db).enter(secret)));
  }

  @Test
  void that_was_ended_has_ended_everywhere_and_gives_its_ticket_once(TestStore db) {
    Secret secret = sessions(db).begin(TestStore.SAM, Optional.of("header.claims.signature"));
    assertEquals(Optional.of("header.claims.signature"), sessions(db).end(secret));
    assertEquals(Standing.SIGNED_OUT, standing(sessions(db).enter(secret)));
    assertEquals(Optional.empty(), sessions(db).end(secret));
  }

  @Test
  void is_seen_and_ended_from_another_of_the_same_person_and_from_nobody_elses(TestStore db) {
    PersonId ann = new PersonId("ann-" + System.nanoTime());
    Secret here = sessions(db).begin(ann, Optional.empty());
    pass(Duration.ofMinutes(1));
    Secret there = sessions(db).begin(ann, Optional.of("ticket"));
    Secret third = sessions(db).begin(ann, Optional.empty());
    Secret other = sessions(db).begin(TestStore.SAM, Optional.empty());
    List<SignedIn> all = sessions(db).everywhere(here);
    assertEquals(3, all.size());
    SignedIn own = all.stream().filter(SignedIn::here).findFirst().orElseThrow();
    assertEquals(own, all.get(2), "the newest first");
    assertEquals(now.minus(Duration.ofMinutes(1)), own.since());

    assertEquals(0, sessions(db).endElsewhere(other, Optional.of(own.handle())));
    assertEquals(0, sessions(db).endElsewhere(here, Optional.of(own.handle())), "not itself");
    String one =
        sessions(db).everywhere(there).stream()
            .filter(SignedIn::here)
            .findFirst()
            .orElseThrow()
            .handle();
    assertEquals(1, sessions(db).endElsewhere(here, Optional.of(one)));
    assertEquals(Standing.SIGNED_OUT, standing(sessions(db).enter(there)));
    assertEquals(1, sessions(db).endElsewhere(here, Optional.empty()));
    assertEquals(Standing.SIGNED_OUT, standing(sessions(db).enter(third)));
    assertEquals(List.of(own), sessions(db).everywhere(here));
    assertEquals(Standing.SIGNED_IN, standing(sessions(db).enter(other)));
    pass(LIMITS.idle());
    assertEquals(List.of(), sessions(db).everywhere(here), "nobody asks after a limit");
  }

  @Test
  void cannot_be_taken_up_by_whoever_reads_the_table(TestStore db) throws SQLException {
    Secret secret = sessions(db).begin(TestStore.SAM, Optional.of("header.claims.signature"));
    try (Connection owner = db.server().asOwner()) {
      List<String> rows =
          new Sql(owner)
              .query(
                  "select concat_ws('|', hex(id), id, person, ticket) from sign_in_session",
                  row -> row.getString(1),
                  List.of());
      assertTrue(rows.size() > 0);
      for (String row : rows) {
        assertFalse(row.contains(secret.words()));
        assertFalse(row.contains("claims"));
      }
    }
  }

  @Test
  void is_forgotten_a_day_after_it_must_have_ended(TestStore db) {
    Secret old = sessions(db).begin(TestStore.SAM, Optional.empty());
    pass(LIMITS.longest().plusHours(23));
    sessions(db).begin(TestStore.SAM, Optional.empty());
    assertTrue(sessions(db).look(old).isPresent());
    pass(Duration.ofHours(2));
    sessions(db).begin(TestStore.SAM, Optional.empty());
    assertTrue(sessions(db).look(old).isEmpty());
  }

  @Test
  void lasts_by_limits_that_can_be() {
    Duration hour = Duration.ofHours(1);
    assertThrows(
        IllegalArgumentException.class, () -> new Limits(hour, hour.dividedBy(2), hour, hour));
    assertThrows(
        IllegalArgumentException.class, () -> new Limits(hour, hour, hour, Duration.ofHours(6)));
    assertThrows(
        IllegalArgumentException.class, () -> new Limits(Duration.ZERO, hour, Duration.ZERO, hour));
  }

  @Nested
  @DisplayName("that ended while somebody wrote leaves their form")
  class Kept {
    private final Secret browser = Secret.made();
    private final Map<String, List<String>> fields =
        Map.of("answer-what", List.of("Alex was seen on Monday"), "basis", List.of("act"));

    private KeptForms forms(TestStore db) {
      return new KeptForms(db.store(), () -> now, LIMITS);
    }

    private void appoint(TestStore db, PartnershipId p, PersonId person) {
      db.run(
          tx -> {
            tx.appointments().know(p, new PersonRow(person, "Somebody"));
            tx.appointments()
                .appoint(
                    p,
                    new AppointmentRow(
                        TestStore.id(),
                        person,
                        "police",
                        "post",
                        Optional.empty(),
                        Optional.of("manager"),
                        LocalDate.of(2026, 1, 1),
                        Optional.empty()));
          });
    }

    private boolean keep(TestStore db, PersonId person) {
      return forms(db).keep(db.here(), person, browser, "/p/x/refer/a", "Refer a case", fields);
    }

    private PersonId somebody(TestStore db) {
      PersonId person = new PersonId("writer-" + db.here());
      appoint(db, db.here(), person);
      return person;
    }

    @Test
    void to_them_in_that_browser(TestStore db) {
      PersonId person = somebody(db);
      assertTrue(keep(db, person));
      KeptForm kept = forms(db).of(person, browser).get(0);
      assertEquals(fields, kept.fields());
      assertEquals("/p/x/refer/a", kept.address());
      assertEquals("Refer a case", kept.title());
      assertEquals(now.plus(LIMITS.kept()), kept.until());
      assertEquals(Optional.of(kept), forms(db).find(db.here(), person, browser, kept.id()));
    }

    @Test
    void to_nobody_else_and_in_no_other_browser(TestStore db) {
      PersonId person = somebody(db);
      keep(db, person);
      String id = forms(db).of(person, browser).get(0).id();
      PersonId other = new PersonId("other-" + db.here());
      appoint(db, db.here(), other);
      appoint(db, db.there(), person);
      assertEquals(List.of(), forms(db).of(other, browser));
      assertEquals(List.of(), forms(db).of(person, Secret.made()));
      assertEquals(Optional.empty(), forms(db).find(db.here(), other, browser, id));
      assertEquals(Optional.empty(), forms(db).find(db.there(), person, browser, id));
      forms(db).drop(db.here(), other, id);
      assertEquals(1, forms(db).of(person, browser).size());
    }

    @Test
    void to_nobody_when_they_have_no_part_in_the_partnership(TestStore db) {
      PersonId stranger = new PersonId("stranger");
      assertFalse(keep(db, stranger));
      assertEquals(List.of(), forms(db).of(stranger, browser));
    }

    @Test
    void until_it_is_taken_up_or_some_hours_have_passed(TestStore db) {
      PersonId person = somebody(db);
      keep(db, person);
      pass(Duration.ofHours(1));
      keep(db, person);
      assertEquals(2, forms(db).of(person, browser).size());
      pass(LIMITS.kept().minusHours(1));
      List<KeptForm> left = forms(db).of(person, browser);
      assertEquals(1, left.size());
      forms(db).drop(db.here(), person, left.get(0).id());
      assertEquals(List.of(), forms(db).of(person, browser));
    }

    @Test
    void the_oldest_of_many_making_room(TestStore db) {
      PersonId person = somebody(db);
      for (int i = 0; i < 12; i++) {
        keep(db, person);
        pass(Duration.ofSeconds(1));
      }
      List<KeptForm> kept = forms(db).of(person, browser);
      assertEquals(10, kept.size());
      assertNotEquals(
          TestStore.NOW, kept.stream().map(KeptForm::keptAt).min(Instant::compareTo).orElseThrow());
    }

    @Test
    void unreadable_to_whoever_reads_the_table(TestStore db) throws SQLException {
      keep(db, somebody(db));
      try (Connection owner = db.server().asOwner()) {
        for (String row :
            new Sql(owner)
                .query("select sealed from kept_form", row -> row.getString(1), List.of())) {
          assertFalse(row.contains("Alex") || row.contains("refer"), row);
        }
      }
    }
  }
}
