package org.candour.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.criteria.Facts;
import org.candour.engine.Engine;
import org.candour.engine.Room;
import org.candour.framework.Framework;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.pathway.StandingDuty;
import org.candour.pathway.Step;
import org.candour.tenancy.PartnershipId;
import org.candour.time.At;
import org.candour.time.Civil;

/** The list pages, read from derived rows: one statement a list, however many cases there are. */
record WorkLists(Desk desk, Files files, Store.Tx tx, Instant now) {
  private static final Duration BACK = Duration.ofDays(31);
  private static final Duration AHEAD = Duration.ofDays(366);

  private PartnershipId p() {
    return desk.who().partnership();
  }

  static Lists.Work nothing() {
    return new Lists.Work(
        new Lists.Counts(0, 0, 0),
        new Lists.Page<>(List.of(), 1, DueItem.PAGE, 0),
        List.of(),
        List.of());
  }

  static Lists.Page<Lists.CaseRow> noCases() {
    return new Lists.Page<>(List.of(), 1, CasePage.SIZE, 0);
  }

  Lists.Work work(boolean mineOnly, int page) {
    Set<String> mine = mine();
    OpenTo to = to();
    DueFilter wanted = mineOnly ? DueFilter.all().owedBy(mine) : DueFilter.all();
    return new Lists.Work(
        counts(to),
        new Lists.Page<>(
            tx.dueDates().list(p(), to, wanted, page).stream().map(i -> row(i, mine)).toList(),
            page,
            DueItem.PAGE,
            tx.dueDates().count(p(), to, wanted)),
        meetings().stream().filter(m -> !m.startsAt().last().isBefore(now)).limit(5).toList(),
        desk.runs() ? requests(to) : List.of());
  }

  /** Whose lists these are. */
  private OpenTo to() {
    return OpenTo.of(
        Engine.standing(files.history(), files.appointments(), desk.who().person(), now));
  }

  private List<Lists.RequestRow> requests(OpenTo to) {
    Map<String, String> names = files.names();
    return tx.parties().waiting(p(), to, DueItem.PAGE).stream()
        .map(
            row ->
                new Lists.RequestRow(
                    row.caseReference(),
                    names.getOrDefault(row.person().value(), row.person().value()),
                    new At(row.askedAt())))
        .toList();
  }

  private Lists.Counts counts(OpenTo to) {
    return new Lists.Counts(
        tx.cases().list(p(), to, CaseFilter.status("open"), 1).total(),
        tx.dueDates().count(p(), to, DueFilter.overdueAt(now)),
        tx.dueDates()
            .count(
                p(),
                to,
                DueFilter.between(Optional.of(now), Optional.of(now.plus(Casework.SOON)))));
  }

  private Lists.WorkRow row(DueItem item, Set<String> mine) {
    if (item.caseReference().isEmpty()) {
      return outside(item.row(), mine);
    }
    Optional<Step> step = step(item.row());
    String owes = step.map(Step::owner).map(Owner::name).orElse("");
    return new Lists.WorkRow(
        item.caseReference().orElse(""),
        item.caseReference().map(r -> "Case " + r).orElse(""),
        step.map(Step::name).orElse(item.row().step()),
        item.row().rule(),
        agencyName(item.row().owes()).orElse(owes),
        item.row().dueAt(),
        !item.row().state().equals(DueRow.AIM) && !now.isBefore(item.row().dueAt()),
        mine.contains(item.row().owes()));
  }

  /** What comes round with a body, or with none. */
  private Lists.WorkRow outside(DueRow row, Set<String> mine) {
    Optional<StandingDuty> duty =
        newestFirst()
            .flatMap(f -> Optional.ofNullable(f.duties().get(row.step())).stream())
            .findFirst();
    String body =
        row.step().equals(Routines.MEETING)
            ? row.owes().substring(row.owes().indexOf(':') + 1)
            : duty.flatMap(StandingDuty::body).orElse(Room.NO_BODY);
    String bodyName = new Views(desk, tx, files, now).bodyName(body);
    return new Lists.WorkRow(
        "",
        body.equals(Room.NO_BODY) ? desk.framework().name() : bodyName,
        duty.map(StandingDuty::name).orElse("Meeting of the " + bodyName),
        row.rule(),
        duty.map(d -> d.owner().name()).orElse(bodyName),
        row.dueAt(),
        !now.isBefore(row.dueAt()),
        mine.contains(row.owes()),
        Optional.of(new Lists.Outside(body, duty.map(StandingDuty::id))));
  }

  private Stream<Framework> newestFirst() {
    List<Framework> all = new ArrayList<>(files.history().versions());
    Collections.reverse(all);
    return all.stream();
  }

  private Optional<String> agencyName(String owes) {
    return owes.startsWith("agency:")
        ? Optional.of(desk.framework().register().agencyName(owes.substring("agency:".length())))
        : Optional.empty();
  }

  /** The step of this id that carries a limit of this rule. */
  private Optional<Step> step(DueRow row) {
    for (Framework framework : files.history().versions()) {
      for (ReviewType type : framework.pathways()) {
        Optional<Step> step =
            type.step(row.step())
                .filter(
                    s ->
                        s.limits().stream()
                            .anyMatch(l -> l.rule().id().value().equals(row.rule())));
        if (step.isPresent()) {
          return step;
        }
      }
    }
    return Optional.empty();
  }

  /**
   * By what codes this person owes things: their agencies, and every owner in any version of the
   * framework that they answer for today.
   */
  private Set<String> mine() {
    Owner.Seats seats = desk.framework().seats(files.appointments().at(now), Facts.none());
    LocalDate today = Civil.dayOf(now);
    Set<String> mine = new HashSet<>();
    desk.agencies().forEach(a -> mine.add("agency:" + a));
    for (Framework framework : files.history().versions()) {
      comingRound(framework)
          .filter(o -> o.isHeldBy(desk.who().person(), today, seats))
          .forEach(o -> mine.add(o.code()));
      for (ReviewType type : framework.pathways()) {
        type.steps().stream()
            .map(Step::owner)
            .filter(o -> o.isHeldBy(desk.who().person(), today, seats))
            .forEach(o -> mine.add(o.code()));
      }
    }
    return mine;
  }

  /** Who owes what comes round outside any review. */
  private static Stream<Owner> comingRound(Framework framework) {
    return Stream.concat(
        framework.duties().values().stream().map(StandingDuty::owner),
        framework.bodies().values().stream()
            .filter(its -> !its.meetings().isEmpty())
            .map(its -> new Owner.OfBody(its.body().id(), its.body().name())));
  }

  Lists.Page<Lists.CaseRow> cases(String text, int page) {
    CaseFilter filter =
        text.isBlank()
            ? CaseFilter.all()
            : new CaseFilter(Optional.empty(), Optional.empty(), Optional.of(text.strip()));
    CasePage rows = tx.cases().list(p(), to(), filter, page);
    return new Lists.Page<>(
        rows.rows().stream().map(this::row).toList(), rows.number(), CasePage.SIZE, rows.total());
  }

  private Lists.CaseRow row(CaseRow row) {
    String type =
        Optional.ofNullable(desk.framework().reviews().get(row.kind()))
            .map(ReviewType::name)
            .orElse(row.kind());
    return new Lists.CaseRow(
        row.reference(),
        "Case " + row.reference(),
        type,
        row.status(),
        new At(row.openedAt()),
        row.nextDueAt());
  }

  List<Lists.MeetingRow> meetings() {
    Views views = new Views(desk, tx, files, now);
    return tx.meetings().between(p(), to(), now.minus(BACK), now.plus(AHEAD)).stream()
        .map(
            m ->
                new Lists.MeetingRow(
                    m.body(),
                    views.bodyName(m.body()),
                    m.meeting(),
                    new At(m.startsAt()),
                    m.items()))
        .toList();
  }
}
