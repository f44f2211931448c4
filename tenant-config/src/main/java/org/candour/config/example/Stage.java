package org.candour.config.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Actor;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.Diary;
import org.candour.body.Programme;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.engine.AppointmentRuling;
import org.candour.engine.Assessment;
import org.candour.engine.Dossier;
import org.candour.engine.Engine;
import org.candour.engine.Nomination;
import org.candour.engine.OnLadder;
import org.candour.engine.Practice;
import org.candour.engine.Proposal;
import org.candour.engine.ReviewStanding;
import org.candour.engine.Room;
import org.candour.engine.Ruling;
import org.candour.engine.Seen;
import org.candour.engine.StepStanding;
import org.candour.engine.Unheld;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Subject;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.Civil;
import org.candour.time.When;
import org.candour.time.WorkingCalendar;

/** Where an example is played: one case, its bodies' meetings, and the time it is. */
final class Stage {
  static final String CASE = "case";
  private static final Instant FIRST_MORNING = Instant.parse("2026-03-02T09:00:00Z");

  private final Framework framework;
  private final WorkingCalendar calendar;
  private final List<Entry> journal = new ArrayList<>();
  private final Map<String, List<Entry>> bodies = new HashMap<>();
  private final Map<String, String> reviews = new HashMap<>();
  private final Map<String, List<Programme.Held>> held = new HashMap<>();
  private final Map<String, List<Diary.Time>> fulfilled = new HashMap<>();
  private final List<Diary.Occurrence> came = new ArrayList<>();
  private final Set<Appointment> named;
  private Appointments appointments;
  private Instant now = FIRST_MORNING;

  /** How the case stands, until something happens or time passes: it is asked for often. */
  private Optional<Assessment> standing = Optional.empty();

  Stage(Framework framework, WorkingCalendar calendar, Example example) {
    this.framework = framework;
    this.calendar = calendar;
    this.named = new HashSet<>(example.people());
    this.appointments = Cast.of(framework, example);
  }

  Framework framework() {
    return framework;
  }

  Appointments appointments() {
    return appointments;
  }

  /** The posts that agencies lack today where each is to have one. */
  List<Unheld> unheld() {
    return Engine.unheld(framework, appointments, today());
  }

  Instant now() {
    return now;
  }

  LocalDate today() {
    return Civil.dayOf(now);
  }

  void passTo(Optional<Instant> later) {
    later.ifPresent(at -> now = at);
    standing = Optional.empty();
  }

  /** The id of the review of this type, which is made when there is none. */
  String review(String type) {
    return reviews.computeIfAbsent(type, t -> "review-" + (reviews.size() + 1));
  }

  boolean opened() {
    return !journal.isEmpty();
  }

  private History history() {
    return new History(List.of(framework));
  }

  Dossier dossier() {
    return new Dossier(Subject.ofCase(CASE), journal, history(), calendar, appointments);
  }

  Assessment standing() {
    Assessment read = standing.orElseGet(() -> Engine.assess(dossier(), now, now));
    standing = Optional.of(read);
    return read;
  }

  Facts facts() {
    return standing().facts();
  }

  ReviewStanding standing(String type) {
    return standing()
        .review(review(type))
        .orElseThrow(() -> new Cannot("There is no such review in the case yet."));
  }

  /** A step of the review of this type, or a duty of the case itself. */
  StepStanding step(String type, String step) {
    return standing()
        .itself()
        .flatMap(its -> its.step(step))
        .or(() -> standing(type).step(step))
        .orElseThrow(() -> new Cannot("The review has no step “" + step + "”."));
  }

  /** The case as somebody may see it. */
  Seen seen(String who) {
    return Engine.seen(dossier(), standing(), Cast.person(who));
  }

  /** Whether the case opens for somebody. */
  boolean opens(String who) {
    return Engine.opens(dossier(), standing(), Cast.person(who)).open();
  }

  /** Who settles a disagreement on a decision: whoever it has come to, or would come to first. */
  Optional<Owner> settles(String type, Step step) {
    Optional<OnLadder> at =
        standing()
            .review(review(type))
            .flatMap(r -> r.step(step.id()))
            .flatMap(StepStanding::ladder);
    Optional<String> ladder =
        step instanceof Step.Decision decision ? decision.ladder() : Optional.empty();
    return at.isPresent()
        ? at.flatMap(its -> its.settles(facts()))
        : ladder.map(framework.ladders()::get).flatMap((Ladder its) -> its.settles(facts()));
  }

  /** Says something to the engine; what is admitted is written. */
  Ruling says(Deed deed, String by, List<Happening> what) {
    Ruling ruling = Engine.admit(dossier(), proposal(deed, by, what));
    if (ruling instanceof Ruling.Admitted admitted) {
      journal.addAll(admitted.entries());
      standing = Optional.empty();
    }
    return ruling;
  }

  /** The same in the journal of a body. */
  Ruling saysIn(String body, Deed deed, String by, List<Happening> what) {
    Ruling ruling = Engine.admit(room(body), proposal(deed, by, what));
    if (ruling instanceof Ruling.Admitted admitted) {
      bodies.computeIfAbsent(body, b -> new ArrayList<>()).addAll(admitted.entries());
    }
    return ruling;
  }

  /**
   * Appoints somebody, in a place that is free: whoever holds the same and is not named by the
   * example makes room.
   */
  AppointmentRuling appoint(
      Appointment proposed, Map<String, Value> declared, Optional<String> why) {
    Appointments others =
        new Appointments(
            appointments.all().stream()
                .filter(a -> named.contains(a) || !a.holding().equals(proposed.holding()))
                .toList());
    AppointmentRuling ruling =
        Engine.appoint(new Nomination(framework, others, proposed, new Facts(declared), why));
    if (ruling.admitted()) {
      List<Appointment> all = new ArrayList<>(others.all());
      all.add(proposed);
      appointments = new Appointments(all);
      standing = Optional.empty();
      named.add(proposed);
    }
    return ruling;
  }

  Room room(String body) {
    Map<String, Integer> versions = new HashMap<>();
    Assessment read = standing();
    read.reviews().forEach(r -> versions.put(r.review(), r.version()));
    return new Room(
        body,
        bodies.getOrDefault(body, List.of()),
        history(),
        calendar,
        appointments,
        Map.of(CASE, new Room.Gist(read.facts(), versions)));
  }

  /** What was done outside the case, and what the case shows of it. */
  Practice practice() {
    Practice all = new Practice(held, fulfilled, came, List.of());
    return opened() ? all.seenIn(framework, List.of(standing())) : all;
  }

  WorkingCalendar calendar() {
    return calendar;
  }

  void practise(Map<String, List<Programme.Held>> meetings) {
    meetings.forEach((body, all) -> held.computeIfAbsent(body, b -> new ArrayList<>()).addAll(all));
  }

  void fulfil(Map<String, List<Diary.Time>> done) {
    done.forEach(
        (duty, all) -> fulfilled.computeIfAbsent(duty, d -> new ArrayList<>()).addAll(all));
  }

  void came(String occasion, LocalDate on) {
    came.add(new Diary.Occurrence(occasion, on, "example " + (came.size() + 1)));
  }

  int meetings() {
    return bodies.values().stream().mapToInt(List::size).sum();
  }

  private Proposal proposal(Deed deed, String by, List<Happening> what) {
    When happened = deed.happened().orElse(new At(now));
    Basis basis = deed.happened().isPresent() ? Basis.REPORT : Basis.ACT;
    Actor actor = new Actor(Cast.person(by), "somebody");
    return new Proposal(what, happened, now, actor, basis, deed.why());
  }

  /** Somebody of the business unit, who records for others. */
  String team() {
    return framework.posts().values().stream()
        .filter(post -> post.tags().contains("business-unit"))
        .map(org.candour.body.Post::id)
        .findFirst()
        .orElse("nobody");
  }

  /** Somebody whose it is; the business unit for those outside. */
  String holderOf(Owner owner) {
    Owner.Seats seats = framework.seats(appointments, facts());
    return appointments.all().stream()
        .map(Appointment::person)
        .distinct()
        .filter(person -> owner.isHeldBy(person, today(), seats))
        .findFirst()
        .map(PersonId::value)
        .orElseGet(this::team);
  }

  /** The agency a person acts for; empty for the partnership's own. */
  Optional<String> agencyOf(String person) {
    return appointments.heldBy(Cast.person(person), today()).stream()
        .map(Appointment::agency)
        .filter(framework.agencies()::containsKey)
        .findFirst();
  }
}
