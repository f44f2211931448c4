package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Method;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.candour.casework.AppointmentRow;
import org.candour.casework.Bytes;
import org.candour.casework.CaseFilter;
import org.candour.casework.CaseOpenings;
import org.candour.casework.CasePage;
import org.candour.casework.DueFilter;
import org.candour.casework.DueRow;
import org.candour.casework.KeptFormRow;
import org.candour.casework.LostRace;
import org.candour.casework.MeetingItemRow;
import org.candour.casework.MeetingRow;
import org.candour.casework.OutboxRow;
import org.candour.casework.PartyRow;
import org.candour.casework.PersonRow;
import org.candour.casework.RefusalRow;
import org.candour.casework.Store;
import org.candour.casework.StoredReply;
import org.candour.proof.Head;
import org.candour.proof.Leaf;
import org.candour.proof.SigningKey;
import org.candour.tenancy.PartnershipId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("A partnership's rows are its own")
class TenancyTest {
  /** The calls that name no partnership first, and why. */
  private static final Map<String, String> OF_THE_SERVICE =
      Map.of(
          "Partnerships.all", "the list of the partnerships themselves",
          "Appointments.partnershipsOf", "where a person may go; the ids and nothing more",
          "Leases.tryLease", "jobs run for all partnerships",
          "Sessions.begin", "a person signs in once and may serve several",
          "Sessions.find", "by the hash of what one browser holds; who, and nothing of a case",
          "Sessions.seen", "as above",
          "Sessions.end", "as above",
          "Sessions.open", "of the person whose session asks; when, and nothing more",
          "Sessions.forget", "as above");

  /** Calls that write something new and answer how it went, and the partnership's own name. */
  private static final Set<String> NOT_A_QUESTION =
      Set.of(
          "Cases.nextReference",
          "Outbox.put",
          "Heads.know",
          "Partnerships.find",
          "Partnerships.all",
          "Appointments.partnershipsOf",
          "Leases.tryLease",
          "Sessions.find",
          "Sessions.end",
          "Sessions.open",
          "Sessions.forget");

  /** Parts of the port, each with its calls. */
  /** What an erasure takes away is asked for before. */
  static List<Method> calls() {
    List<Method> calls = new ArrayList<>();
    for (Method part : Store.Tx.class.getDeclaredMethods()) {
      if (!part.isSynthetic()) {
        calls.addAll(Arrays.asList(part.getReturnType().getDeclaredMethods()));
      }
    }
    calls.sort(Comparator.comparing(call -> call.getName().equals("forgetCopies")));
    return calls;
  }

  static String name(Method call) {
    return call.getDeclaringClass().getSimpleName() + "." + call.getName();
  }

  @Test
  void so_every_call_names_the_partnership_first_but_the_few_that_cannot() {
    Set<String> without = new TreeSet<>();
    for (Method call : calls()) {
      if (call.getParameterCount() == 0 || call.getParameterTypes()[0] != PartnershipId.class) {
        without.add(name(call));
      }
    }
    assertEquals(new TreeSet<>(OF_THE_SERVICE.keySet()), without);
  }

  @Test
  void so_whatever_another_partnership_asks_with_their_ids_it_gets_nothing(TestStore db) {
    PartnershipId other = new PartnershipId("other-" + db.here());
    db.run(tx -> tx.partnerships().open(other, "Other", TestStore.NOW));
    Map<String, List<Object>> questions = fill(db);
    for (Method call : calls()) {
      List<Object> question = questions.remove(name(call));
      if (call.getReturnType() == void.class || NOT_A_QUESTION.contains(name(call))) {
        continue;
      }
      assertNotNull(question, name(call) + " is not asked here");
      // as the other first: what it changed across the border would be missing afterwards
      assertTrue(isNothing(ask(db, other, question, call)), name(call) + " as another");
      assertFalse(isNothing(ask(db, db.here(), question, call)), name(call) + " as its own");
    }
    assertEquals(Map.of(), questions);
  }

  static Object ask(TestStore db, PartnershipId p, List<Object> question, Method call) {
    List<Object> arguments = new ArrayList<>(question);
    arguments.add(0, p);
    return db.get(
        tx -> {
          try {
            return call.invoke(part(tx, call.getDeclaringClass()), arguments.toArray());
          } catch (ReflectiveOperationException e) {
            throw new LinkageError(name(call), e);
          }
        });
  }

  private static Object part(Store.Tx tx, Class<?> type) throws ReflectiveOperationException {
    for (Method part : Store.Tx.class.getMethods()) {
      if (part.getReturnType() == type) {
        return part.invoke(tx);
      }
    }
    throw new AssertionError(type);
  }

  private static boolean isNothing(Object answer) {
    if (answer instanceof Optional<?> found) {
      return found.isEmpty();
    }
    if (answer instanceof Collection<?> found) {
      return found.isEmpty();
    }
    if (answer instanceof Map<?, ?> found) {
      return found.isEmpty();
    }
    if (answer instanceof CaseOpenings openings) {
      return openings.equals(new CaseOpenings(List.of(), Set.of(), Map.of()));
    }
    if (answer instanceof CasePage page) {
      return page.rows().isEmpty() && page.total() == 0;
    }
    return answer.equals(false) || (answer instanceof Number found && found.longValue() == 0);
  }

  /** One of everything in one partnership, and for each call the words that find it. */
  static Map<String, List<Object>> fill(TestStore db) {
    PartnershipId p = db.here();
    Instant now = TestStore.NOW;
    String id = db.openCase(p);
    db.openCase(p); // for which no party has been derived
    String value = db.get(tx -> tx.journals().values(p, id)).get(0).id();
    String message = TestStore.id();
    String appointment = TestStore.id();
    StoredReply reply = new StoredReply(TestStore.sha(), 201, Bytes.utf8("{}"), now);
    db.run(
        tx -> {
          tx.dueDates().replace(p, id, List.of(TestStore.due("what-next", now)));
          tx.outbox()
              .put(
                  p,
                  new OutboxRow(
                      message, id, Optional.empty(), "r", "lead", 0, "1", now, Bytes.utf8("")));
          tx.appointments().know(p, new PersonRow(TestStore.SAM, "Sam"));
          tx.appointments().know(p, new PersonRow(TestStore.PAT, "Pat"));
          tx.appointments().appoint(p, seat(appointment));
          tx.keptForms().keep(p, kept("f1", now.plusSeconds(60)));
          tx.keptForms().keep(p, kept("f2", now.minusSeconds(60)));
          tx.keptForms().keep(p, kept("f3", now.plusSeconds(60)));
          tx.meetings().upsert(p, new MeetingRow("panel", "m1", now, "called", 1));
          tx.meetings().upsertItem(p, item(id));
          tx.meetings().invite(p, "panel", "m1", "i1", TestStore.SAM);
          tx.parties().replace(p, id, openings());
          tx.requests().keepReply(p, TestStore.SAM, "refer", "key", reply);
          tx.requests()
              .refuse(
                  p,
                  new RefusalRow(
                      TestStore.id(), TestStore.SAM, now, "decide", Optional.of(id), List.of()));
          tx.requests().readBy(p, TestStore.read(TestStore.id(), id));
          Leaf leaf = new Leaf(Leaf.Kind.JOURNAL, id, 1, Head.start(), Head.start());
          SigningKey key = SigningKey.generate();
          tx.heads().know(p, key.known(), now);
          tx.heads()
              .append(
                  p,
                  key.sign(
                      new Head(
                          p.value(), 1, now, 1, 1, Head.start(), Head.start(), key.known().id())),
                  List.of(leaf));
        });
    String reference = db.get(tx -> tx.cases().byId(p, id)).orElseThrow().reference();
    Map<String, List<Object>> questions = new HashMap<>();
    questions.put("Partnerships.frameworks", List.of());
    questions.put("Partnerships.newestFramework", List.of());
    questions.put("Partnerships.calendars", List.of());
    questions.put("Journals.of", List.of(id));
    questions.put("Journals.ofAll", List.of(List.of(id)));
    questions.put("Journals.values", List.of(id));
    questions.put("Journals.valuesOfAll", List.of(List.of(id)));
    questions.put("Journals.erase", List.of(id, value, now));
    questions.put("Journals.forgetCopies", List.of(id));
    questions.put("Cases.byId", List.of(id));
    questions.put("Cases.byReference", List.of(reference));
    questions.put(
        "Cases.received", List.of(Instant.EPOCH.plusSeconds(1), now.plusSeconds(9_999_999)));
    questions.put("Cases.openAfter", List.of("", 5));
    questions.put("Cases.atMeeting", List.of("panel", "m1"));
    questions.put("Cases.update", List.of(TestStore.caseRow(id, reference)));
    questions.put("Cases.list", List.of(TestStore.ALL, CaseFilter.all(), 1));
    questions.put("DueDates.of", List.of(id));
    questions.put("DueDates.count", List.of(TestStore.ALL, DueFilter.all()));
    questions.put("DueDates.list", List.of(TestStore.ALL, DueFilter.overdueAt(now), 1));
    questions.put("Outbox.take", List.of(5, now, now));
    questions.put("Outbox.sent", List.of(message, now));
    questions.put("Appointments.people", List.of());
    questions.put("Appointments.all", List.of());
    questions.put("Appointments.of", List.of(TestStore.SAM));
    questions.put("Appointments.change", List.of(seat(appointment)));
    questions.put("Meetings.find", List.of("panel", "m1"));
    questions.put("Meetings.between", List.of(TestStore.ALL, now, now.plusSeconds(1)));
    questions.put("Meetings.uninvite", List.of("panel", "m1", "i1", TestStore.SAM));
    questions.put("Parties.of", List.of(id));
    questions.put("Parties.waiting", List.of(TestStore.ALL, 5));
    questions.put("Parties.closedTo", List.of(TestStore.PAT));
    questions.put("Parties.casesWithout", List.of(5));
    questions.put("Meetings.items", List.of("panel", "m1"));
    questions.put("Meetings.ofCase", List.of(id));
    questions.put("Heads.keys", List.of());
    questions.put("Heads.newest", List.of());
    questions.put("Heads.after", List.of(0L, 5));
    questions.put("Heads.leaves", List.of());
    questions.put("Heads.ends", List.of());
    questions.put("Heads.links", List.of(List.of(id)));
    questions.put("KeptForms.of", List.of(TestStore.SAM, now));
    questions.put("KeptForms.drop", List.of(TestStore.SAM, "f1"));
    questions.put("KeptForms.dropExpired", List.of(now));
    questions.put("Requests.reply", List.of(TestStore.SAM, "refer", "key"));
    questions.put("Requests.refusals", List.of(25));
    questions.put("Requests.reads", List.of(id, 1));
    questions.put("Requests.countReads", List.of(id));
    return questions;
  }

  private static AppointmentRow seat(String id) {
    return new AppointmentRow(
        id,
        TestStore.SAM,
        "police",
        "seat",
        Optional.of("panel"),
        Optional.of("chair"),
        LocalDate.of(2026, 1, 1),
        Optional.empty());
  }

  static CaseOpenings openings() {
    return new CaseOpenings(
        List.of(new PartyRow("post:lead", Optional.empty())),
        Set.of(TestStore.PAT),
        Map.of(TestStore.SAM, TestStore.NOW));
  }

  private static KeptFormRow kept(String id, Instant until) {
    return new KeptFormRow(TestStore.SAM, id, TestStore.NOW, until, Bytes.utf8("sealed"));
  }

  private static MeetingItemRow item(String caseId) {
    return new MeetingItemRow(
        "panel", "m1", "i1", caseId, Optional.empty(), Optional.empty(), "open");
  }

  @Nested
  class The_database_itself_refuses {

    @Test
    void an_entry_in_the_journal_of_anothers_case(TestStore db) {
      String theirs = db.openCase(db.there());
      refused(db, tx -> tx.journals().append(db.here(), TestStore.entry(theirs, 2), List.of()));
    }

    @Test
    void a_due_date_of_anothers_case(TestStore db) {
      String theirs = db.openCase(db.there());
      DueRow due = TestStore.due("what-next", TestStore.NOW);
      refused(db, tx -> tx.dueDates().replace(db.here(), theirs, List.of(due)));
    }

    @Test
    void a_meeting_item_about_anothers_case(TestStore db) {
      String theirs = db.openCase(db.there());
      refused(
          db,
          tx -> {
            tx.meetings()
                .upsert(db.here(), new MeetingRow("panel", "m1", TestStore.NOW, "called", 1));
            tx.meetings().upsertItem(db.here(), item(theirs));
          });
    }

    @Test
    void a_party_of_anothers_case_or_a_guest_at_anothers_item(TestStore db) {
      String theirs = db.openCase(db.there());
      refused(db, tx -> tx.parties().replace(db.here(), theirs, openings()));
      refused(db, tx -> tx.meetings().invite(db.here(), "panel", "m1", "i1", TestStore.SAM));
    }

    @Test
    void an_entry_judged_by_anothers_framework(TestStore db) {
      PartnershipId bare = new PartnershipId("bare-" + db.here());
      db.run(tx -> tx.partnerships().open(bare, "Bare", TestStore.NOW));
      refused(db, tx -> tx.journals().append(bare, TestStore.entry(TestStore.id(), 1), List.of()));
    }

    @Test
    void anything_of_a_partnership_that_is_not_open(TestStore db) {
      PartnershipId closed = new PartnershipId("closed-" + db.here());
      refused(db, tx -> tx.appointments().know(closed, new PersonRow(TestStore.SAM, "Sam")));
    }

    private static void refused(TestStore db, Consumer<Store.Tx> work) {
      RuntimeException refused = assertThrows(RuntimeException.class, () -> db.run(work));
      assertFalse(refused instanceof LostRace, "trying again cannot help");
      Throwable root = refused;
      while (root.getCause() != null) {
        root = root.getCause();
      }
      assertEquals(1452, ((SQLException) root).getErrorCode(), root.toString());
    }
  }
}
