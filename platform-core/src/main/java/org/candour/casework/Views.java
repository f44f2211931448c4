package org.candour.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.body.Appointment;
import org.candour.body.Body;
import org.candour.body.Seating;
import org.candour.body.SeatingAnswer;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.engine.Assessment;
import org.candour.engine.Dossier;
import org.candour.engine.Engine;
import org.candour.engine.MeetingStanding;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.engine.Room;
import org.candour.engine.Seen;
import org.candour.framework.Framework;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.Civil;

/** Puts together what a person sees of a case or a meeting. */
record Views(Desk desk, Store.Tx tx, Files files, Instant now) {
  /** The fact under which a case is spoken of without naming anybody. */
  static final String KNOWN_AS = "known-as";

  private PartnershipId p() {
    return desk.who().partnership();
  }

  /**
   * The case as this person may see it.
   *
   * @param whole as it is looked at
   * @param current as it stands now
   */
  CaseView ofCase(String id, Files.Journal journal, Assessment whole, Assessment current) {
    Seen seen = Engine.seen(files.dossier(id, journal), whole, current, desk.who().person());
    Assessment assessment = seen.assessment();
    return new CaseView(
        id,
        assessment.reference().orElse(""),
        title(
            seen.toDeclare().isEmpty() ? assessment.facts() : whole.facts(),
            assessment.reference().orElse("")),
        framework(assessment),
        assessment,
        seen.journal(),
        seen.toDeclare().isEmpty()
            ? links(id).stream().filter(link -> isSeen(link, seen)).toList()
            : List.of(),
        files.names(),
        seen.unseen(),
        seen.withheld(),
        seen.partly(),
        seen.papers(),
        seen.toDeclare(),
        keeping(files.dossier(id, journal), current),
        Writer.tag(journal.head()).hex());
  }

  private CaseView.Keeping keeping(Dossier dossier, Assessment current) {
    PersonId by = desk.who().person();
    boolean answers = Engine.answers(dossier, current, by);
    return new CaseView.Keeping(
        answers || Engine.declares(dossier, current, by),
        answers ? Engine.access(dossier).waiting().size() : 0);
  }

  private static boolean isSeen(CaseView.MeetingLink link, Seen seen) {
    return seen.unseen().stream()
        .noneMatch(u -> u.review().equals(link.review()) && u.step().id().equals(link.step()));
  }

  static String title(Facts facts, String reference) {
    return facts.of(KNOWN_AS) instanceof Value.Text text ? text.text() : "Case " + reference;
  }

  private Framework framework(Assessment assessment) {
    return Writer.newest(assessment)
        .flatMap(r -> files.history().version(r.version()))
        .or(() -> files.history().on(Civil.dayOf(now)))
        .orElseThrow();
  }

  private List<CaseView.MeetingLink> links(String id) {
    return tx.meetings().ofCase(p(), id).stream().map(this::link).toList();
  }

  private CaseView.MeetingLink link(MeetingOfCase it) {
    return new CaseView.MeetingLink(
        it.meeting().body(),
        bodyName(it.meeting().body()),
        it.meeting().meeting(),
        it.item().item(),
        it.item().review().orElse(""),
        it.item().step().orElse(""),
        new At(it.meeting().startsAt()));
  }

  String bodyName(String body) {
    return files
        .history()
        .on(Civil.dayOf(now))
        .flatMap(f -> f.body(body))
        .map(Body::name)
        .orElse(body);
  }

  /** The meeting as this person may see it: with the items they are told of. */
  Optional<MeetingView> ofMeeting(String body, String meeting, Files.Journal journal) {
    Room room = files.room(body, journal, Optional.of(meeting), now);
    return Engine.assess(room, meeting, now)
        .map(standing -> standing.only(new Told(desk, files, tx, now).items(standing)))
        .map(standing -> standing.withholding(unseen(standing, room)))
        .flatMap(
            standing ->
                files
                    .history()
                    .on(standing.startsAt().day())
                    .map(f -> ofMeeting(f, standing, room, journal)));
  }

  /**
   * The items on steps that this person may not see yet, or of cases in which they have first to
   * declare something.
   */
  private Set<String> unseen(MeetingStanding standing, Room room) {
    boolean declaring =
        files
            .history()
            .on(Civil.dayOf(now))
            .map(f -> !f.access().declarations().isEmpty())
            .orElse(false);
    return standing.items().stream()
        .filter(item -> (declaring || hides(item, room)) && unseen(item))
        .map(ItemStanding::item)
        .collect(Collectors.toSet());
  }

  private boolean hides(ItemStanding item, Room room) {
    return Optional.ofNullable(room.cases().get(item.caseId()))
        .flatMap(gist -> type(gist, item.review()))
        .map(type -> !type.blind().isEmpty())
        .orElse(false);
  }

  private Optional<ReviewType> type(Room.Gist gist, String review) {
    return files
        .history()
        .version(gist.versions().getOrDefault(review, 0))
        .map(f -> f.reviews().get(gist.types().getOrDefault(review, "")));
  }

  private boolean unseen(ItemStanding item) {
    Files.Loaded file = files.caseFile(item.caseId(), now);
    PersonId person = desk.who().person();
    return !Engine.undeclared(file.dossier(), file.now(), person).isEmpty()
        || Engine.seen(file.dossier(), file.now(), person).unseen().stream()
            .anyMatch(u -> u.review().equals(item.review()) && u.step().id().equals(item.step()));
  }

  private MeetingView ofMeeting(
      Framework framework, MeetingStanding standing, Room room, Files.Journal journal) {
    Body body = framework.body(standing.body()).orElseThrow();
    Map<String, String> names = files.names();
    Set<Long> shown = new HashSet<>();
    return new MeetingView(
        framework,
        standing,
        body.seats(),
        candidates(framework, body, standing, room, names),
        labels(standing, room),
        names,
        journal.entries().stream().filter(entry -> shown(entry, standing, shown)).toList(),
        Writer.tag(journal.head()).hex(),
        Engine.agenda(framework, standing.body(), standing.startsAt().day()));
  }

  /** Entries of this meeting, but those about items that are not shown. */
  private static boolean shown(Entry entry, MeetingStanding standing, Set<Long> ofMeeting) {
    if (entry.what() instanceof Happening.Corrected corrected) {
      return ofMeeting.contains(corrected.place());
    }
    if (!Told.meeting(entry.what()).equals(Optional.of(standing.meeting()))) {
      return false;
    }
    boolean shown =
        Told.item(entry.what())
            .map(
                item ->
                    standing.item(item).isPresent()
                        && (!(entry.what() instanceof Happening.ItemConcluded)
                            || standing
                                .item(item)
                                .flatMap(ItemStanding::concluded)
                                .filter(MeetingStanding.NOT_SHOWN::equals)
                                .isEmpty()))
            .orElse(true);
    if (shown) {
      ofMeeting.add(entry.place());
    }
    return shown;
  }

  private Map<String, MeetingView.CaseLabel> labels(MeetingStanding standing, Room room) {
    Map<String, MeetingView.CaseLabel> labels = new LinkedHashMap<>();
    Map<String, String> references =
        tx.cases().atMeeting(p(), standing.body(), standing.meeting()).stream()
            .collect(Collectors.toMap(CaseRow::id, CaseRow::reference));
    for (ItemStanding item : standing.items()) {
      String reference = references.getOrDefault(item.caseId(), "");
      Room.Gist gist =
          room.cases().getOrDefault(item.caseId(), new Room.Gist(Facts.none(), Map.of()));
      labels.put(item.caseId(), label(reference, title(gist.facts(), reference), item, gist));
    }
    return labels;
  }

  private MeetingView.CaseLabel label(
      String reference, String title, ItemStanding item, Room.Gist gist) {
    Optional<Step.Decision> step =
        files
            .history()
            .version(gist.versions().getOrDefault(item.review(), 0))
            .flatMap(
                f ->
                    f.reviews().values().stream()
                        .flatMap(t -> decision(t, item.step()).stream())
                        .findFirst());
    return new MeetingView.CaseLabel(
        reference,
        title,
        step.map(Step.Decision::options).orElse(List.of()),
        step.map(Step.Decision::name).orElse(item.step()),
        new Door(desk, files, tx, now).opens(item.caseId()));
  }

  private static Optional<Step.Decision> decision(ReviewType type, String step) {
    return type.step(step).filter(Step.Decision.class::isInstance).map(Step.Decision.class::cast);
  }

  private List<MeetingView.Candidate> candidates(
      Framework framework,
      Body body,
      MeetingStanding standing,
      Room room,
      Map<String, String> names) {
    List<MeetingView.Candidate> candidates = new ArrayList<>();
    Seating seating = new Seating(framework.register(), body, files.appointments());
    Set<PersonId> people = new java.util.LinkedHashSet<>();
    files.appointments().all().stream()
        .filter(a -> a.on(standing.startsAt().day()) || a.on(Civil.dayOf(now)))
        .map(Appointment::person)
        .forEach(people::add);
    standing.present().stream().map(a -> a.person()).forEach(people::add);
    for (PersonId person : people) {
      List<String> seats = seats(seating, person, standing, room);
      String name = names.getOrDefault(person.value(), person.value());
      candidates.add(
          new MeetingView.Candidate(
              person.value(),
              name,
              agency(person, framework),
              seats,
              Capacity.of(person, files, framework, Civil.dayOf(now))));
    }
    return candidates;
  }

  private String agency(PersonId person, Framework framework) {
    return files.appointments().agenciesOf(person, Civil.dayOf(now)).stream()
        .sorted()
        .map(framework.register()::agencyName)
        .findFirst()
        .orElse("");
  }

  private static List<String> seats(
      Seating seating, PersonId person, MeetingStanding standing, Room room) {
    return standing.items().stream()
        .map(i -> room.cases().get(i.caseId()))
        .filter(java.util.Objects::nonNull)
        .map(gist -> seating.of(person, "", standing.startsAt().day(), gist.facts()))
        .map(SeatingAnswer::offers)
        .flatMap(List::stream)
        .map(
            o ->
                o.seat().name()
                    + (o.as() == org.candour.body.AttendanceClass.DEPUTY ? " (deputy)" : ""))
        .distinct()
        .toList();
  }

  /** A case that opened, as it is now or was known at an instant. */
  CaseView ofCase(Door.Opened opened, Optional<Instant> knownAt) {
    Assessment whole =
        knownAt.map(at -> Engine.assess(opened.dossier(), at, at)).orElse(opened.now());
    return ofCase(opened.row().id(), opened.journal(), whole, opened.now());
  }
}
