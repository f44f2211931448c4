package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.body.Mode;
import org.candour.casework.AccessView;
import org.candour.casework.AppointmentRow;
import org.candour.casework.CaseOpenings;
import org.candour.casework.CaseView;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.Lists;
import org.candour.casework.MeetingView;
import org.candour.casework.Opened;
import org.candour.casework.Outcome;
import org.candour.casework.Period;
import org.candour.casework.PersonRow;
import org.candour.casework.Policies;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The invented partnership, with people who hold nothing but what is said here. */
@OnDatabase
@DisplayName("Whoever asks for a case that does not open for them finds nothing")
class DoorTest {
  private static final List<String> PEOPLE =
      List.of("manager", "second", "scrutineer", "director", "nurse", "officer", "clerk", "head");

  /** A partnership with its people, at an instant. */
  private record Town(TestStore db, Instant now) {
    static Town staffed(TestStore db) {
      Town at = new Town(db, TestStore.NOW);
      at.appoint("manager", "council", "post", "manager");
      at.appoint("second", "council", "post", "manager");
      at.appoint("scrutineer", "council", "post", "scrutineer");
      at.appoint("director", "council", "post", "director");
      at.appoint("nurse", "icb", "post", "nurse");
      at.appoint("officer", "police", "agency", "");
      at.appoint("clerk", "icb", "agency", "");
      at.appoint("head", "schools", "post", "head");
      return at;
    }

    void appoint(String person, String agency, String kind, String holding) {
      AppointmentRow row =
          new AppointmentRow(
              TestStore.id(),
              new PersonId(person),
              agency,
              kind,
              Optional.empty(),
              Optional.of(holding).filter(h -> !h.isEmpty()),
              LocalDate.of(2026, 1, 1),
              Optional.empty());
      db.run(
          tx -> {
            tx.appointments().know(db.here(), new PersonRow(new PersonId(person), person));
            tx.appointments().appoint(db.here(), row);
          });
    }

    Town later(Duration time) {
      return new Town(db, now.plus(time));
    }

    Casework casework() {
      return new Casework(db.store(), new Policies(new InventedTexts()), () -> now);
    }

    Who who(String person) {
      return new Who(db.here(), new PersonId(person));
    }

    /** Referred by the police. */
    String refer() {
      Command.Refer referral =
          new Command.Refer(
              "rapid",
              "police",
              Map.of("child", new Value.YesNo(true), "abuse", new Value.YesNo(true)),
              Map.of("summary", new Value.Text("A fall.")));
      return done(casework().refer(who("officer"), referral, Terms.now())).reference();
    }

    boolean opens(String person, String reference) {
      return casework().caseView(who(person), reference).isPresent();
    }

    Outcome<Casework.Said> says(String person, String reference, Command.OnAccess command) {
      return casework().onAccess(who(person), reference, command, Terms.now());
    }

    Outcome<Casework.Asked> asks(String person, String reference) {
      return casework().askAccess(who(person), reference, "A sibling is known to us.", Terms.now());
    }

    List<Happening> journal(String reference) {
      return casework().caseView(who("manager"), reference).orElseThrow().history().stream()
          .map(e -> e.what())
          .toList();
    }

    MeetingView call() {
      At starts = new At(now.plus(Duration.ofDays(7)));
      return done(
          casework().callMeeting(who("manager"), "panel", starts, Mode.IN_ROOM, Terms.now()));
    }

    Outcome<MeetingView> meets(String person, String meeting, Command.OnMeeting command) {
      return casework().onMeeting(who(person), "panel", meeting, command, Terms.now());
    }

    MeetingView meeting(String person, String meeting) {
      return casework().meeting(who(person), "panel", meeting).orElseThrow();
    }
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> it) {
      return it.now();
    }
    throw new AssertionError(outcome);
  }

  private static Command.DeclareConflict conflict(String person) {
    return new Command.DeclareConflict(new PersonId(person), "A relative.");
  }

  /** The lists agree with the doorway, person by person and case by case. */
  private static void agree(Town at, List<String> references) {
    for (String person : PEOPLE) {
      List<String> open = references.stream().filter(r -> at.opens(person, r)).sorted().toList();
      Lists.Page<Lists.CaseRow> listed = at.casework().cases(at.who(person), "", 1);
      assertEquals(open, listed.rows().stream().map(r -> r.reference()).sorted().toList(), person);
      assertEquals(open.size(), listed.total(), person);
      Lists.Work work = at.casework().work(at.who(person), false, 1);
      assertEquals(open.size(), work.counts().openCases(), person);
      assertTrue(
          open.containsAll(work.due().rows().stream().map(r -> r.reference()).toList()), person);
      if (open.isEmpty()) {
        assertEquals(0, work.due().total() + work.counts().overdue() + work.counts().dueThisWeek());
      }
    }
  }

  @Test
  void and_the_lists_agree_with_the_doorway_for_everybody(TestStore db) {
    Town at = Town.staffed(db);
    List<String> references = new ArrayList<>(List.of(at.refer(), at.refer(), at.refer()));
    agree(at, references);
    done(
        at.casework()
            .onCase(
                at.who("manager"),
                references.get(0),
                new Command.NameAgencies("review-1", Set.of("icb", "schools")),
                Terms.now()));
    done(at.says("second", references.get(1), conflict("second")));
    done(at.says("director", references.get(1), conflict("director")));
    at.asks("head", references.get(2));
    done(
        at.says(
            "manager",
            references.get(2),
            new Command.GiveAccess(new PersonId("head"), LocalDate.of(2026, 1, 20))));
    agree(at, references);
    assertTrue(at.opens("head", references.get(2)));
    Town after = at.later(Duration.ofDays(7));
    assertFalse(after.opens("head", references.get(2)));
    agree(after, references);
    // they follow from the journal alone
    for (String reference : references) {
      String id = db.get(tx -> tx.cases().byReference(db.here(), reference)).orElseThrow().id();
      CaseOpenings kept = db.get(tx -> tx.parties().of(db.here(), id));
      db.run(
          tx ->
              tx.parties().replace(db.here(), id, new CaseOpenings(List.of(), Set.of(), Map.of())));
      assertEquals(1, after.casework().deriveOpenings(db.here()));
      CaseOpenings again = db.get(tx -> tx.parties().of(db.here(), id));
      assertEquals(Set.copyOf(kept.parties()), Set.copyOf(again.parties()));
      assertEquals(kept.excluded(), again.excluded());
    }
  }

  @Test
  void for_reading_and_for_writing_by_the_same_answer_as_for_no_such_case(TestStore db) {
    Town at = Town.staffed(db);
    String reference = at.refer();
    for (String asked : List.of(reference, "NORTHSHIRE-1999-0001")) {
      assertEquals(Optional.empty(), at.casework().caseView(at.who("head"), asked));
      assertEquals(Optional.empty(), at.casework().caseView(at.who("head"), asked, TestStore.NOW));
      assertEquals(List.of(), at.casework().storedJournal(at.who("head"), asked));
      assertEquals(Optional.empty(), at.casework().access(at.who("head"), asked));
      Command.OnCase facts = new Command.RecordFacts(Map.of("died", new Value.YesNo(true)));
      assertEquals(
          new Outcome.NotFound<CaseView>("case"),
          at.casework().onCase(at.who("head"), asked, facts, Terms.now()));
      assertEquals(
          new Outcome.NotFound<Casework.Said>("case"), at.says("head", asked, conflict("head")));
      assertEquals(new Outcome.Done<>(new Casework.Asked()), at.asks("head", asked));
    }
  }

  @Test
  void although_it_opened_a_moment_before_they_declared_a_conflict_of_interest(TestStore db) {
    Town at = Town.staffed(db);
    String reference = at.refer();
    assertTrue(at.opens("second", reference));
    assertFalse(done(at.says("second", reference, conflict("second"))).open());
    assertFalse(at.opens("second", reference));
    assertEquals(List.of(), at.casework().storedJournal(at.who("second"), reference));
    assertEquals(0, at.casework().work(at.who("second"), false, 1).counts().openCases());
    done(at.says("manager", reference, conflict("director")));
    assertFalse(at.opens("director", reference));
    AccessView view = at.casework().access(at.who("manager"), reference).orElseThrow();
    assertEquals(
        List.of("second", "director"), view.excluded().stream().map(e -> e.person()).toList());
    assertTrue(view.readers().stream().noneMatch(r -> r.person().equals("second")));
    done(
        at.says(
            "manager", reference, new Command.EndConflict(new PersonId("second"), "They moved.")));
    assertTrue(at.opens("second", reference));
  }

  @Test
  void nor_in_what_a_scrutineer_compares(TestStore db) {
    Town at = Town.staffed(db);
    List<String> references = List.of(at.refer(), at.refer());
    Period year = Period.yearTo(LocalDate.of(2026, 1, 14));
    assertEquals(2, compared(at, year));
    done(at.says("scrutineer", references.get(0), conflict("scrutineer")));
    assertEquals(1, compared(at, year));
  }

  @Test
  void and_the_partnership_sees_who_has_read_its_figures(TestStore db) {
    Town at = Town.staffed(db);
    at.refer();
    compared(at, Period.yearTo(LocalDate.of(2026, 1, 14)));
    assertTrue(at.casework().readings(at.who("nobody-here"), 1).isEmpty());
    List<Lists.ReadingRow> rows = at.casework().readings(at.who("manager"), 1).orElseThrow().rows();
    assertEquals(
        Set.of(Opened.COMPARISON, Opened.READINGS),
        rows.stream()
            .filter(r -> !r.refused())
            .map(Lists.ReadingRow::what)
            .collect(Collectors.toSet()));
    assertTrue(rows.stream().anyMatch(Lists.ReadingRow::refused), "who holds nothing here");
    assertTrue(
        rows.stream().anyMatch(r -> r.what() == Opened.COMPARISON && !r.capacity().isEmpty()));
    assertTrue(at.casework().readings(at.who("head"), 1).isEmpty());
  }

  @Test
  void and_the_partnership_sees_who_wanted_to_write_in_a_case_that_is_closed_to_them(TestStore db) {
    Town at = Town.staffed(db);
    String reference = at.refer();
    done(at.says("manager", reference, conflict("second")));
    assertTrue(at.says("second", reference, conflict("second")) instanceof Outcome.NotFound);
    assertTrue(at.says("nobody-here", reference, conflict("second")) instanceof Outcome.NotFound);
    List<Lists.ReadingRow> tried =
        at.casework().readings(at.who("manager"), reference, 1).orElseThrow().rows().stream()
            .filter(r -> r.what() == Opened.ENTRY)
            .toList();
    assertEquals(2, tried.size());
    assertTrue(tried.stream().allMatch(Lists.ReadingRow::refused));
    assertEquals(1, tried.stream().filter(r -> r.capacity().isEmpty()).count());
  }

  private static int compared(Town at, Period year) {
    return at.casework().scrutinised(at.who("scrutineer"), year).orElseThrow().cases().size();
  }

  @Test
  void until_their_request_is_granted_and_again_when_it_has_expired(TestStore db) {
    Town at = Town.staffed(db);
    String reference = at.refer();
    at.asks("head", reference);
    at.asks("head", reference);
    assertEquals(
        1,
        at.journal(reference).stream().filter(Happening.AccessAsked.class::isInstance).count(),
        "asked twice, written once");
    assertEquals(1, at.casework().work(at.who("manager"), false, 1).requests().size());
    assertEquals(0, at.casework().work(at.who("officer"), false, 1).requests().size());
    AccessView view = at.casework().access(at.who("manager"), reference).orElseThrow();
    assertEquals(Optional.of("A sibling is known to us."), view.waiting().get(0).reason());
    assertFalse(at.opens("head", reference));
    done(
        at.says(
            "manager",
            reference,
            new Command.GiveAccess(new PersonId("head"), LocalDate.of(2026, 1, 16))));
    assertEquals(0, at.casework().work(at.who("manager"), false, 1).requests().size());
    assertTrue(at.opens("head", reference));
    assertFalse(at.later(Duration.ofDays(3)).opens("head", reference));
    assertInstanceOf(
        Outcome.Refused.class,
        at.casework().askAccess(at.who("head"), "NORTHSHIRE-1999-0001", " ", Terms.now()));
  }

  @Test
  void at_a_meeting_where_they_are_told_of_some_items_only(TestStore db) {
    Town at = Town.staffed(db);
    String one = at.refer();
    String two = at.refer();
    MeetingView meeting = at.call();
    String id = meeting.standing().meeting();
    for (String reference : List.of(one, two)) {
      done(at.meets("manager", id, new Command.ListItem(reference, "review-1", "what-next")));
    }
    String first = at.meeting("manager", id).standing().items().get(0).item();
    assertEquals(2, at.meeting("nurse", id).standing().items().size());
    assertEquals(0, shown(at, "head", id));
    done(at.meets("manager", id, new Command.Invite(first, new PersonId("head"))));
    assertEquals(1, shown(at, "head", id));
    assertEquals(1, at.casework().meetings(at.who("head")).get(0).items());
    assertFalse(at.opens("head", one));
    // the same as of an item that there is not
    assertEquals(
        at.meets("head", id, new Command.Invite("no-such-item", new PersonId("clerk"))),
        assertInstanceOf(
            Outcome.Refused.class,
            at.meets("head", id, new Command.Invite(first, new PersonId("clerk")))));
    assertEquals(0, shown(at.later(Duration.ofDays(8)), "head", id), "its day is over");
    // an interest at the item closes the case, and the other item stays
    done(at.meets("nurse", id, new Command.DeclareInterest(first, new PersonId("nurse"))));
    assertEquals(1, shown(at, "nurse", id));
    assertEquals(1, at.casework().meetings(at.who("nurse")).get(0).items());
    assertFalse(at.opens("nurse", one));
    assertTrue(at.opens("nurse", two));
    assertEquals(
        at.meets("nurse", id, new Command.DeclareInterest("no-such-item", new PersonId("nurse"))),
        assertInstanceOf(
            Outcome.Refused.class,
            at.meets("nurse", id, new Command.DeclareInterest(first, new PersonId("nurse")))));
  }

  /** How many items show, and that nothing in the history speaks of others. */
  private static int shown(Town at, String person, String meeting) {
    MeetingView view = at.meeting(person, meeting);
    Set<String> items =
        view.standing().items().stream()
            .map(i -> i.item())
            .collect(java.util.stream.Collectors.toSet());
    view.history().stream()
        .map(e -> e.what())
        .filter(Happening.ItemListed.class::isInstance)
        .map(Happening.ItemListed.class::cast)
        .forEach(listed -> assertTrue(items.contains(listed.item())));
    assertEquals(items.size(), view.cases().size());
    return items.size();
  }
}
