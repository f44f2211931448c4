package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Agency;
import org.candour.body.AgendaItem;
import org.candour.body.Appointments;
import org.candour.body.Post;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.journal.Entry;
import org.candour.pathway.Access;
import org.candour.pathway.Paper;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;
import org.candour.time.WorkingCalendar;

/**
 * The only door to the rules. Both functions are pure: the same values in, the same answer out, for
 * a live page, for a what-if and for a partnership's own examples.
 */
public final class Engine {
  private Engine() {}

  /** How a case stands, as known at one instant, with lateness judged at another. */
  public static Assessment assess(Dossier dossier, Instant asKnownAt, Instant about) {
    return new Assessor(dossier, asKnownAt, about).assess();
  }

  /** What each review of a case comes to in shared terms, for whoever compares partnerships. */
  public static List<ReviewFigures> figures(Dossier dossier, Instant now) {
    return new Figures(dossier, now).all();
  }

  /** How many notes of a scrutineer stand in a case. */
  public static int notes(Dossier dossier) {
    return ScrutinyJudge.notes(Known.upTo(Instant.MAX, dossier.journal()));
  }

  /**
   * Whether a person may open a case now, and on what grounds. Closed has none and says nothing: it
   * must not tell that there is such a case.
   *
   * @param whole the assessment of the whole journal, about now
   */
  public static Opening opens(Dossier dossier, Assessment whole, PersonId person) {
    return new Openings(dossier, whole).of(person);
  }

  /** Whom a case concerns, and from whom it is kept: what lists of cases go by. */
  public static Parties parties(Dossier dossier, Assessment whole) {
    return new Openings(dossier, whole).parties();
  }

  /** Which parties a person is of, at a moment, by every version that a case may go by. */
  public static Standing standing(
      History frameworks, Appointments appointments, PersonId person, Instant moment) {
    return Standing.of(frameworks, appointments, person, moment);
  }

  /** What somebody has to declare before the papers of a case are shown to them; none when none. */
  public static List<Access.Declaration> undeclared(
      Dossier dossier, Assessment now, PersonId person) {
    return Undeclared.by(person, dossier, now);
  }

  /** Whether somebody answers requests to open a case. */
  public static boolean answers(Dossier dossier, Assessment now, PersonId person) {
    return keeper(dossier, now, person).map(Keeper::answers).orElse(false);
  }

  /** Whether somebody may declare a conflict of interest about others in a case. */
  public static boolean declares(Dossier dossier, Assessment now, PersonId person) {
    return keeper(dossier, now, person).map(Keeper::declares).orElse(false);
  }

  private static Optional<Keeper> keeper(Dossier dossier, Assessment now, PersonId person) {
    LocalDate day = Civil.dayOf(now.about());
    return dossier
        .frameworks()
        .on(day)
        .map(framework -> new Keeper(framework, dossier.held(now.about()), now, person, day));
  }

  /** Who asked to open a case, who may for a time, and who has a conflict of interest in it. */
  public static AccessRecord access(Dossier dossier) {
    return AccessRecord.of(dossier.journal());
  }

  /** The same as it was known before an instant. */
  public static AccessRecord accessBefore(Dossier dossier, Instant instant) {
    return AccessRecord.of(
        dossier.journal().stream().filter(e -> e.stamp().recorded().isBefore(instant)).toList());
  }

  /** A case as one person may see it, with what is left out for the time being. */
  public static Seen seen(Dossier dossier, Assessment whole, PersonId by) {
    return seen(dossier, whole, whole, by);
  }

  /**
   * A case as one person may see it, with what is left out for the time being.
   *
   * @param whole the case as it is looked at, perhaps as it was known earlier
   * @param now the case as it stands now: what somebody may see goes by what they are today
   */
  public static Seen seen(Dossier dossier, Assessment whole, Assessment now, PersonId by) {
    return new Sight(dossier, now, by).of(whole);
  }

  /** Whether this may be written in the journal of a case, with every reason when not. */
  public static Ruling admit(Dossier dossier, Proposal proposal) {
    return new CaseAdmission(dossier, proposal.notBefore(dossier.journal())).rule();
  }

  /**
   * How one meeting of a body stands at an instant: who was there then, on all that is known now of
   * who came and went. Empty when there is no such meeting. A decision that is reported rests on
   * the meeting as it stood when it was taken.
   */
  public static Optional<MeetingStanding> assess(Room room, String meeting, Instant at) {
    return new MeetingReader(room, at).read(meeting);
  }

  /** Whether this may be written in a partnership's own journal, with every reason when not. */
  public static Ruling admit(Roll roll, Proposal proposal) {
    return new RollAdmission(roll, proposal.notBefore(roll.journal())).rule();
  }

  /** Who is known to a partnership and who holds what, as its journal says up to an instant. */
  public static Roster roster(List<Entry> journal, Instant asKnownAt) {
    return Roster.of(journal, asKnownAt);
  }

  /** Whether a person may be appointed, with every reason when not. */
  public static AppointmentRuling appoint(Nomination nomination) {
    Judgement judgement = new Judgement();
    new AppointmentJudge(nomination, judgement).judge();
    Asking asking = Asking.ofNobody(nomination.why());
    return new AppointmentRuling(judgement.refusals(asking), judgement.verdict(asking).marks());
  }

  /** The vacant seats of every body on a day, in the order of the framework. */
  public static List<Vacancy> vacancies(
      Framework framework, Appointments appointments, LocalDate day) {
    return framework.bodies().values().stream()
        .flatMap(
            its ->
                new Vacancies(framework.register(), its.body(), appointments, day).all().stream())
        .toList();
  }

  /** The posts that an agency lacks on a day where every agency is to have one. */
  public static List<Unheld> unheld(Framework framework, Appointments appointments, LocalDate day) {
    return framework.posts().values().stream()
        .filter(Post::inEvery)
        .flatMap(
            post ->
                framework.agencies().values().stream()
                    .filter(agency -> !appointments.has(post.id(), agency.id(), day))
                    .map(agency -> unheld(post, agency)))
        .toList();
  }

  private static Unheld unheld(Post post, Agency agency) {
    String says = "Nobody is the " + post.name() + " of: " + agency.name() + ".";
    return new Unheld(post.id(), agency.id(), post.rule(), says);
  }

  /**
   * Why a person may not see a paper of a review now; empty when they may. Where the framework does
   * not say who sees it, nothing stands against it.
   */
  public static List<Reason> maySee(
      Dossier dossier, String review, String paper, PersonId person, Instant now) {
    return papers(dossier, review, now)
        .flatMap(its -> its.named(paper).map(one -> its.maySee(one, person)))
        .orElseGet(() -> List.of(Reason.integrity("paper", "This review has no such paper.")));
  }

  /** What a paper of a review puts together, by when it happened. */
  public static List<Drawn> drawn(Dossier dossier, String review, String paper, Instant now) {
    return papers(dossier, review, now)
        .flatMap(its -> its.named(paper).map(one -> its.drawing(one).drawn()))
        .orElse(List.of());
  }

  /** The entries that a paper of a review puts in one order; empty when it merges none. */
  public static Optional<Merged> merged(Dossier dossier, String review, String paper, Instant now) {
    return papers(dossier, review, now)
        .flatMap(its -> its.named(paper).flatMap(one -> its.drawing(one).merged()));
  }

  /** What a paper puts together of a journal as somebody sees it, by when it happened. */
  public static List<Drawn> drawn(
      List<Entry> seen, ReviewStanding review, Paper paper, Instant now) {
    return new Drawing(paper, review, seen, now).drawn();
  }

  /** The entries that a paper puts in one order, of a journal as somebody sees it. */
  public static Optional<Merged> merged(
      List<Entry> seen, ReviewStanding review, Paper paper, Instant now) {
    return new Drawing(paper, review, seen, now).merged();
  }

  /** The papers of a review that are drafts now, by id. */
  public static Set<String> drafts(Dossier dossier, String review, Instant now) {
    return papers(dossier, review, now).map(Papers::drafts).orElse(Set.of());
  }

  private static Optional<Papers> papers(Dossier dossier, String review, Instant now) {
    Assessment assessment = assess(dossier, now, now);
    return assessment
        .review(review)
        .flatMap(
            standing ->
                dossier
                    .frameworks()
                    .version(standing.version())
                    .map(f -> new Papers(dossier, f, assessment, standing, now)));
  }

  /**
   * Which meetings of a body are held, set or missing on a day, by its programme. Nothing where the
   * framework sets none.
   *
   * @param practice what it held and set, and what asks for a meeting
   */
  public static List<Recurring> programme(
      Framework framework,
      String body,
      Practice practice,
      LocalDate day,
      WorkingCalendar calendar) {
    return new Routine(framework, practice, day, calendar).meetings(body);
  }

  /**
   * What a framework puts on the agenda of a body for a meeting on this day, in order. Cases are
   * put on it one by one.
   */
  public static List<AgendaItem> agenda(Framework framework, String body, LocalDate day) {
    return Optional.ofNullable(framework.bodies().get(body))
        .map(its -> its.agenda().on(day))
        .orElse(List.of());
  }

  /**
   * Which duties outside any review are kept, due, overdue or missed on a day.
   *
   * @param practice when they were done, and what asks for them
   */
  public static List<Recurring> duties(
      Framework framework, Practice practice, LocalDate day, WorkingCalendar calendar) {
    return new Routine(framework, practice, day, calendar).duties();
  }

  /** Whether this may be written in the journal of a body, with every reason when not. */
  public static Ruling admit(Room room, Proposal proposal) {
    return new RoomAdmission(room, proposal.notBefore(room.journal())).rule();
  }
}
