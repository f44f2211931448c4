package org.candour.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.body.Actor;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.AttendanceClass;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.Mode;
import org.candour.body.Seat;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.casework.MeetingView;
import org.candour.casework.Who;
import org.candour.config.Catalogue;
import org.candour.config.calendar.BankHolidays;
import org.candour.criteria.Value;
import org.candour.engine.Assessment;
import org.candour.engine.Dossier;
import org.candour.engine.Engine;
import org.candour.engine.MeetingStanding;
import org.candour.engine.PaperStanding;
import org.candour.engine.Proposal;
import org.candour.engine.Room;
import org.candour.engine.Ruling;
import org.candour.engine.Seen;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Subject;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.On;
import org.candour.time.WorkingCalendar;

/**
 * An invented case under any framework, with everybody appointed to everything: pages to render.
 */
public final class Scenes {
  public static final Instant NOW = Instant.parse("2026-03-16T10:00:00Z");
  private static final Instant THEN = Instant.parse("2026-03-02T09:00:00Z");
  private static final WorkingCalendar CALENDAR = BankHolidays.of("england-and-wales");
  private static final PersonId TEAM = new PersonId("team-member");

  public final Framework framework;
  public final ReviewType type;
  private final List<Appointment> appointments = new ArrayList<>();
  private final List<Entry> journal = new ArrayList<>();
  private final Map<String, List<Entry>> bodies = new HashMap<>();

  private Scenes(Framework framework, ReviewType type) {
    this.framework = framework;
    this.type = type;
    framework
        .posts()
        .values()
        .forEach(p -> appoint(TEAM, p.agency().orElse("team"), new HoldsPost(p.id())));
    framework.bodies().values().forEach(c -> c.body().seats().forEach(s -> seat(c.body().id(), s)));
  }

  /** The case, when some set of facts lets this type of review begin. */
  public static Optional<Scenes> of(Framework framework, ReviewType type) {
    for (int option = 0; option < 4; option++) {
      for (boolean yes : new boolean[] {true, false}) {
        Scenes scenes = new Scenes(framework, type);
        if (scenes.refer(option, yes)) {
          return Optional.of(scenes);
        }
      }
    }
    return Optional.empty();
  }

  private void appoint(PersonId person, String agency, org.candour.body.Holding holding) {
    appointments.add(
        new Appointment(person, agency, holding, LocalDate.of(2010, 1, 1), Optional.empty()));
  }

  private void seat(String body, Seat seat) {
    String agency = seat.agency().orElse(framework.agencies().keySet().iterator().next());
    appoint(new PersonId("seat-" + seat.id()), agency, new HoldsSeat(body, seat.id()));
    seat.posts().stream()
        .findFirst()
        .ifPresent(p -> appoint(new PersonId("seat-" + seat.id()), agency, new HoldsPost(p)));
  }

  private boolean refer(int option, boolean yes) {
    Map<String, Value> facts = new LinkedHashMap<>();
    framework.facts().values().forEach(f -> facts.put(f.id(), some(f, option, yes)));
    String agency = framework.agencies().keySet().iterator().next();
    Map<String, Value> answers = answers(type.referral().asks(), option, yes);
    return admit(
        THEN,
        new Happening.CaseOpened("T-2026-0001"),
        new Happening.FactsRecorded(facts),
        new Happening.ReviewOpened("review-1", type.id(), agency, answers));
  }

  public static Map<String, Value> answers(List<Ask> asks, int option, boolean yes) {
    Map<String, Value> answers = new LinkedHashMap<>();
    asks.forEach(a -> answers.put(a.field().id(), some(a.field(), option, yes)));
    return answers;
  }

  private static Value some(Field field, int option, boolean yes) {
    return switch (field.kind()) {
      case YES_NO -> new Value.YesNo(yes);
      case CHOICE ->
          new Value.Choice(field.options().get(Math.min(option, field.options().size() - 1)).id());
      case DAY -> new Value.Moment(new On(LocalDate.of(2026, 2, 27)));
      case MOMENT -> new Value.Moment(new At(Instant.parse("2026-02-27T14:30:00Z")));
      case NUMBER -> new Value.Whole(3);
      case TEXT, NARRATIVE -> new Value.Text("Invented <b>words</b> & \"more\"");
      case GROUP -> new Value.Rows(List.of(entry(field, option, yes)));
    };
  }

  private static Map<String, Value> entry(Field group, int option, boolean yes) {
    Map<String, Value> entry = new LinkedHashMap<>();
    group.parts().forEach(p -> entry.put(p.field().id(), some(p.field(), option, yes)));
    return entry;
  }

  private boolean admit(Instant at, Happening... what) {
    Ruling ruling = Engine.admit(dossier(), proposal(at, Arrays.asList(what)));
    if (ruling instanceof Ruling.Admitted admitted) {
      journal.addAll(admitted.entries());
      return true;
    }
    return false;
  }

  /** One invented case for each type of review of each shipped framework that lets one begin. */
  public static Stream<Scenes> all() {
    return Catalogue.all().values().stream()
        .flatMap(f -> f.reviews().values().stream().flatMap(t -> of(f, t).stream()));
  }

  @Override
  public String toString() {
    return framework.name() + ", " + type.name();
  }

  /** Does whatever can be done without a choice, so that pages show steps in every state. */
  public Scenes goOn() {
    admit(
        THEN,
        new Happening.AgenciesNamed(
            "review-1", Set.copyOf(framework.agencies().keySet().stream().limit(3).toList())));
    for (Step step : type.steps()) {
      if (step instanceof Step.Obligation duty
          && !(step.owner() instanceof Owner.EachInvolvedAgency)) {
        Optional<String> answer = duty.answers().stream().map(o -> o.id()).findFirst();
        Map<String, Value> answers = answers(duty.asks(), 0, true);
        admit(
            THEN.plusSeconds(3600),
            new Happening.StepDone("review-1", step.id(), Optional.empty(), answer, answers));
      }
    }
    return this;
  }

  /** Whether any step could be done without a choice or a meeting. */
  public boolean anyDone() {
    return view().assessment().reviews().get(0).steps().stream()
        .anyMatch(s -> s.state() == org.candour.engine.StepStanding.State.MET);
  }

  private static Proposal proposal(Instant at, List<Happening> what) {
    return new Proposal(
        what, new At(at), at, new Actor(TEAM, "Business unit"), Basis.ACT, Optional.empty());
  }

  private Dossier dossier() {
    return new Dossier(
        Subject.ofCase("case"),
        journal,
        new History(List.of(framework)),
        CALENDAR,
        new Appointments(appointments));
  }

  /** The case as whoever sits in this seat sees it; as a stranger does where nobody sits there. */
  public CaseView seenFrom(String seat) {
    Seen seen =
        Engine.seen(dossier(), Engine.assess(dossier(), NOW, NOW), new PersonId("seat-" + seat));
    return view(seen.journal(), seen.papers());
  }

  /** The case as the business unit sees it, who sees all of it. */
  public CaseView view() {
    return view(journal, Engine.seen(dossier(), Engine.assess(dossier(), NOW, NOW), TEAM).papers());
  }

  private CaseView view(List<Entry> history, List<PaperStanding> papers) {
    return new CaseView(
        "case",
        "T-2026-0001",
        "Child <F>",
        framework,
        Engine.assess(dossier(), NOW, NOW),
        history,
        List.of(),
        Map.of("team-member", "A. O'Neill"),
        List.of(),
        List.of(),
        Set.of(),
        papers,
        List.of(),
        new CaseView.Keeping(false, 0),
        "tag");
  }

  public Desk desk() {
    return new Desk(
        new Who(framework.partnership(), TEAM),
        "A. O'Neill",
        List.of("Business unit"),
        Set.of(framework.agencies().keySet().iterator().next()),
        true,
        false,
        framework);
  }

  /** The steps that a body decides. */
  public List<Step.Decision> decidedByBodies() {
    return type.steps().stream()
        .filter(s -> s instanceof Step.Decision && s.owner() instanceof Owner.OfBody)
        .map(Step.Decision.class::cast)
        .toList();
  }

  /** A meeting with this decision on its agenda and every second seat filled. */
  public MeetingView meeting(Step.Decision step) {
    String body = ((Owner.OfBody) step.owner()).body();
    List<Happening> what = new ArrayList<>();
    what.add(new Happening.MeetingCalled("m1", new At(NOW), Mode.IN_ROOM));
    what.add(new Happening.ItemListed("m1", "i1", "case", "review-1", step.id()));
    List<Seat> seats = framework.body(body).orElseThrow().seats();
    bodies.remove(body);
    Ruling ruling = Engine.admit(room(body), proposal(NOW, what));
    if (ruling instanceof Ruling.Refused refused) {
      throw new AssertionError(this + ": " + refused.reasons());
    }
    bodies.put(body, new ArrayList<>(((Ruling.Admitted) ruling).entries()));
    for (int i = 0; i < seats.size(); i += 2) {
      arrive(body, seats.get(i));
    }
    MeetingStanding standing = Engine.assess(room(body), "m1", NOW).orElseThrow();
    List<MeetingView.Candidate> candidates =
        seats.stream()
            .map(
                s ->
                    new MeetingView.Candidate(
                        "seat-" + s.id(),
                        "Person of " + s.name(),
                        "Agency",
                        List.of(s.name()),
                        "Post"))
            .toList();
    return new MeetingView(
        framework,
        standing,
        seats,
        candidates,
        Map.of(
            "case",
            new MeetingView.CaseLabel(
                "T-2026-0001", "Child <F>", step.options(), step.name(), true)),
        Map.of(),
        bodies.get(body),
        "tag",
        Engine.agenda(framework, body, standing.startsAt().day()));
  }

  private void arrive(String body, Seat seat) {
    PersonId person = new PersonId("seat-" + seat.id());
    Happening arrived =
        new Happening.Arrived(
            "m1", person, seat.agency(), Optional.empty(), AttendanceClass.MEMBER, Mode.REMOTE);
    if (Engine.admit(room(body), proposal(NOW, List.of(arrived)))
        instanceof Ruling.Admitted admitted) {
      bodies.computeIfAbsent(body, b -> new ArrayList<>()).addAll(admitted.entries());
    }
  }

  private Room room(String body) {
    Assessment assessment = Engine.assess(dossier(), NOW, NOW);
    return new Room(
        body,
        bodies.getOrDefault(body, List.of()),
        new History(List.of(framework)),
        CALENDAR,
        new Appointments(appointments),
        Map.of("case", new Room.Gist(assessment.facts(), Map.of("review-1", framework.version()))));
  }
}
