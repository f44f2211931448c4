package org.candour.api.view;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.api.json.Body;
import org.candour.api.problem.ReasonBody;
import org.candour.api.problem.RuleBody;
import org.candour.casework.CaseView;
import org.candour.engine.Assessment;
import org.candour.engine.PaperStanding;
import org.candour.engine.ReviewStanding;
import org.candour.time.When;

/**
 * A case with its assessment.
 *
 * @param tag the same as the ETag: send it as If-Match with an act that rests on this answer
 * @param knownAt as known at this instant
 * @param itself the duties of the case itself, whatever review follows; absent where its framework
 *     has none
 * @param obligations everything that is due and not done, of the case itself and in all reviews,
 *     soonest first
 * @param findings what a correction or a breach leaves to be looked at again
 * @param unseen what is left out of it, since whoever asks may not see it yet
 * @param withheld why answers are taken out of entries of its journal
 * @param papers the papers of its reviews, with who may see each
 * @param toDeclare what has to be declared before anything of it is shown; then the rest is empty
 * @param names the names of the people the case names, by person id
 */
public record CaseBody(
    String reference,
    String title,
    String tag,
    Instant knownAt,
    Instant about,
    List<FactBody> facts,
    List<ReviewBody> reviews,
    Optional<ItselfBody> itself,
    List<DueBody> obligations,
    List<FindingToSee> findings,
    List<MeetingLink> meetings,
    List<UnseenStep> unseen,
    List<ReasonBody> withheld,
    List<CasePaper> papers,
    List<DeclarationBody> toDeclare,
    Map<String, String> names)
    implements Body {

  /**
   * The duties of the case itself.
   *
   * @param framework the version they go by: the one the case was opened under
   */
  public record ItselfBody(int framework, List<StepBody> steps, List<OfferBody> next) {
    static ItselfBody of(ReviewStanding itself) {
      return new ItselfBody(
          itself.version(),
          itself.steps().stream().map(StepBody::of).toList(),
          itself.offers().stream().map(OfferBody::of).toList());
    }
  }

  /** Something to look at again, with the entry it speaks of. */
  public record FindingToSee(long place, ReasonBody reason) {}

  /** A step that is left out until another has been taken too, whether or not it has been taken. */
  public record UnseenStep(String review, String step, ReasonBody reason) {}

  /**
   * A paper of a review.
   *
   * @param seenBy who may see it, in words; empty: the framework does not say
   * @param draftUntil the step until which it is a draft, in words; empty: it is none now
   * @param restricted why it is not for whoever asks; empty: it is
   */
  public record CasePaper(
      String review,
      String paper,
      String name,
      List<String> drawnFrom,
      List<String> seenBy,
      Optional<String> draftUntil,
      List<ReasonBody> restricted,
      RuleBody rule) {
    static CasePaper of(PaperStanding its) {
      return new CasePaper(
          its.review(),
          its.paper().id(),
          its.paper().name(),
          its.drawnFrom(),
          its.seenBy(),
          its.draftUntil(),
          its.against().stream().map(ReasonBody::of).toList(),
          RuleBody.of(its.paper().rule()));
    }
  }

  /** Something to declare, as whoever declares it says it. */
  public record DeclarationBody(String id, String says, RuleBody rule) {}

  /** A meeting that has this case on its agenda. */
  public record MeetingLink(
      String body,
      String bodyName,
      String meeting,
      String item,
      String review,
      String step,
      When startsAt) {
    static MeetingLink of(CaseView.MeetingLink link) {
      return new MeetingLink(
          link.body(),
          link.bodyName(),
          link.meeting(),
          link.item(),
          link.review(),
          link.step(),
          link.startsAt());
    }
  }

  static List<DeclarationBody> toDeclare(CaseView view) {
    return view.toDeclare().stream()
        .map(d -> new DeclarationBody(d.id(), d.name(), RuleBody.of(d.rule())))
        .toList();
  }

  /** The case as it is answered. */
  public static CaseBody of(CaseView view) {
    Assessment now = view.assessment();
    return new CaseBody(
        view.reference(),
        view.title(),
        view.tag(),
        now.knownAt(),
        now.about(),
        FactBody.all(view.framework(), now.facts()),
        now.reviews().stream().map(ReviewBody::of).toList(),
        now.itself().map(ItselfBody::of),
        DueBody.all(now.open()),
        now.findings().stream()
            .map(f -> new FindingToSee(f.place(), ReasonBody.of(f.reason())))
            .toList(),
        view.meetings().stream().map(MeetingLink::of).toList(),
        view.unseen().stream()
            .map(u -> new UnseenStep(u.review(), u.step().id(), ReasonBody.of(u.why())))
            .toList(),
        view.withheld().stream().map(ReasonBody::of).toList(),
        view.papers().stream().map(CasePaper::of).toList(),
        toDeclare(view),
        view.names());
  }
}
