package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.casework.AppointmentRow;
import org.candour.casework.Bytes;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.FirstPeople;
import org.candour.casework.Outcome;
import org.candour.casework.PeopleHistory;
import org.candour.casework.PeopleView;
import org.candour.casework.PersonRow;
import org.candour.casework.Policies;
import org.candour.casework.PolicyTexts;
import org.candour.casework.StoredCalendar;
import org.candour.casework.StoredEntry;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.criteria.Value;
import org.candour.engine.Held;
import org.candour.engine.Members;
import org.candour.framework.Framework;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.proof.Fault;
import org.candour.proof.HeadsFolder;
import org.candour.rule.Reason;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.WorkingCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("People and appointments are entries of their partnership's journal")
class PeopleTest {
  private static final PersonId ANN = new PersonId("ann");
  private static final PersonId BEN = new PersonId("ben");
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 14);
  private static final HoldsPost MANAGER = new HoldsPost("manager");

  private static final class Texts implements PolicyTexts {
    @Override
    public Map<String, Bytes> shipped() {
      return Map.of();
    }

    @Override
    public Framework framework(Bytes text) {
      return Members.FRAMEWORK;
    }

    @Override
    public WorkingCalendar calendar(String region, StoredCalendar stored) {
      return new WorkingCalendar(region, stored.version(), Map.of(), LocalDate.of(2028, 12, 31));
    }
  }

  private static Casework casework(TestStore db, Instant now) {
    return new Casework(db.store(), new Policies(new Texts()), () -> now);
  }

  private static Casework casework(TestStore db) {
    return casework(db, TestStore.NOW);
  }

  private static FirstPeople first(TestStore db) {
    return new FirstPeople(db.store(), new Policies(new Texts()), () -> TestStore.NOW);
  }

  private static Command.Appoint holds(PersonId person, Holding what, Map<String, Value> declared) {
    return new Command.Appoint(person, "council", what, TODAY, Optional.empty(), declared);
  }

  private static Command.Appoint lay(PersonId person) {
    return holds(person, Members.LAY, Map.of(Members.INTEREST, new Value.YesNo(false)));
  }

  private static FirstPeople.First ann() {
    return new FirstPeople.First("Ann Carter", holds(ANN, MANAGER, Map.of()));
  }

  /** Ann runs the partnership. */
  private static Who begun(TestStore db) {
    assertTrue(first(db).appoint(db.here(), List.of(ann())));
    return new Who(db.here(), ANN);
  }

  private static PeopleView does(TestStore db, Who who, Command.OnPeople... commands) {
    PeopleView last = casework(db).people(who, Optional.empty()).orElseThrow();
    for (Command.OnPeople command : commands) {
      last = done(casework(db).onPeople(who, command, Terms.now()));
    }
    return last;
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> it) {
      return it.now();
    }
    throw new AssertionError(outcome);
  }

  private static Command.NamePerson named(PersonId person, String name) {
    return new Command.NamePerson(person, name);
  }

  private static List<StoredEntry> entries(TestStore db, Who who) {
    return casework(db).peopleHistory(who).orElseThrow().stored();
  }

  @Test
  void so_every_row_follows_from_an_entry_and_the_chain_holds(TestStore db) {
    Who who = begun(db);
    PeopleView view = does(db, who, named(BEN, "Ben Field"), lay(BEN));
    PeopleHistory history = casework(db).peopleHistory(who).orElseThrow();
    assertEquals(
        List.of("person-named", "appointed", "person-named", "appointed"),
        history.stored().stream().map(StoredEntry::kind).toList());
    assertTrue(history.chainHolds());
    assertEquals(
        view.roster().held().stream().map(Held::id).collect(Collectors.toSet()),
        db.get(tx -> tx.appointments().all(db.here())).stream()
            .map(AppointmentRow::id)
            .collect(Collectors.toSet()));
    assertEquals("Ben Field", view.names().get("ben"));
    assertEquals(
        Set.of("partnership"),
        history.stored().stream().map(StoredEntry::subjectKind).collect(Collectors.toSet()));
  }

  @Test
  void in_which_names_and_reasons_are_commitments_only(TestStore db) {
    Who who = begun(db);
    PeopleView view = does(db, who, named(BEN, "Ben Field"), lay(BEN));
    String seat = view.roster().held().get(1).id();
    does(
        db,
        who,
        new Command.EndAppointment(
            seat, Optional.empty(), AppointmentEnded.Because.OTHER, Optional.of("A long illness")));
    String bytes =
        entries(db, who).stream().map(e -> e.content().utf8()).collect(Collectors.joining());
    assertTrue(bytes.contains("\"ben\""));
    for (String personal : List.of("Carter", "Field", "illness")) {
      assertFalse(bytes.contains(personal), personal);
    }
    List<org.candour.journal.Entry> read = casework(db).peopleHistory(who).orElseThrow().entries();
    assertEquals(
        "A long illness", read.get(read.size() - 1).what().answers().get("reason").words());
  }

  @Nested
  class A_row_that_authority_is_read_from {
    private static List<String> found(TestStore db) throws SQLException, IOException {
      try (Connection runtime = db.server().asRuntimeUser()) {
        runtime.setAutoCommit(false);
        HeadsFolder heads =
            new HeadsFolder(
                Files.createTempDirectory(Files.createDirectories(Path.of("target")), "heads-"));
        return RecordCheck.check(new Sql(runtime), db.here(), heads).faults().stream()
            .filter(fault -> fault.kind() == Fault.Kind.APPOINTED)
            .map(Fault::line)
            .toList();
      }
    }

    private static void bend(TestStore db, String statement) throws SQLException {
      try (Connection runtime = db.server().asRuntimeUser();
          Statement asked = runtime.createStatement()) {
        asked.execute(statement.replace(":p", "partnership = '" + db.here() + "'"));
      }
    }

    @Test
    void follows_from_the_journal_however_it_was_changed_by_the_service(TestStore db)
        throws SQLException, IOException {
      Who who = begun(db);
      PeopleView view = does(db, who, named(BEN, "Ben Field"), lay(BEN));
      does(
          db,
          who,
          new Command.EndAppointment(
              view.roster().held().get(1).id(),
              Optional.empty(),
              AppointmentEnded.Because.LEFT,
              Optional.empty()));
      assertEquals(List.of(), found(db));
    }

    @Test
    void is_found_by_verification_when_somebody_gave_it_to_themselves(TestStore db)
        throws SQLException, IOException {
      does(db, begun(db), named(BEN, "Ben Field"), lay(BEN));
      bend(db, "update appointment set person = 'ben' where :p and kind = 'post'");
      assertEquals(
          List.of(
              "The list of appointments: “post manager” of “ben” for “council” from 2026-01-14 is"
                  + " listed, and the journal says: “post manager” of “ann” for “council” from"
                  + " 2026-01-14."),
          found(db));
    }

    @Test
    void is_found_by_verification_when_no_entry_made_it(TestStore db)
        throws SQLException, IOException {
      begun(db);
      bend(
          db,
          "insert into appointment (partnership, id, person, agency, kind, holding, valid_from,"
              + " withdrawn) select partnership, '01ARZ3NDEKTSV4RRFFQ69G5FAV', person, agency,"
              + " kind, 'scrutineer', valid_from, false from appointment where :p");
      assertEquals(
          List.of(
              "The list of appointments: “post scrutineer” of “ann” for “council” from 2026-01-14"
                  + " is listed, and no entry says so."),
          found(db));
    }
  }

  @Nested
  class Authority {
    @Test
    void ends_at_the_next_request_of_whoever_left(TestStore db) {
      Who ann = begun(db);
      PeopleView view = does(db, ann, named(BEN, "Ben Field"), lay(BEN));
      Who ben = new Who(db.here(), BEN);
      assertTrue(casework(db).desk(ben).isPresent());
      assertTrue(mayGoThere(db, BEN));
      does(
          db,
          ann,
          new Command.EndAppointment(
              view.roster().held().get(1).id(),
              Optional.empty(),
              AppointmentEnded.Because.LEFT,
              Optional.empty()));
      assertTrue(casework(db).desk(ben).isEmpty());
      assertFalse(mayGoThere(db, BEN));
      assertInstanceOf(Outcome.NotFound.class, casework(db).onPeople(ben, lay(BEN), Terms.now()));
    }

    @Test
    void begins_on_the_first_day_and_lasts_to_the_end_of_the_last(TestStore db) {
      Who ann = begun(db);
      does(
          db,
          ann,
          named(BEN, "Ben Field"),
          new Command.Appoint(
              BEN,
              "council",
              Members.LAY,
              TODAY.plusDays(1),
              Optional.of(TODAY.plusDays(2)),
              Map.of(Members.INTEREST, new Value.YesNo(false))));
      Who ben = new Who(db.here(), BEN);
      List<Boolean> there = new ArrayList<>();
      for (int day = 0; day < 4; day++) {
        Instant then = TestStore.NOW.plus(Duration.ofDays(day));
        there.add(casework(db, then).desk(ben).isPresent());
      }
      assertEquals(List.of(false, true, true, false), there);
    }

    @Test
    void is_not_given_backwards_by_what_is_reported_late(TestStore db) {
      Who ann = begun(db);
      does(db, ann, named(BEN, "Ben Field"));
      Who ben = new Who(db.here(), BEN);
      assertInstanceOf(
          Outcome.NotFound.class, casework(db).onPeople(ben, named(BEN, "B"), Terms.now()));
      Command.Appoint before =
          new Command.Appoint(
              BEN,
              "council",
              MANAGER,
              TODAY.minusDays(10),
              Optional.of(TODAY.minusDays(1)),
              Map.of());
      does(db, ann, before);
      assertTrue(casework(db).desk(ben).isEmpty(), "it had ended before it was recorded");
    }

    @Test
    void of_one_partnership_is_nothing_in_another(TestStore db) {
      begun(db);
      assertTrue(first(db).appoint(db.there(), List.of(benThere())));
      Who ann = new Who(db.there(), ANN);
      assertTrue(casework(db).people(ann, Optional.empty()).isEmpty());
      assertTrue(casework(db).peopleHistory(ann).isEmpty());
      assertInstanceOf(
          Outcome.NotFound.class, casework(db).onPeople(ann, named(BEN, "B"), Terms.now()));
      Who ben = new Who(db.there(), BEN);
      assertFalse(
          casework(db).people(ben, Optional.empty()).orElseThrow().names().containsKey("ann"));
    }
  }

  private static boolean mayGoThere(TestStore db, PersonId person) {
    return casework(db).partnershipsOf(person).stream()
        .anyMatch(m -> m.partnership().equals(db.here().value()));
  }

  private static FirstPeople.First benThere() {
    return new FirstPeople.First("Ben Field", holds(BEN, MANAGER, Map.of()));
  }

  @Test
  void and_the_journal_is_read_by_those_who_keep_it_and_the_scrutineer(TestStore db) {
    Who ann = begun(db);
    PersonId sue = new PersonId("sue");
    does(
        db,
        ann,
        named(BEN, "Ben Field"),
        lay(BEN),
        named(sue, "Sue Rao"),
        holds(sue, new HoldsPost("scrutineer"), Map.of()));
    assertTrue(casework(db).people(new Who(db.here(), BEN), Optional.empty()).isPresent());
    assertTrue(casework(db).peopleHistory(new Who(db.here(), BEN)).isEmpty());
    assertTrue(casework(db).peopleHistory(new Who(db.here(), sue)).isPresent());
    String subject = entries(db, ann).get(0).subject();
    assertTrue(
        db.get(tx -> tx.requests().reads(db.here(), subject, 1)).stream()
            .anyMatch(r -> r.person().equals(sue)));
  }

  @Test
  void and_a_refusal_is_recorded_with_its_rule(TestStore db) {
    Who ann = begun(db);
    does(db, ann, named(BEN, "Ben Field"));
    Command.Appoint excluded =
        holds(BEN, Members.LAY, Map.of(Members.INTEREST, new Value.YesNo(true)));
    assertInstanceOf(Outcome.Refused.class, casework(db).onPeople(ann, excluded, Terms.now()));
    assertEquals(
        List.of("NS-A-02"), db.get(tx -> tx.requests().refusals(db.here(), 1)).get(0).ruleIds());
    assertEquals(3, entries(db, ann).size());
  }

  @Test
  void and_of_two_who_appoint_to_one_seat_at_once_one_is_told_that_it_is_full(TestStore db)
      throws Exception {
    Who ann = begun(db);
    List<PersonId> people = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      people.add(new PersonId("person-" + i));
      does(db, ann, named(people.get(i), "Person " + i));
    }
    ExecutorService threads = Executors.newFixedThreadPool(people.size());
    List<Outcome<PeopleView>> outcomes = new ArrayList<>();
    try {
      List<Callable<Outcome<PeopleView>>> calls = new ArrayList<>();
      people.forEach(p -> calls.add(() -> casework(db).onPeople(ann, lay(p), Terms.now())));
      for (Future<Outcome<PeopleView>> one : threads.invokeAll(calls)) {
        outcomes.add(one.get());
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(1, outcomes.stream().filter(Outcome.Done.class::isInstance).count());
    List<String> why =
        outcomes.stream()
            .filter(Outcome.Refused.class::isInstance)
            .flatMap(o -> ((Outcome.Refused<PeopleView>) o).reasons().stream())
            .map(Reason::says)
            .distinct()
            .toList();
    assertEquals(
        List.of(
            "The seat “Lay member” of Members' Group is full: it has one place, and that is"
                + " taken."),
        why);
    assertEquals(
        1,
        db.get(tx -> tx.appointments().all(db.here())).stream()
            .filter(r -> r.kind().equals("seat"))
            .count());
  }

  @Test
  void and_what_is_withdrawn_is_in_no_list(TestStore db) {
    Who ann = begun(db);
    PeopleView view = does(db, ann, named(BEN, "Ben Field"), lay(BEN));
    long place = view.roster().held().get(1).place();
    Terms seen = Terms.now().having(view.tag());
    done(
        casework(db).onPeople(ann, new Command.WithdrawAppointment(place, "Another person"), seen));
    assertEquals(1, db.get(tx -> tx.appointments().all(db.here())).size());
    assertEquals(List.of(), db.get(tx -> tx.appointments().of(db.here(), BEN)));
    assertFalse(db.get(tx -> tx.appointments().partnershipsOf(BEN)).contains(db.here()));
    assertInstanceOf(
        Outcome.Changed.class,
        casework(db).onPeople(ann, new Command.WithdrawAppointment(place, ""), seen));
  }

  @Test
  void and_the_same_request_appoints_once(TestStore db) {
    Who ann = begun(db);
    does(db, ann, named(BEN, "Ben Field"));
    Terms keyed =
        new Terms(
            Terms.now().basis(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("one-key-1"));
    done(casework(db).onPeople(ann, lay(BEN), keyed));
    done(casework(db).onPeople(ann, lay(BEN), keyed));
    assertEquals(4, entries(db, ann).size());
  }

  @Nested
  class The_first_people {
    @Test
    void are_appointed_once_and_again_only_where_nobody_runs_it(TestStore db) {
      begun(db);
      assertFalse(first(db).appoint(db.here(), List.of(ann())));
      assertFalse(first(db).appoint(db.here(), List.of(benThere())));
      assertEquals(2, entries(db, new Who(db.here(), ANN)).size());
    }

    @Test
    void who_have_left_do_not_come_back_with_a_start(TestStore db) {
      Command.Appoint ended =
          new Command.Appoint(
              ANN,
              "council",
              MANAGER,
              TODAY.minusDays(9),
              Optional.of(TODAY.minusDays(1)),
              Map.of());
      assertTrue(first(db).appoint(db.here(), List.of(new FirstPeople.First("Ann Carter", ended))));
      assertFalse(first(db).appoint(db.here(), List.of(ann())));
      assertTrue(first(db).appoint(db.here(), List.of(ann(), benThere())));
      assertTrue(casework(db).desk(new Who(db.here(), ANN)).isEmpty());
      assertTrue(casework(db).desk(new Who(db.here(), BEN)).isPresent());
    }

    @Test
    void whom_the_framework_excludes_stop_the_start(TestStore db) {
      FirstPeople.First wrong =
          new FirstPeople.First("Ann Carter", holds(ANN, new HoldsPost("inspector"), Map.of()));
      IllegalStateException stopped =
          assertThrows(
              IllegalStateException.class, () -> first(db).appoint(db.here(), List.of(wrong)));
      assertTrue(stopped.getMessage().contains("is for people of"), stopped.getMessage());
      assertEquals(List.of(), db.get(tx -> tx.appointments().people(db.here())));
    }
  }

  @Test
  void and_what_was_held_before_there_was_a_journal_is_written_into_it_once(TestStore db) {
    AppointmentRow post =
        new AppointmentRow(
            TestStore.id(),
            ANN,
            "council",
            "post",
            Optional.empty(),
            Optional.of("manager"),
            LocalDate.of(2026, 1, 1),
            Optional.empty());
    db.run(
        tx -> {
          tx.appointments().know(db.here(), new PersonRow(ANN, "Ann Carter"));
          tx.appointments().appoint(db.here(), post);
        });
    assertTrue(first(db).adopt(db.here()));
    assertFalse(first(db).adopt(db.here()));
    Who ann = new Who(db.here(), ANN);
    assertEquals(
        List.of("person-named", "appointed"),
        entries(db, ann).stream().map(StoredEntry::kind).toList());
    assertEquals(List.of(post), db.get(tx -> tx.appointments().all(db.here())));
    does(db, ann, named(BEN, "Ben Field"), lay(BEN));
    assertFalse(first(db).adopt(db.there()));
  }

  @Test
  void and_no_partnership_shares_a_journal(TestStore db) {
    begun(db);
    PartnershipId there = db.there();
    assertTrue(first(db).appoint(there, List.of(benThere())));
    assertFalse(
        entries(db, new Who(db.here(), ANN))
            .get(0)
            .subject()
            .equals(entries(db, new Who(there, BEN)).get(0).subject()));
    assertEquals(
        List.of(new PersonRow(BEN, "Ben Field")), db.get(tx -> tx.appointments().people(there)));
  }
}
