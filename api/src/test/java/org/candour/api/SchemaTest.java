package org.candour.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.api.cases.AccessBody;
import org.candour.api.cases.AccessCommands;
import org.candour.api.cases.AccessRequestsResource;
import org.candour.api.cases.AccessResource;
import org.candour.api.cases.CaseCommands;
import org.candour.api.cases.CaseRows;
import org.candour.api.cases.JournalResource;
import org.candour.api.cases.ReadingsBody;
import org.candour.api.cases.WorkBody;
import org.candour.api.frameworks.DeskResource;
import org.candour.api.frameworks.FrameworksResource;
import org.candour.api.frameworks.PartnershipsResource;
import org.candour.api.frameworks.PolicyBody;
import org.candour.api.frameworks.TrialResource;
import org.candour.api.json.Codes;
import org.candour.api.meetings.DutiesResource;
import org.candour.api.meetings.MeetingsResource;
import org.candour.api.people.PeopleForms;
import org.candour.api.people.PeopleResource;
import org.candour.api.problem.Problem;
import org.candour.api.problem.ReasonBody;
import org.candour.api.problem.RuleBody;
import org.candour.api.record.HeadsResource;
import org.candour.api.record.KeysResource;
import org.candour.api.scrutiny.ReviewsBody;
import org.candour.api.scrutiny.SampleBody;
import org.candour.api.scrutiny.ScrutinyBody;
import org.candour.api.view.AgendaItemBody;
import org.candour.api.view.AskBody;
import org.candour.api.view.AttendeeBody;
import org.candour.api.view.BodyBody;
import org.candour.api.view.CaseBody;
import org.candour.api.view.ChainCheck;
import org.candour.api.view.DueBody;
import org.candour.api.view.EntryBody;
import org.candour.api.view.FactBody;
import org.candour.api.view.FindingBody;
import org.candour.api.view.MeetingBody;
import org.candour.api.view.MeetingRowBody;
import org.candour.api.view.OfferBody;
import org.candour.api.view.PaperBody;
import org.candour.api.view.PeopleBody;
import org.candour.api.view.QuorumBody;
import org.candour.api.view.ReckoningBody;
import org.candour.api.view.RecurringBody;
import org.candour.api.view.ReviewBody;
import org.candour.api.view.StandingDutyBody;
import org.candour.api.view.StepBody;
import org.candour.body.AgendaItem;
import org.candour.body.AttendanceClass;
import org.candour.body.Expected;
import org.candour.body.Mode;
import org.candour.casework.Opened;
import org.candour.criteria.Answer;
import org.candour.engine.Due;
import org.candour.engine.Offer;
import org.candour.engine.StepStanding;
import org.candour.engine.Vacancy;
import org.candour.form.FieldKind;
import org.candour.journal.Basis;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.journal.Mark;
import org.candour.pathway.CriteriaTest;
import org.candour.quorum.Ballot;
import org.candour.quorum.QuorumVerdict;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The schemas of the description follow what is answered")
class SchemaTest {
  private static final JsonNode SCHEMAS = Description.read().at("/components/schemas");

  private static final Map<String, Class<? extends Record>> ANSWERS =
      Map.ofEntries(
          Map.entry("Partnerships", PartnershipsResource.Partnerships.class),
          Map.entry("Partnership", PartnershipsResource.Partnership.class),
          Map.entry("Desk", DeskResource.DeskBody.class),
          Map.entry("FrameworkVersions", FrameworksResource.Versions.class),
          Map.entry("FrameworkVersion", FrameworksResource.Version.class),
          Map.entry("Framework", FrameworksResource.Published.class),
          Map.entry("Trial", TrialResource.Trial.class),
          Map.entry("Defect", TrialResource.DefectBody.class),
          Map.entry("ExampleResult", TrialResource.ExampleBody.class),
          Map.entry("Policy", PolicyBody.class),
          Map.entry("PolicyGlossary", PolicyBody.GlossaryBody.class),
          Map.entry("PolicyTerm", PolicyBody.TermBody.class),
          Map.entry("PolicyChapter", PolicyBody.ChapterBody.class),
          Map.entry("PolicyClause", PolicyBody.ClauseBody.class),
          Map.entry("PolicyStatement", PolicyBody.StatementBody.class),
          Map.entry("Saying", PolicyBody.SayingBody.class),
          Map.entry("ShownNumber", ScrutinyBody.Shown.class),
          Map.entry("ScrutinyFigures", ScrutinyBody.class),
          Map.entry("ScrutinyRow", ScrutinyBody.Row.class),
          Map.entry("ScrutinyDays", ScrutinyBody.Days.class),
          Map.entry("ScrutinyReviews", ReviewsBody.class),
          Map.entry("ScrutinyReview", ReviewsBody.Review.class),
          Map.entry("Samples", SampleBody.All.class),
          Map.entry("SampleRow", SampleBody.Row.class),
          Map.entry("Sample", SampleBody.class),
          Map.entry("SampleCase", SampleBody.Case.class),
          Map.entry("SampleAgain", SampleBody.Again.class),
          Map.entry("Work", WorkBody.class),
          Map.entry("WorkCounts", WorkBody.Counts.class),
          Map.entry("WorkRow", WorkBody.Row.class),
          Map.entry("MeetingRow", MeetingRowBody.class),
          Map.entry("Cases", CaseRows.class),
          Map.entry("CaseRow", CaseRows.Row.class),
          Map.entry("CaseFile", CaseBody.class),
          Map.entry("Fact", FactBody.class),
          Map.entry("Review", ReviewBody.class),
          Map.entry("ReviewType", ReviewBody.TypeBody.class),
          Map.entry("Test", ReviewBody.TestBody.class),
          Map.entry("Finding", FindingBody.class),
          Map.entry("Step", StepBody.class),
          Map.entry("StepOutcome", StepBody.OutcomeBody.class),
          Map.entry("Owes", DueBody.Owes.class),
          Map.entry("Due", DueBody.class),
          Map.entry("Reckoning", ReckoningBody.class),
          Map.entry("SkippedDay", ReckoningBody.Skipped.class),
          Map.entry("CalendarVersion", ReckoningBody.Calendar.class),
          Map.entry("Offer", OfferBody.class),
          Map.entry("OfferChoice", OfferBody.ChoiceBody.class),
          Map.entry("Ask", AskBody.class),
          Map.entry("AskPart", AskBody.PartBody.class),
          Map.entry("CasePaper", CaseBody.CasePaper.class),
          Map.entry("Paper", PaperBody.class),
          Map.entry("PaperAnswers", PaperBody.Answers.class),
          Map.entry("PaperAnswer", PaperBody.Answer.class),
          Map.entry("PaperEntry", PaperBody.EntryOf.class),
          Map.entry("CaseDeclaration", CaseBody.DeclarationBody.class),
          Map.entry("WaitingRequest", WorkBody.Request.class),
          Map.entry("AccessAsked", AccessRequestsResource.Asked.class),
          Map.entry("AccessSaid", AccessResource.Said.class),
          Map.entry("Access", AccessBody.class),
          Map.entry("AccessReader", AccessBody.Reader.class),
          Map.entry("AccessWaiting", AccessBody.Request.class),
          Map.entry("AccessExcluded", AccessBody.Excluded.class),
          Map.entry("FindingToSee", CaseBody.FindingToSee.class),
          Map.entry("MeetingLink", CaseBody.MeetingLink.class),
          Map.entry("Journal", JournalResource.Journal.class),
          Map.entry("Readings", ReadingsBody.class),
          Map.entry("ReadingRow", ReadingsBody.Row.class),
          Map.entry("ChainCheck", ChainCheck.class),
          Map.entry("SignedHeads", HeadsResource.Heads.class),
          Map.entry("SignedHead", HeadsResource.Head.class),
          Map.entry("SigningKeys", KeysResource.Keys.class),
          Map.entry("SigningKey", KeysResource.Key.class),
          Map.entry("Entry", EntryBody.class),
          Map.entry("EntryBy", EntryBody.By.class),
          Map.entry("Mark", EntryBody.MarkBody.class),
          Map.entry("CaseItself", CaseBody.ItselfBody.class),
          Map.entry("Bodies", MeetingsResource.Bodies.class),
          Map.entry("BodyRow", MeetingsResource.BodyRow.class),
          Map.entry("Body", BodyBody.class),
          Map.entry("Recurring", RecurringBody.class),
          Map.entry("Duties", DutiesResource.Duties.class),
          Map.entry("StandingDuty", StandingDutyBody.class),
          Map.entry("DutyDone", StandingDutyBody.DoneBody.class),
          Map.entry("AgendaItem", AgendaItemBody.class),
          Map.entry("Meetings", MeetingsResource.Meetings.class),
          Map.entry("Meeting", MeetingBody.class),
          Map.entry("Attendee", AttendeeBody.class),
          Map.entry("MeetingItem", MeetingBody.ItemBody.class),
          Map.entry("Quorum", QuorumBody.class),
          Map.entry("QuorumNeed", QuorumBody.NeedBody.class),
          Map.entry("NotCounted", QuorumBody.NotCountedBody.class),
          Map.entry("Seat", MeetingBody.SeatBody.class),
          Map.entry("Candidate", MeetingBody.CandidateBody.class),
          Map.entry("People", PeopleBody.class),
          Map.entry("Person", PeopleBody.PersonBody.class),
          Map.entry("Appointment", PeopleBody.AppointmentBody.class),
          Map.entry("Vacancy", PeopleBody.VacancyBody.class),
          Map.entry("UnheldPost", PeopleBody.UnheldBody.class),
          Map.entry("PeopleJournal", PeopleResource.Journal.class),
          Map.entry("Reason", ReasonBody.class),
          Map.entry("Rule", RuleBody.class),
          Map.entry("Citation", RuleBody.Cites.class));

  static Stream<String> answers() {
    return ANSWERS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("answers")
  void has_the_same_parts_and_the_same_may_be_absent(String schema) {
    RecordComponent[] parts =
        java.util.Objects.requireNonNull(ANSWERS.get(schema)).getRecordComponents();
    assertEquals(names(parts, true), properties(schema));
    assertEquals(names(parts, false), required(schema));
  }

  @Test
  void a_problem_has_its_own_parts_and_the_state_where_it_changed() {
    Set<String> parts = properties("Problem");
    parts.add("current");
    assertEquals(names(Problem.class.getRecordComponents(), true), parts);
    assertEquals(names(Problem.class.getRecordComponents(), false), required("Problem"));
  }

  @Test
  void lists_every_code_that_is_answered_or_taken() {
    assertCodes("/Entry/properties/kind", happenings());
    assertCodes("/Entry/properties/basis", codes(Basis.class));
    assertCodes("/Basis", codes(Basis.class));
    assertCodes("/Mode", codes(Mode.class));
    assertCodes("/AttendanceClass", codes(AttendanceClass.class));
    assertCodes("/Vote/properties/ballot", codes(Ballot.class));
    assertCodes("/Mark/properties/kind", codes(Mark.Kind.class));
    assertCodes("/Due/properties/state", codes(Due.State.class));
    assertCodes("/Recurring/properties/state", codes(Expected.State.class));
    assertCodes("/AgendaItem/properties/publicity", codes(AgendaItem.Publicity.class));
    assertCodes("/Step/properties/state", codes(StepStanding.State.class));
    assertCodes("/Offer/properties/act", codes(Offer.Act.class));
    assertCodes("/Ask/properties/kind", codes(FieldKind.class));
    assertCodes("/AskPart/properties/kind", codes(FieldKind.class));
    assertCodes("/Test/properties/strength", codes(CriteriaTest.Strength.class));
    assertCodes("/Finding/properties/answer", codes(Answer.class));
    assertCodes("/HoldingKind", codes(PeopleBody.Kind.class));
    assertCodes("/EndedBecause", codes(AppointmentEnded.Because.class));
    assertCodes("/Appointment/properties/state", codes(PeopleBody.State.class));
    assertCodes("/Vacancy/properties/kind", codes(Vacancy.Kind.class));
    assertCodes("/Quorum/properties/state", codes(QuorumVerdict.State.class));
    assertCodes("/Reason/properties/kind", codes(Reason.Kind.class));
    assertCodes("/ReadingRow/properties/what", codes(Opened.class));
    assertCodes("/Rule/properties/level", codes(Enforcement.class));
  }

  @Test
  void describes_every_entry_that_a_case_takes_and_no_other() {
    Set<String> described = new TreeSet<>();
    SCHEMAS.at("/CaseEntry/discriminator/mapping").fieldNames().forEachRemaining(described::add);
    assertEquals(CaseCommands.names(), described);
  }

  @Test
  void describes_every_entry_about_people_and_no_other() {
    Set<String> described = new TreeSet<>();
    SCHEMAS.at("/PeopleEntry/discriminator/mapping").fieldNames().forEachRemaining(described::add);
    assertEquals(PeopleForms.names(), described);
  }

  @Test
  void describes_all_that_may_be_said_about_who_opens_a_case_and_no_more() {
    Set<String> described = new TreeSet<>();
    SCHEMAS.at("/AccessEntry/discriminator/mapping").fieldNames().forEachRemaining(described::add);
    assertEquals(AccessCommands.names(), described);
  }

  private static void assertCodes(String at, Set<String> codes) {
    Set<String> described = new TreeSet<>();
    SCHEMAS.at(at + "/enum").forEach(code -> described.add(code.asText()));
    assertEquals(codes, described, at);
  }

  private static <E extends Enum<E>> Set<String> codes(Class<E> type) {
    return new TreeSet<>(Codes.all(type).keySet());
  }

  private static Set<String> happenings() {
    return Arrays.stream(Happening.class.getPermittedSubclasses())
        .map(Codes::of)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> names(RecordComponent[] parts, boolean absentToo) {
    return Arrays.stream(parts)
        .filter(p -> absentToo || p.getType() != Optional.class)
        .map(RecordComponent::getName)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> properties(String schema) {
    Set<String> names = new TreeSet<>();
    SCHEMAS.path(schema).path("properties").fieldNames().forEachRemaining(names::add);
    return names;
  }

  private static Set<String> required(String schema) {
    Set<String> names = new TreeSet<>();
    SCHEMAS.path(schema).path("required").forEach(n -> names.add(n.asText()));
    return names;
  }
}
