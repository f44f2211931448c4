package org.candour.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.WorksFor;
import org.candour.casework.Bytes;
import org.candour.casework.Casework;
import org.candour.casework.Command;
import org.candour.casework.FirstPeople;
import org.candour.casework.Opened;
import org.candour.casework.Outcome;
import org.candour.casework.PeopleHistory;
import org.candour.casework.Policies;
import org.candour.casework.PolicyTexts;
import org.candour.casework.SampleView;
import org.candour.casework.StoredCalendar;
import org.candour.casework.StoredEntry;
import org.candour.casework.Terms;
import org.candour.casework.Who;
import org.candour.criteria.Value;
import org.candour.engine.Frame;
import org.candour.engine.Members;
import org.candour.engine.Sample;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.journal.Happening.SampleDrawn;
import org.candour.journal.Happening.ScrutinyNoted.Note;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.On;
import org.candour.time.WorkingCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@OnDatabase
@DisplayName("Samples are entries of their partnership's journal")
class SamplesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 14);
  private static final Frame YEAR =
      new Frame(TODAY.minusYears(1), TODAY.plusDays(30), Optional.empty());

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

  /** A partnership with its people, at an instant. */
  private record Town(TestStore db, Instant now) {
    static Town staffed(TestStore db) {
      Town at = new Town(db, TestStore.NOW);
      FirstPeople first = new FirstPeople(db.store(), new Policies(new Texts()), () -> at.now);
      assertTrue(
          first.appoint(
              db.here(),
              List.of(
                  new FirstPeople.First("Ann Carter", holds("ann", new HoldsPost("manager"))))));
      at.knows("ben", new HoldsPost("manager"));
      at.knows("sue", new HoldsPost("scrutineer"));
      at.knows("tom", new HoldsPost("scrutineer"));
      at.knows("dan", new HoldsPost("director"));
      at.appoints(
          new Command.NamePerson(new PersonId("officer"), "Officer"),
          new Command.Appoint(
              new PersonId("officer"),
              "police",
              new WorksFor("police"),
              TODAY,
              Optional.empty(),
              Map.of()));
      return at;
    }

    static Command.Appoint holds(String person, Holding what) {
      return new Command.Appoint(
          new PersonId(person), "council", what, TODAY, Optional.empty(), Map.of());
    }

    void knows(String person, Holding what) {
      appoints(new Command.NamePerson(new PersonId(person), person + " <b>"), holds(person, what));
    }

    void appoints(Command.OnPeople... commands) {
      for (Command.OnPeople command : commands) {
        done(casework().onPeople(who("ann"), command, Terms.now()));
      }
    }

    Town later(Duration time) {
      return new Town(db, now.plus(time));
    }

    Casework casework() {
      return new Casework(db.store(), new Policies(new Texts()), () -> now);
    }

    Who who(String person) {
      return new Who(db.here(), new PersonId(person));
    }

    String refer() {
      Command.Refer referral =
          new Command.Refer(
              "rapid",
              "police",
              Map.of("child", new Value.YesNo(true), "abuse", new Value.YesNo(true)),
              Map.of("summary", new Value.Text("A fall.")));
      return done(casework().refer(who("officer"), referral, Terms.now())).reference();
    }

    Set<String> refer(int cases) {
      return IntStream.range(0, cases)
          .mapToObj(i -> refer())
          .collect(Collectors.toCollection(TreeSet::new));
    }

    void closes(String reference, String person) {
      done(
          casework()
              .onAccess(
                  who("ann"),
                  reference,
                  new Command.DeclareConflict(new PersonId(person), "A cousin."),
                  Terms.now()));
    }

    void opens(String reference, String person) {
      done(
          casework()
              .onAccess(
                  who("ann"),
                  reference,
                  new Command.EndConflict(new PersonId(person), "Not a cousin."),
                  Terms.now()));
    }

    Outcome<SampleView> draws(String person, Frame frame, int size, String seed) {
      return casework()
          .drawSample(who(person), new Command.DrawSample(frame, size, seed), Terms.now());
    }

    SampleView drawn(int size, String seed) {
      return done(draws("sue", YEAR, size, seed));
    }

    SampleView sees(String person, SampleView sample) {
      return casework().sample(who(person), sample.row().place()).orElseThrow();
    }

    PeopleHistory history(String person) {
      return casework().peopleHistory(who(person)).orElseThrow();
    }
  }

  private static <T> T done(Outcome<T> outcome) {
    if (outcome instanceof Outcome.Done<T> it) {
      return it.now();
    }
    throw new AssertionError(outcome);
  }

  private static List<String> refused(Outcome<SampleView> outcome) {
    if (outcome instanceof Outcome.Refused<SampleView> it) {
      return it.reasons().stream().map(Reason::says).toList();
    }
    throw new AssertionError(outcome);
  }

  private static List<String> references(SampleView sample) {
    return sample.cases().stream().map(SampleView.Drawn::reference).toList();
  }

  @Test
  void with_all_that_is_needed_to_draw_them_again_and_the_chain_holds(TestStore db) {
    Town at = Town.staffed(db);
    Set<String> cases = at.refer(9);
    SampleView drawn = at.drawn(4, "48213377");
    assertEquals(new Sample("48213377", 4).of(cases), references(drawn));
    PeopleHistory history = at.history("ann");
    assertTrue(history.chainHolds());
    StoredEntry last = history.stored().get(history.stored().size() - 1);
    assertEquals("sample-drawn", last.kind());
    assertEquals(drawn.row().place(), last.place());
    SampleDrawn kept = (SampleDrawn) history.entries().get(history.entries().size() - 1).what();
    assertEquals(
        new SampleDrawn(
            "48213377",
            4,
            Optional.empty(),
            YEAR.from(),
            YEAR.to(),
            9,
            Sample.hash(cases),
            references(drawn)),
        kept);
    assertEquals("sue <b>", drawn.row().by());
  }

  @Test
  void that_change_nothing_in_any_case_and_nothing_of_what_people_hold(TestStore db) {
    Town at = Town.staffed(db);
    String reference = at.refer();
    int entries = at.casework().storedJournal(at.who("ann"), reference).size();
    var rows = db.get(tx -> tx.appointments().all(db.here()));
    at.drawn(4, "1");
    assertEquals(entries, at.casework().storedJournal(at.who("ann"), reference).size());
    assertEquals(rows, db.get(tx -> tx.appointments().all(db.here())));
    assertEquals(
        List.of(),
        at.casework().people(at.who("ann"), Optional.empty()).orElseThrow().roster().held().stream()
            .filter(h -> h.withdrawn())
            .toList());
  }

  @Nested
  class Who_may {
    @Test
    void draw_is_the_scrutineer_and_nobody_else(TestStore db) {
      Town at = Town.staffed(db);
      at.refer();
      assertEquals(
          List.of("A sample for an audit is drawn by the scrutineer of the partnership."),
          refused(at.draws("ann", YEAR, 4, "1")));
      for (String person : List.of("dan", "officer", "nobody")) {
        assertInstanceOf(Outcome.NotFound.class, at.draws(person, YEAR, 4, "1"), person);
      }
      at.drawn(4, "1");
    }

    @Test
    void draw_is_nobody_whose_appointment_ended(TestStore db) {
      Town at = Town.staffed(db);
      at.refer();
      String held =
          at
              .casework()
              .people(at.who("ann"), Optional.empty())
              .orElseThrow()
              .roster()
              .held()
              .stream()
              .filter(h -> h.appointment().person().value().equals("sue"))
              .findFirst()
              .orElseThrow()
              .id();
      at.appoints(
          new Command.EndAppointment(
              held, Optional.empty(), AppointmentEnded.Because.LEFT, Optional.empty()));
      assertInstanceOf(Outcome.NotFound.class, at.draws("sue", YEAR, 4, "1"));
    }

    @Test
    void see_are_the_business_unit_and_the_scrutineer(TestStore db) {
      Town at = Town.staffed(db);
      at.refer(3);
      SampleView drawn = at.drawn(2, "1");
      for (String person : List.of("sue", "tom", "ann")) {
        assertEquals(references(drawn), references(at.sees(person, drawn)), person);
        assertEquals(List.of(drawn.row()), at.casework().samples(at.who(person)).orElseThrow());
      }
      for (String person : List.of("dan", "officer", "nobody")) {
        assertTrue(at.casework().samples(at.who(person)).isEmpty(), person);
        assertTrue(at.casework().sample(at.who(person), drawn.row().place()).isEmpty(), person);
      }
      Who there = new Who(db.there(), new PersonId("sue"));
      assertTrue(at.casework().samples(there).isEmpty());
      assertTrue(at.casework().sample(there, drawn.row().place()).isEmpty());
      assertTrue(at.casework().sample(at.who("sue"), 1).isEmpty(), "an entry that is none");
    }
  }

  @Nested
  class A_case_that_a_conflict_closes_to_somebody {
    @Test
    void is_never_drawn_by_them(TestStore db) {
      Town at = Town.staffed(db);
      Set<String> cases = at.refer(6);
      String closed = cases.iterator().next();
      at.closes(closed, "sue");
      cases.remove(closed);
      Town later = at.later(Duration.ofDays(1));
      SampleView drawn = later.drawn(50, "1");
      assertEquals(Optional.of(5), drawn.row().population());
      assertEquals(Optional.of(Sample.hash(cases)), drawn.populationHash());
      assertFalse(references(drawn).contains(closed));
      assertTrue(
          references(done(later.draws("tom", YEAR, 50, "1"))).contains(closed),
          "to somebody else it is open");
    }

    @Test
    void is_named_to_them_in_no_sample_of_others_and_in_no_journal(TestStore db) {
      Town at = Town.staffed(db);
      at.refer(4);
      SampleView drawn = at.drawn(4, "1");
      String closed = references(drawn).get(1);
      at.closes(closed, "ben");
      SampleView seen = at.sees("ben", drawn);
      assertFalse(references(seen).contains(closed));
      assertEquals(3, told(at, "ben").drawn().size());
      assertEquals(4, told(at, "ann").drawn().size());
      assertFalse(told(at, "ben").drawn().contains(closed));
    }

    @Test
    void is_told_to_them_by_no_count_and_no_hash_drawn_or_not(TestStore db) {
      Town at = Town.staffed(db);
      Set<String> cases = at.refer(4);
      SampleView drawn = at.drawn(2, "1");
      for (String closed : cases) {
        at.closes(closed, "ben");
        assertNothingTells(at, "ben", drawn);
        assertEquals(drawn, at.sees("ann", drawn), "to others nothing is closed");
        at.opens(closed, "ben");
        assertEquals(drawn, at.sees("ben", drawn), "nor to them any more");
        assertFalse(told(at, "ben").withheld());
      }
    }

    @Test
    void is_not_told_by_whether_it_is_of_the_period_either(TestStore db) {
      Town at = Town.staffed(db);
      at.refer(2);
      SampleView drawn = at.drawn(2, "1");
      String after = at.later(Duration.ofDays(90)).refer();
      at.closes(after, "tom");
      assertNothingTells(at, "tom", drawn);
    }

    @Test
    void is_told_to_who_drew_it_no_more_once_it_is_closed_to_them(TestStore db) {
      Town at = Town.staffed(db);
      String before = at.refer();
      at.refer(3);
      at.closes(before, "sue");
      Town later = at.later(Duration.ofDays(1));
      SampleView drawn = later.drawn(2, "1");
      assertEquals(Optional.of(new SampleView.Repeated(true, 3, 0, 0)), drawn.repeated());
      assertEquals(Optional.of(3), drawn.row().population(), "what was closed is not behind it");
      later.later(Duration.ofDays(1)).closes(references(drawn).get(0), "sue");
      assertNothingTells(later, "sue", drawn);
    }

    @Test
    void is_told_by_no_journal_to_those_who_are_shown_no_sample(TestStore db) {
      Town at = Town.staffed(db);
      at.refer(2);
      at.drawn(2, "1");
      assertEquals(2, told(at, "ann").population());
      assertTrue(at.casework().samples(at.who("dan")).isEmpty(), "who appoints somebody");
      assertEquals(
          new SampleDrawn("1", 0, Optional.empty(), YEAR.from(), YEAR.to(), 0, "", List.of()),
          told(at, "dan"));
    }

    private void assertNothingTells(Town at, String person, SampleView drawn) {
      SampleView seen = at.sees(person, drawn);
      assertEquals(Optional.empty(), seen.populationHash());
      assertEquals(Optional.empty(), seen.drawn());
      assertEquals(Optional.empty(), seen.repeated());
      assertEquals(Optional.empty(), seen.row().size());
      assertEquals(Optional.empty(), seen.row().population());
      assertEquals(List.of(seen.row()), at.casework().samples(at.who(person)).orElseThrow());
      assertEquals(
          new SampleDrawn(
              "1", 0, Optional.empty(), YEAR.from(), YEAR.to(), 0, "", references(seen)),
          told(at, person));
      assertTrue(told(at, person).withheld());
      assertTrue(at.history(person).chainHolds());
    }

    private SampleDrawn told(Town at, String person) {
      List<Entry> entries = at.history(person).entries();
      return (SampleDrawn) entries.get(entries.size() - 1).what();
    }
  }

  @Nested
  class Drawing_one_again {
    @Test
    void finds_the_same_of_the_same(TestStore db) {
      Town at = Town.staffed(db);
      at.refer(5);
      SampleView drawn = at.drawn(2, "1");
      assertEquals(Optional.of(new SampleView.Repeated(true, 5, 0, 0)), drawn.repeated());
      Town later = at.later(Duration.ofDays(3));
      assertEquals(drawn.repeated(), later.sees("ann", drawn).repeated());
      assertEquals(references(drawn), references(done(later.draws("tom", YEAR, 2, "1"))));
    }

    @Test
    void says_how_many_were_added_and_draws_no_other(TestStore db) {
      Town at = Town.staffed(db);
      at.refer(5);
      SampleView drawn = at.drawn(5, "1");
      Town later = at.later(Duration.ofDays(1));
      later.refer(3);
      SampleView seen = later.sees("sue", drawn);
      assertEquals(Optional.of(new SampleView.Repeated(false, 8, 3, 0)), seen.repeated());
      assertEquals(references(drawn), references(seen));
    }

    @Test
    void finds_what_was_closed_to_who_drew_it_as_added_for_others(TestStore db) {
      Town at = Town.staffed(db);
      Set<String> cases = at.refer(5);
      at.closes(cases.iterator().next(), "sue");
      Town later = at.later(Duration.ofDays(1));
      SampleView drawn = later.drawn(2, "1");
      assertEquals(
          Optional.of(new SampleView.Repeated(false, 5, 1, 0)),
          later.sees("tom", drawn).repeated());
      assertTrue(later.sees("sue", drawn).repeated().orElseThrow().same());
    }

    @Test
    void minds_a_correction_of_when_a_case_was_referred(TestStore db) {
      Town at = Town.staffed(db);
      Set<String> cases = at.refer(3);
      Frame day = new Frame(TODAY, TODAY, Optional.empty());
      SampleView drawn = done(at.draws("sue", day, 3, "1"));
      Town later = at.later(Duration.ofDays(1));
      String moved = cases.iterator().next();
      var view = later.casework().caseView(later.who("ann"), moved).orElseThrow();
      long place =
          view.history().stream()
              .filter(e -> e.what() instanceof ReviewOpened)
              .findFirst()
              .orElseThrow()
              .place();
      done(
          later
              .casework()
              .onCase(
                  later.who("ann"),
                  moved,
                  new Command.Correct(
                      place, "happened", new Value.Moment(new On(TODAY.minusDays(2)))),
                  Terms.now().having(view.tag())));
      SampleView seen = later.sees("sue", drawn);
      assertEquals(Optional.of(new SampleView.Repeated(false, 2, 0, 1)), seen.repeated());
      assertEquals(3, seen.cases().size(), "what was drawn was drawn");
    }
  }

  @Test
  void which_are_refused_where_there_is_nothing_to_draw_from(TestStore db) {
    Town at = Town.staffed(db);
    at.refer();
    Frame before = new Frame(TODAY.minusYears(2), TODAY.minusYears(1), Optional.empty());
    assertTrue(refused(at.draws("sue", before, 4, "1")).get(0).startsWith("There is nothing to"));
    Frame other = new Frame(YEAR.from(), YEAR.to(), Optional.of("another kind"));
    assertTrue(
        refused(at.draws("sue", other, 4, "1")).get(0).contains("of the kind “another kind”"));
    Frame backwards = new Frame(TODAY, TODAY.minusDays(1), Optional.empty());
    assertEquals(1, refused(at.draws("sue", backwards, 4, "1")).size());
    assertEquals(1, refused(at.draws("sue", YEAR, -1, "1")).size());
    assertEquals(List.of(), at.casework().samples(at.who("sue")).orElseThrow());
  }

  @Test
  void and_the_same_request_draws_once(TestStore db) {
    Town at = Town.staffed(db);
    at.refer(3);
    Terms keyed =
        new Terms(
            Terms.now().basis(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("one-key-1"));
    Command.DrawSample command = new Command.DrawSample(YEAR, 2, "1");
    SampleView first = done(at.casework().drawSample(at.who("sue"), command, keyed));
    SampleView again = done(at.casework().drawSample(at.who("sue"), command, keyed));
    assertEquals(first, again);
    assertEquals(1, at.casework().samples(at.who("sue")).orElseThrow().size());
    assertInstanceOf(
        Outcome.KeyReused.class,
        at.casework().drawSample(at.who("sue"), new Command.DrawSample(YEAR, 2, "2"), keyed));
  }

  @Test
  void and_whoever_reads_one_is_recorded_in_each_of_its_cases(TestStore db) {
    Town at = Town.staffed(db);
    at.refer(3);
    SampleView drawn = at.drawn(2, "1");
    at.sees("tom", drawn);
    for (SampleView.Drawn one : drawn.cases()) {
      assertEquals(
          Set.of("sue <b>", "tom <b>"),
          at.casework().readings(at.who("ann"), one.reference(), 1).orElseThrow().rows().stream()
              .filter(r -> r.what() == Opened.SAMPLE)
              .map(r -> r.name())
              .collect(Collectors.toSet()));
    }
  }

  @Test
  void and_show_how_many_notes_the_scrutineer_made(TestStore db) {
    Town at = Town.staffed(db);
    at.refer(2);
    SampleView drawn = at.drawn(2, "1");
    done(
        at.casework()
            .onCase(
                at.who("sue"),
                references(drawn).get(1),
                new Command.NoteScrutiny(Note.FINDING, "The letter is missing."),
                Terms.now()));
    assertEquals(
        List.of(0, 1),
        at.sees("sue", drawn).cases().stream().map(SampleView.Drawn::notes).toList());
  }
}
