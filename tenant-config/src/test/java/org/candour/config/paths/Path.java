package org.candour.config.paths;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Actor;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.AttendanceClass;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.Mode;
import org.candour.body.WorksFor;
import org.candour.config.Catalogue;
import org.candour.config.calendar.BankHolidays;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.engine.Assessment;
import org.candour.engine.Dossier;
import org.candour.engine.Due;
import org.candour.engine.Engine;
import org.candour.engine.MeetingStanding;
import org.candour.engine.Proposal;
import org.candour.engine.ReviewStanding;
import org.candour.engine.Room;
import org.candour.engine.Ruling;
import org.candour.engine.StepStanding;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Sitting;
import org.candour.journal.Subject;
import org.candour.quorum.Vote;
import org.candour.rule.Reason;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.Civil;
import org.candour.time.On;
import org.candour.time.When;
import org.candour.time.WorkingCalendar;

/** Walks one invented case through a shipped framework, entry by entry, as its people would. */
final class Path {
  static final String REVIEW = "review-1";
  private static final WorkingCalendar CALENDAR = BankHolidays.of("england-and-wales");
  private static final LocalDate LONG_AGO = LocalDate.of(2010, 1, 1);

  private final Framework framework;
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Entry> journal = new ArrayList<>();
  private final Map<String, List<Entry>> bodies = new HashMap<>();
  private Instant now = Instant.parse("2026-03-02T09:00:00Z");
  private PersonId who = new PersonId("nobody");
  private Basis basis = Basis.ACT;
  private Optional<String> why = Optional.empty();
  private Optional<When> happened = Optional.empty();
  private int items;

  private Path(Framework framework) {
    this.framework = framework;
  }

  static Path of(String partnership) {
    return of(Catalogue.framework(new PartnershipId(partnership)));
  }

  static Path of(Framework framework) {
    return new Path(framework);
  }

  /** Somebody holds a post; the person is called as the post. */
  Path post(String... posts) {
    for (String post : posts) {
      String agency = framework.posts().get(post).agency().orElse("the-team");
      appointments.add(
          new Appointment(
              new PersonId(post), agency, new HoldsPost(post), LONG_AGO, Optional.empty()));
    }
    return this;
  }

  Path seat(String person, String agency, String body, String seat) {
    appointments.add(
        new Appointment(
            new PersonId(person), agency, new HoldsSeat(body, seat), LONG_AGO, Optional.empty()));
    return this;
  }

  Path worksFor(String person, String agency) {
    appointments.add(
        new Appointment(
            new PersonId(person), agency, new WorksFor(agency), LONG_AGO, Optional.empty()));
    return this;
  }

  /** From here on it is this day, at nine in the morning. */
  Path on(String day) {
    now = LocalDate.parse(day).atTime(LocalTime.of(9, 0)).atZone(Civil.LONDON).toInstant();
    return this;
  }

  /** From here on it is this much later. */
  Path later(Duration by) {
    now = now.plus(by);
    return this;
  }

  /** From here on this person acts. */
  Path by(String person) {
    who = new PersonId(person);
    basis = Basis.ACT;
    why = Optional.empty();
    happened = Optional.empty();
    return this;
  }

  /** The next entries are reports of what happened on this day. */
  Path reporting(String day) {
    basis = Basis.REPORT;
    happened = Optional.of(new On(LocalDate.parse(day)));
    return this;
  }

  Path because(String reason) {
    why = Optional.of(reason);
    return this;
  }

  private Proposal proposal(List<Happening> what) {
    return new Proposal(
        what, happened.orElse(new At(now)), now, new Actor(who, "somebody"), basis, why);
  }

  Dossier dossier() {
    return new Dossier(
        Subject.ofCase("case"), journal, history(), CALENDAR, new Appointments(appointments));
  }

  private History history() {
    return new History(List.of(framework));
  }

  /** What the engine says to these happenings; admitted ones are written. */
  Ruling asks(Happening... what) {
    Ruling ruling = Engine.admit(dossier(), proposal(List.of(what)));
    if (ruling instanceof Ruling.Admitted admitted) {
      journal.addAll(admitted.entries());
    }
    return ruling;
  }

  /** These happenings are admitted; a refusal fails the test with its reasons. */
  Path does(Happening... what) {
    Ruling ruling = asks(what);
    if (ruling instanceof Ruling.Refused refused) {
      throw new AssertionError("refused: " + words(refused.reasons()));
    }
    return this;
  }

  /** These happenings are refused, for these reasons in words. */
  String refused(Happening... what) {
    Ruling ruling = asks(what);
    if (ruling instanceof Ruling.Refused refused) {
      return words(refused.reasons());
    }
    throw new AssertionError("admitted, but should have been refused");
  }

  private static String words(List<Reason> reasons) {
    StringBuilder all = new StringBuilder();
    for (Reason r : reasons) {
      all.append(r.rule().map(rule -> rule.id() + ": ").orElse(""))
          .append(r.says())
          .append(r.remedy().map(m -> " [" + m + "]").orElse(""))
          .append('\n');
    }
    return all.toString();
  }

  Path refers(String type, String agency, Map<String, Value> facts, Map<String, Value> answers) {
    return does(
        new Happening.CaseOpened("T-2026-0001"),
        new Happening.FactsRecorded(facts),
        new Happening.ReviewOpened(REVIEW, type, agency, answers));
  }

  Happening done(String step) {
    return new Happening.StepDone(REVIEW, step, Optional.empty(), Optional.empty(), Map.of());
  }

  Happening done(String step, String answer) {
    return new Happening.StepDone(REVIEW, step, Optional.empty(), Optional.of(answer), Map.of());
  }

  Happening done(String step, Map<String, Value> answers) {
    return new Happening.StepDone(REVIEW, step, Optional.empty(), Optional.empty(), answers);
  }

  Happening returned(String step, String agency, String answer) {
    return new Happening.StepDone(REVIEW, step, Optional.of(agency), Optional.of(answer), Map.of());
  }

  /** An involved agency returns what it holds. */
  Happening returns(String step, String agency, Map<String, Value> answers) {
    return new Happening.StepDone(
        REVIEW, step, Optional.of(agency), Optional.of("return"), answers);
  }

  Happening agencies(String... agencies) {
    return new Happening.AgenciesNamed(REVIEW, Set.of(agencies));
  }

  /**
   * A meeting of a body with this step on its agenda and these people present as members, the first
   * of them in the chair.
   */
  String meeting(String body, String step, String... present) {
    String meeting = "m" + ++items;
    List<Happening> what = new ArrayList<>();
    what.add(new Happening.MeetingCalled(meeting, new At(now), Mode.IN_ROOM));
    what.add(new Happening.ItemListed(meeting, "i" + items, "case", REVIEW, step));
    for (String person : present) {
      String agency =
          new Appointments(appointments)
              .agenciesOf(new PersonId(person), Civil.dayOf(now)).stream().findFirst().orElse("");
      what.add(
          new Happening.Arrived(
              meeting,
              new PersonId(person),
              Optional.of(agency),
              Optional.empty(),
              AttendanceClass.MEMBER,
              Mode.IN_ROOM));
    }
    what.add(new Happening.ChairTaken(meeting, new PersonId(present[0])));
    Ruling ruling = Engine.admit(room(body), proposal(what));
    if (ruling instanceof Ruling.Refused refused) {
      throw new AssertionError("meeting refused: " + words(refused.reasons()));
    }
    bodies
        .computeIfAbsent(body, b -> new ArrayList<>())
        .addAll(((Ruling.Admitted) ruling).entries());
    return meeting;
  }

  private Room room(String body) {
    Assessment assessment = standing();
    Map<String, Integer> versions = new HashMap<>();
    assessment.reviews().forEach(r -> versions.put(r.review(), r.version()));
    return new Room(
        body,
        bodies.getOrDefault(body, List.of()),
        history(),
        CALENDAR,
        new Appointments(appointments),
        Map.of("case", new Room.Gist(assessment.facts(), versions)));
  }

  MeetingStanding meetingStands(String body, String meeting) {
    return Engine.assess(room(body), meeting, now).orElseThrow();
  }

  Happening decides(
      String body,
      String meeting,
      String step,
      String option,
      Map<String, Value> answers,
      Vote... votes) {
    Sitting sitting = meetingStands(body, meeting).items().get(0).sitting().voting(List.of(votes));
    return new Happening.DecisionMade(
        REVIEW, step, option, answers, Optional.of(sitting), Optional.empty());
  }

  Happening decides(String step, String option, Map<String, Value> answers) {
    return new Happening.DecisionMade(
        REVIEW, step, option, answers, Optional.empty(), Optional.empty());
  }

  Happening answers(String step, String outcome, Map<String, Value> answers) {
    return new Happening.EndorsementGiven(REVIEW, step, outcome, answers);
  }

  Assessment standing() {
    return Engine.assess(dossier(), now, now);
  }

  ReviewStanding review() {
    return standing().review(REVIEW).orElseThrow();
  }

  StepStanding step(String id) {
    return review().step(id).orElseThrow();
  }

  /** The last day on which this rule's limit is in time. */
  String due(String rule) {
    return review().due().stream()
        .filter(d -> d.rule().id().value().equals(rule))
        .flatMap(d -> d.day().stream())
        .findFirst()
        .map(LocalDate::toString)
        .orElse("no date");
  }

  Due dueOf(String rule) {
    return review().due().stream()
        .filter(d -> d.rule().id().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  Facts facts() {
    return standing().facts();
  }

  Instant now() {
    return now;
  }

  List<Entry> journal() {
    return journal;
  }

  static Value yes() {
    return new Value.YesNo(true);
  }

  static Value no() {
    return new Value.YesNo(false);
  }

  static Value choice(String option) {
    return new Value.Choice(option);
  }

  static Value text(String text) {
    return new Value.Text(text);
  }

  static Value day(String day) {
    return new Value.Moment(new On(LocalDate.parse(day)));
  }
}
