package org.candour.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.body.Actor;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.body.Deputises;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.Mode;
import org.candour.body.SeatTerms;
import org.candour.body.Turn;
import org.candour.body.WorksFor;
import org.candour.criteria.Answer;
import org.candour.criteria.Finding;
import org.candour.criteria.Value;
import org.candour.journal.Basis;
import org.candour.journal.Happening;
import org.candour.journal.Happening.*;
import org.candour.journal.Mark;
import org.candour.journal.Sitting;
import org.candour.journal.Stamp;
import org.candour.journal.Verdict;
import org.candour.quorum.Ballot;
import org.candour.quorum.Vote;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.On;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The bytes of an entry")
class JournalFormatTest {
  private static final At NOW = new At(Instant.parse("2026-03-02T09:15:00.123456Z"));
  private static final PersonId MO = new PersonId("mo");
  private static final Map<String, Value> ANSWERS =
      Map.of(
          "yes", new Value.YesNo(true),
          "choice", new Value.Choice("one"),
          "day", new Value.Moment(new On(LocalDate.of(2026, 3, 2))),
          "moment", new Value.Moment(NOW),
          "whole", new Value.Whole(3),
          "nobody-knows", new Value.NotKnown(),
          "none", new Value.Nil(),
          "group",
              new Value.Rows(
                  List.of(
                      Map.of(
                          "born", new Value.Moment(new On(LocalDate.of(2019, 3, 4))),
                          "kin", new Value.Choice("mother")),
                      Map.of("born", new Value.NotKnown()))));
  private static final Sitting SITTING =
      new Sitting(
          "panel",
          "m1",
          "i1",
          4,
          "00ff",
          Optional.of(MO),
          List.of(
              new Attendee(
                  MO,
                  Optional.of("police"),
                  Set.of("police"),
                  Set.of("inspector"),
                  Optional.of("seat"),
                  Set.of("tag"),
                  AttendanceClass.MEMBER,
                  Mode.REMOTE,
                  "Inspector",
                  new SeatTerms("Seat", Optional.of("police"), 1, true, true))),
          List.of(new Vote(MO, "seat", Ballot.NO)),
          1);

  static Stream<Happening> everyKind() {
    return Stream.of(
        new CaseOpened("NS-2026-0001"),
        new FactsRecorded(ANSWERS),
        new ReviewOpened("review-1", "rapid", "police", ANSWERS),
        new AgenciesNamed("review-1", Set.of("police")),
        new StepDone("review-1", "returns", Optional.of("police"), Optional.empty(), ANSWERS),
        new SittingPlanned("review-1", "decide", "panel", "m1", "i1", NOW, Map.of()),
        new DayPlanned("review-1", "publish", NOW),
        new DecisionMade(
            "review-1", "decide", "review", ANSWERS, Optional.of(SITTING), Optional.of(7L)),
        new EndorsementGiven("review-1", "scrutiny", "challenge", ANSWERS),
        new Extended("review-1", "decide", "NS-H-1", LocalDate.of(2026, 4, 1), ANSWERS),
        new DisagreementRaised("review-1", "decide", ANSWERS, Optional.of(SITTING)),
        new DisagreementEscalated("review-1", "decide", 2, ANSWERS, Optional.of(SITTING)),
        new DisagreementSettled(
            "review-1", "decide", "review", ANSWERS, Optional.of(SITTING), Optional.of(7L)),
        new Corrected(3, "died", ANSWERS),
        new ValuesErased(List.of(new Erasure(2, "name", "v1")), ANSWERS),
        new ScrutinyNoted(ScrutinyNoted.Note.CHALLENGE, ANSWERS),
        new ChallengeAnswered(4, ANSWERS),
        new AttendanceCorrected("review-1", "decide", "panel", "m1", "i1", SITTING),
        new ConflictDeclared(MO, ANSWERS),
        new ConflictEnded(MO, ANSWERS),
        new DeclarationsMade(MO, Set.of("no-conflict")),
        new AccessAsked(MO, ANSWERS),
        new AccessGiven(MO, LocalDate.of(2026, 4, 1), ANSWERS),
        new AccessRefused(MO, ANSWERS),
        new AccessEnded(MO, ANSWERS),
        new Invited("m1", "i1", MO),
        new InvitationEnded("m1", "i1", MO),
        new MeetingCalled("m1", NOW, Mode.IN_ROOM),
        new ItemListed("m1", "i1", "case", "review-1", "decide"),
        new Arrived(
            "m1",
            MO,
            Optional.of("police"),
            Optional.empty(),
            AttendanceClass.DEPUTY,
            Mode.IN_ROOM),
        new Departed("m1", MO),
        new ChairTaken("m1", MO),
        new InterestDeclared("m1", "i1", MO),
        new ItemConcluded("m1", "i1", "review"),
        new DutyDone("audit", ANSWERS),
        new PersonNamed(MO, ANSWERS),
        new Appointed(
            "a1",
            MO,
            "police",
            new HoldsSeat("panel", "seat"),
            LocalDate.of(2026, 4, 1),
            Optional.of(LocalDate.of(2027, 3, 31)),
            ANSWERS),
        new AppointmentEnded(
            "a1", LocalDate.of(2026, 9, 1), true, AppointmentEnded.Because.LEFT, ANSWERS),
        new SampleDrawn(
            "48213377",
            2,
            Optional.of("rapid review"),
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 3, 31),
            5,
            "00ff",
            List.of("NS-2026-0003", "NS-2026-0001")));
  }

  @Test
  void hold_whatever_can_be_held() {
    for (Holding holding :
        List.of(
            new HoldsPost("inspector"),
            new HoldsSeat("panel", "seat"),
            new Deputises("panel", "seat"),
            new WorksFor("police"))) {
      JournalFormat.Content content =
          content(
              new Appointed(
                  "a1",
                  MO,
                  "police",
                  holding,
                  LocalDate.of(2026, 4, 1),
                  Optional.empty(),
                  Map.of()));
      assertEquals(content, JournalFormat.read(JournalFormat.write(content), JournalFormat.NUMBER));
    }
  }

  private static JournalFormat.Content content(Happening what) {
    Verdict verdict =
        new Verdict(
            false,
            List.of(new Mark(Mark.Kind.LATE, Optional.of("NS-H-1"), "Done after it was due.")),
            Map.of(
                "NS-E-1",
                new Finding(
                    "all of these",
                    Answer.NOT_KNOWN,
                    List.of(new Finding("The child died", Answer.NOT_KNOWN, List.of())))));
    return new JournalFormat.Content(
        new Stamp(NOW, NOW.instant(), new Actor(MO, "Business manager"), Basis.REPORT, 4, 2),
        what,
        verdict);
  }

  @Test
  void of_a_sitting_say_how_many_held_each_seat_only_where_that_was_said() {
    Sitting said =
        new Sitting(
            "panel",
            "m1",
            "i1",
            4,
            "00ff",
            Optional.of(MO),
            List.of(),
            List.of(),
            0,
            Map.of("seat", 2),
            Set.of(Turn.ofPost("head")));
    JournalFormat.Content with =
        content(new AttendanceCorrected("review-1", "decide", "panel", "m1", "i1", said));
    JournalFormat.Content without =
        content(new AttendanceCorrected("review-1", "decide", "panel", "m1", "i1", SITTING));
    assertEquals(with, JournalFormat.read(JournalFormat.write(with), JournalFormat.NUMBER));
    assertTrue(text(with).contains("\"filled\":{\"seat\":2}"));
    assertFalse(text(without).contains("filled"));
  }

  private static String text(JournalFormat.Content content) {
    return new String(JournalFormat.write(content), java.nio.charset.StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void read_back_as_they_were_written(Happening what) {
    JournalFormat.Content content = content(what);
    assertEquals(content, JournalFormat.read(JournalFormat.write(content), JournalFormat.NUMBER));
  }

  /** As they were written before bodies settled disagreements at their meetings. */
  @Test
  void of_a_disagreement_without_a_meeting_read_as_resting_on_none() {
    for (Happening what :
        List.of(
            new DisagreementEscalated("review-1", "decide", 2, Map.of(), Optional.empty()),
            new DisagreementSettled(
                "review-1", "decide", "review", Map.of(), Optional.empty(), Optional.empty()))) {
      JournalFormat.Content content = content(what);
      String older = text(content).replace(",\"sitting\":null", "").replace(",\"adopts\":null", "");
      assertFalse(older.contains("sitting") || older.contains("adopts"), older);
      byte[] stored = older.getBytes(StandardCharsets.UTF_8);
      assertEquals(content, JournalFormat.read(stored, JournalFormat.NUMBER));
    }
  }

  @Test
  void are_known_for_every_kind_of_entry() {
    Set<Class<?>> tried = everyKind().map(Object::getClass).collect(Collectors.toSet());
    assertEquals(Set.copyOf(Arrays.asList(Happening.class.getPermittedSubclasses())), tried);
  }

  @Test
  void of_a_format_that_is_not_known_are_refused() {
    byte[] written = JournalFormat.write(content(new CaseOpened("NS-2026-0001")));
    assertThrows(IllegalArgumentException.class, () -> JournalFormat.read(written, 2));
  }

  @Nested
  class Of_a_personal_value {
    @Test
    void hold_its_commitment_and_not_its_content() {
      Value personal = new Value.Personal("v1", "abcd", new Value.Text("Invented Name"));
      String written =
          new String(
              JournalFormat.write(content(new FactsRecorded(Map.of("name", personal)))),
              StandardCharsets.UTF_8);
      assertTrue(written.contains("abcd"));
      assertFalse(written.contains("Invented Name"));
    }

    @Test
    void read_back_as_erased_until_the_value_is_put_in() {
      Value personal = new Value.Personal("v1", "abcd", new Value.Text("Invented Name"));
      byte[] written = JournalFormat.write(content(new FactsRecorded(Map.of("name", personal))));
      assertEquals(
          new Value.Erased(),
          JournalFormat.read(written, JournalFormat.NUMBER).what().answers().get("name").open());
    }
  }
}
