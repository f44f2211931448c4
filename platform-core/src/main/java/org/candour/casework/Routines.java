package org.candour.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.AfterOccasion;
import org.candour.body.Appointments;
import org.candour.body.Frequency;
import org.candour.body.WhileLive;
import org.candour.criteria.Facts;
import org.candour.engine.Assessment;
import org.candour.engine.Engine;
import org.candour.engine.Practice;
import org.candour.engine.Recurring;
import org.candour.engine.Room;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.framework.Occasion;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Subject;
import org.candour.pathway.StandingDuty;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/**
 * What comes round outside any one review: a body's meetings and the duties that stand with it or
 * with none. It is worked out from the body's journal, and from the open cases where a rule is
 * about those.
 */
record Routines(PartnershipId p, Store.Tx tx, Files files, Instant now) {
  /** The step of a due row that asks for a meeting. No duty has such an id. */
  static final String MEETING = "next meeting";

  private LocalDate today() {
    return Civil.dayOf(now);
  }

  private Optional<Framework> framework() {
    return files.history().on(today());
  }

  /** What comes round in a body; empty when the framework has no such body. */
  Optional<BodyView> of(PersonId by, String body) {
    return framework()
        .filter(f -> body.equals(Room.NO_BODY) || f.bodies().containsKey(body))
        .map(f -> of(f, by, body, journal(body)));
  }

  private Files.Journal journal(String body) {
    return files.journal(Subject.ofBody(body), Ids.ofBody(body));
  }

  BodyView of(Framework framework, PersonId by, String body, Files.Journal journal) {
    Practice practice = practice(framework, body, journal.entries());
    List<StandingDuty> duties = duties(framework, body).toList();
    return new BodyView(
        framework,
        body,
        today(),
        programme(framework, body, practice),
        duties,
        standing(framework, body, practice),
        Optional.ofNullable(framework.bodies().get(body))
            .map(its -> its.agenda().items())
            .orElse(List.of()),
        done(journal.entries(), true),
        done(journal.entries(), false),
        duties.stream().filter(d -> mayDo(framework, by, d)).map(StandingDuty::id).toList(),
        files.names(),
        Writer.tag(journal.head()).hex());
  }

  private static Stream<StandingDuty> duties(Framework framework, String body) {
    return framework.duties().values().stream()
        .filter(duty -> duty.body().orElse(Room.NO_BODY).equals(body));
  }

  private List<Recurring> programme(Framework framework, String body, Practice practice) {
    return Engine.programme(framework, body, practice, today(), files.calendar());
  }

  private List<Recurring> standing(Framework framework, String body, Practice practice) {
    List<String> its = duties(framework, body).map(StandingDuty::id).toList();
    return Engine.duties(framework, practice, today(), files.calendar()).stream()
        .filter(recurring -> its.contains(recurring.id()))
        .toList();
  }

  /** Whoever owes it, and the business unit, which may report it for them. */
  private boolean mayDo(Framework framework, PersonId by, StandingDuty duty) {
    Appointments current = files.appointments().at(now);
    return duty.owner().isHeldBy(by, today(), framework.seats(current, Facts.none()))
        || current.postsOf(by, today()).stream()
            .anyMatch(framework.postsTagged("business-unit")::contains);
  }

  /**
   * The entries that say that a duty was done, newest first.
   *
   * @param counted those that count, or else those that do not
   */
  private static List<Entry> done(List<Entry> journal, boolean counted) {
    List<Long> takenBack =
        journal.stream()
            .filter(Entry::effective)
            .map(Entry::what)
            .filter(Corrected.class::isInstance)
            .map(what -> ((Corrected) what).place())
            .toList();
    return journal.stream()
        .filter(e -> e.what() instanceof Happening.DutyDone)
        .filter(e -> (e.effective() && !takenBack.contains(e.place())) == counted)
        .sorted(Comparator.comparing(Entry::place).reversed())
        .toList();
  }

  private Practice practice(Framework framework, String body, List<Entry> journal) {
    Practice known = Practice.in(body, journal);
    Practice own =
        tx.partnerships()
            .find(p)
            .map(its -> known.beginning(Civil.dayOf(its.openedAt())))
            .orElse(known);
    return turnsOnCases(framework, body) ? own.seenIn(framework, openCases()) : own;
  }

  private static boolean turnsOnCases(Framework framework, String body) {
    Stream<Frequency> meetings =
        Optional.ofNullable(framework.bodies().get(body)).map(Constitution::meetings).stream()
            .flatMap(List::stream)
            .map(programme -> programme.frequency());
    return Stream.concat(
            meetings, duties(framework, body).flatMap(duty -> duty.frequencies().stream()))
        .anyMatch(frequency -> turnsOnCases(framework, frequency));
  }

  private static boolean turnsOnCases(Framework framework, Frequency frequency) {
    return frequency instanceof WhileLive
        || (frequency instanceof AfterOccasion after
            && Optional.ofNullable(framework.occasions().get(after.occasion()))
                .flatMap(Occasion::review)
                .isPresent());
  }

  /** Each open case as it stands: whatever is live or came up lately is in one of them. */
  private List<Assessment> openCases() {
    List<Assessment> all = new ArrayList<>();
    List<CaseRow> rows = tx.cases().openAfter(p, "", CasePage.SIZE);
    while (!rows.isEmpty()) {
      rows.forEach(
          row ->
              all.add(
                  Engine.assess(
                      files.dossier(row.id(), files.journal(Subject.ofCase(row.id()), row.id())),
                      now,
                      now)));
      rows = tx.cases().openAfter(p, rows.get(rows.size() - 1).id(), CasePage.SIZE);
    }
    return all;
  }

  /** Derives the due rows of a body from its journal as it is now. */
  void due(String body, Files.Journal journal) {
    framework().ifPresent(f -> due(f, body, journal));
  }

  private void due(Framework framework, String body, Files.Journal journal) {
    if (!asks(framework, body)) {
      return;
    }
    Practice practice = practice(framework, body, journal.entries());
    Stream<DueRow> meetings =
        programme(framework, body, practice).stream()
            .flatMap(recurring -> row(recurring, MEETING).stream());
    Stream<DueRow> duties =
        standing(framework, body, practice).stream()
            .flatMap(recurring -> row(recurring, recurring.id()).stream());
    tx.journals().begin(p, Ids.ofBody(body), "body");
    tx.dueDates().replace(p, Ids.ofBody(body), Stream.concat(meetings, duties).distinct().toList());
  }

  private static boolean asks(Framework framework, String body) {
    return duties(framework, body).findAny().isPresent()
        || Optional.ofNullable(framework.bodies().get(body))
            .filter(its -> !its.meetings().isEmpty())
            .isPresent();
  }

  private static Optional<DueRow> row(Recurring recurring, String step) {
    if (!recurring.expected().open()) {
      return Optional.empty();
    }
    Instant before = Civil.endOf(recurring.expected().by()).truncatedTo(ChronoUnit.MICROS);
    return Optional.of(
        new DueRow(
            Optional.empty(),
            recurring.rule().id().value(),
            step,
            recurring.owes(),
            0,
            Writer.occurrence(0, before),
            before,
            "open"));
  }

  /** Derives the due rows of every body: a day that passes may make something due. */
  void all() {
    framework()
        .ifPresent(
            f ->
                Stream.concat(f.bodies().keySet().stream(), Stream.of(Room.NO_BODY))
                    .filter(body -> asks(f, body))
                    .forEach(body -> due(f, body, journal(body))));
  }
}
