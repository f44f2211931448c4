package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Actor;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.body.Mode;
import org.candour.body.Register;
import org.candour.body.Seating;
import org.candour.criteria.Value;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Mark;
import org.candour.journal.Sitting;
import org.candour.journal.Subject;
import org.candour.quorum.Ballot;
import org.candour.quorum.Vote;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.When;

/**
 * A case of the invented partnership as it unfolds: what was recorded, and what comes of it. Every
 * step of it is a value of its own.
 */
record Story(Dossier dossier, At now, Optional<String> why) {

  static Story of(History frameworks, String begins) {
    Dossier empty =
        new Dossier(
            Subject.ofCase("case-1"), List.of(), frameworks, Dates.CALENDAR, People.APPOINTMENTS);
    return new Story(empty, at(begins), Optional.empty());
  }

  /** Nothing has been recorded yet. */
  static Story blank(String begins) {
    return of(Northshire.FRAMEWORKS, begins);
  }

  static Story blank(Framework framework, String begins) {
    return of(new History(List.of(framework)), begins);
  }

  /** A living child was referred by the police on Monday 2 March 2026 at 9am. */
  static Story referred() {
    return referred(blank("Mon 2 Mar 2026 9:00"), false);
  }

  /** A child who died was referred by the police on Monday 2 March 2026 at 9am. */
  static Story referredAfterADeath() {
    return referred(blank("Mon 2 Mar 2026 9:00"), true);
  }

  static Story referred(Story story, boolean died) {
    Map<String, Value> facts = new LinkedHashMap<>();
    facts.put("child", yes());
    facts.put("died", new Value.YesNo(died));
    facts.put("abuse", yes());
    facts.put("aware", new Value.Moment(at("Fri 27 Feb 2026 15:00")));
    return story
        .by(People.OFFICER)
        .does(
            new Happening.CaseOpened("NS-1"),
            new Happening.FactsRecorded(facts),
            opened("rapid", "police"));
  }

  static Happening.ReviewOpened opened(String type, String agency) {
    return new Happening.ReviewOpened(
        "r1", type, agency, Map.of("summary", new Value.Text("A fall down the stairs.")));
  }

  /** The agencies were asked an hour later, and the council, police and health all answered. */
  Story asked() {
    return on("Mon 2 Mar 2026 10:00")
        .by(People.MANAGER)
        .does(done("request"))
        .by(People.MANAGER)
        .does(new Happening.AgenciesNamed("r1", Set.of("council", "police", "icb")));
  }

  Story returned() {
    return asked()
        .on("Thu 5 Mar 2026 9:00")
        .by(People.DIRECTOR)
        .does(returns("council"))
        .by(People.OFFICER)
        .does(returns("police"))
        .by(People.CLERK)
        .does(returns("icb"));
  }

  /** The panel decided on 11 March 2026. */
  Story decided(String option) {
    return returned()
        .on("Wed 11 Mar 2026 14:00")
        .by(People.MANAGER)
        .does(decides(option, fullPanel()));
  }

  Story on(String time) {
    return new Story(dossier, at(time), why);
  }

  Story because(String reason) {
    return new Story(dossier, now, Optional.of(reason));
  }

  By by(PersonId person) {
    return new By(person);
  }

  /** Somebody who acts or reports. */
  final class By {
    private final PersonId person;

    By(PersonId person) {
      this.person = person;
    }

    Story does(Happening... what) {
      return admitted(ask(Basis.ACT, now, what));
    }

    Story reports(When happened, Happening... what) {
      return admitted(ask(Basis.REPORT, happened, what));
    }

    List<Reason> isRefused(Happening... what) {
      return refused(ask(Basis.ACT, now, what));
    }

    List<Reason> isRefusedToReport(When happened, Happening... what) {
      return refused(ask(Basis.REPORT, happened, what));
    }

    Ruling ask(Basis basis, When happened, Happening... what) {
      Actor actor = new Actor(person, "as appointed");
      Proposal proposal = new Proposal(List.of(what), happened, now.instant(), actor, basis, why);
      return Engine.admit(dossier, proposal);
    }
  }

  private Story admitted(Ruling ruling) {
    if (ruling instanceof Ruling.Refused refused) {
      throw new AssertionError("refused: " + says(refused.reasons()));
    }
    List<Entry> longer = new ArrayList<>(dossier.journal());
    longer.addAll(((Ruling.Admitted) ruling).entries());
    Dossier grown =
        new Dossier(
            dossier.subject(),
            longer,
            dossier.frameworks(),
            dossier.calendar(),
            dossier.appointments());
    return new Story(grown, now, Optional.empty());
  }

  private static List<Reason> refused(Ruling ruling) {
    return assertInstanceOf(Ruling.Refused.class, ruling).reasons();
  }

  static List<String> says(List<Reason> reasons) {
    return reasons.stream().map(Reason::says).toList();
  }

  Assessment stands() {
    return Engine.assess(dossier, now.instant(), now.instant());
  }

  Assessment asKnownAt(String knownAt) {
    return Engine.assess(dossier, at(knownAt).instant(), now.instant());
  }

  Assessment about(String about) {
    return Engine.assess(dossier, now.instant(), at(about).instant());
  }

  StepStanding step(String step) {
    return step(stands(), step);
  }

  static StepStanding step(Assessment assessment, String step) {
    return assessment.review("r1").orElseThrow().step(step).orElseThrow();
  }

  Due due(String step, String rule) {
    return due(stands(), step, rule);
  }

  static Due due(Assessment assessment, String step, String rule) {
    return step(assessment, step).due().stream()
        .filter(d -> d.rule().id().value().equals(rule))
        .findFirst()
        .orElseThrow();
  }

  Optional<Offer> offer(Offer.Act act, String step) {
    return stands().review("r1").orElseThrow().offers().stream()
        .filter(o -> o.act() == act && o.step().equals(step))
        .findFirst();
  }

  Entry last() {
    return dossier.journal().get(dossier.journal().size() - 1);
  }

  List<String> marked(Mark.Kind kind) {
    return last().verdict().marks().stream().filter(m -> m.kind() == kind).map(Mark::says).toList();
  }

  // --- what may happen ---

  static Value yes() {
    return new Value.YesNo(true);
  }

  static Value no() {
    return new Value.YesNo(false);
  }

  static Happening fact(String id, Value value) {
    return new Happening.FactsRecorded(Map.of(id, value));
  }

  static Happening done(String step) {
    return new Happening.StepDone("r1", step, Optional.empty(), Optional.empty(), Map.of());
  }

  static Happening notified(Value checked) {
    return new Happening.StepDone(
        "r1", "notice", Optional.empty(), Optional.empty(), Map.of("checked", checked));
  }

  static Happening returns(String agency) {
    return returns(agency, "return");
  }

  static Happening returns(String agency, String answer) {
    return new Happening.StepDone(
        "r1", "returns", Optional.of(agency), Optional.of(answer), Map.of());
  }

  static Happening.DecisionMade decides(String option, Sitting sitting) {
    return decides(option, Optional.of(sitting), Optional.empty());
  }

  static Happening.DecisionMade decides(
      String option, Optional<Sitting> sitting, Optional<Long> adopts) {
    return new Happening.DecisionMade(
        "r1",
        "what-next",
        option,
        Map.of("reasons", new Value.Text("It was serious.")),
        sitting,
        adopts);
  }

  static Happening answers(String endorsement, String outcome) {
    return new Happening.EndorsementGiven("r1", endorsement, outcome, Map.of());
  }

  static Happening disagree() {
    return new Happening.DisagreementRaised(
        "r1",
        "what-next",
        Map.of("reason", new Value.Text("They see it differently.")),
        Optional.empty());
  }

  static Happening settles(String option) {
    return settles(option, Optional.empty());
  }

  static Happening.DisagreementSettled settles(String option, Optional<Sitting> sitting) {
    return new Happening.DisagreementSettled(
        "r1",
        "what-next",
        option,
        Map.of("reasons", new Value.Text("It was serious.")),
        sitting,
        Optional.empty());
  }

  static Happening extended(String step, String rule, String until) {
    return new Happening.Extended(
        "r1", step, rule, Dates.day(until), Map.of("reason", new Value.Text("A funeral.")));
  }

  static Happening corrects(long place, String field, Value value) {
    return new Happening.Corrected(place, field, Map.of(field, value));
  }

  static Happening withdraws(long place) {
    return new Happening.Corrected(place, Happening.Corrected.WITHDRAWN, Map.of());
  }

  // --- meetings ---

  /** The council, the police and health are there, and all agree. */
  static Sitting fullPanel() {
    return panel(People.DIRECTOR, People.INSPECTOR, People.NURSE);
  }

  /** These members are there, the first of them in the chair, and all agree. */
  static Sitting panel(PersonId... people) {
    List<Attendee> present =
        List.of(people).stream().flatMap(p -> seated("panel", p).stream()).toList();
    assertTrue(present.size() >= people.length, "everybody has a seat");
    return chairedBy(people[0], sitting("panel", present, Ballot.AYE));
  }

  /** The same meeting with this person in the chair. */
  static Sitting chairedBy(PersonId person, Sitting s) {
    return new Sitting(
        s.body(),
        s.meeting(),
        s.item(),
        s.place(),
        s.hash(),
        Optional.of(person),
        s.present(),
        s.votes(),
        s.withdrawn());
  }

  static Sitting sitting(String body, List<Attendee> present, Ballot ballot) {
    List<Vote> votes =
        present.stream()
            .filter(a -> a.seat().isPresent())
            .map(a -> new Vote(a.person(), a.seat().orElseThrow(), ballot))
            .toList();
    return new Sitting(body, "m1", "i1", 7, "", Optional.empty(), present, votes, 0);
  }

  static List<Attendee> seated(String body, PersonId person) {
    Framework framework = Northshire.FIRST;
    Register register = framework.register();
    var day = Dates.day("Wed 11 Mar 2026");
    return new Seating(register, framework.body(body).orElseThrow(), People.APPOINTMENTS)
            .of(person, "", day, new org.candour.criteria.Facts(Map.of("school-age", yes())))
            .offers()
            .stream()
            .map(
                o ->
                    o.taken(
                        People.APPOINTMENTS.postsOf(person, day),
                        Mode.IN_ROOM,
                        "Member for " + o.seat().agency().orElse(""),
                        register))
            .toList();
  }

  static Attendee guest(PersonId person) {
    return Attendee.guest(
        person, Optional.empty(), AttendanceClass.INVITEE, Mode.IN_ROOM, "A guest");
  }
}
