package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.body.Sentence;
import org.candour.criteria.Facts;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.journal.Sitting;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.pathway.Step;
import org.candour.quorum.Ballot;
import org.candour.quorum.Poll;
import org.candour.quorum.QuorumVerdict;
import org.candour.quorum.VoteVerdict;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.rule.Rule;

/**
 * A decision by a body: it rests on a meeting, on who chaired it, on its quorum and on how the body
 * agrees. A body to which a disagreement has come settles it in the same way, or lets it go up.
 *
 * @param day when it was taken
 * @param at where the disagreement is that it settles or lets go up; empty: it decides in its turn
 */
record BodyDecision(
    Framework framework,
    Facts facts,
    LocalDate day,
    Step.Decision step,
    Owner.OfBody body,
    Optional<OnLadder> at,
    Judgement judgement) {

  void judge(Optional<Sitting> sitting) {
    if (sitting.isEmpty()) {
      judgement.against(
          Reason.of(
                  firm(),
                  "meeting",
                  at.isEmpty()
                      ? "“" + step.name() + "” is decided by " + body.name() + " at a meeting."
                      : disagreement() + " is settled at a meeting of " + body.name() + ".")
              .toMend(
                  at.isEmpty()
                      ? "Record the decision on the item of a meeting of " + body.name() + "."
                      : "Put it on the agenda of a meeting of "
                          + body.name()
                          + ", and record there how it was settled."));
    } else {
      held(sitting.get(), true);
    }
  }

  /** Whether the body may let go up at this meeting what it does not settle. */
  void letsGo(Sitting sitting) {
    held(sitting, false);
  }

  /**
   * @param carried whether it has to be carried by the body's votes
   */
  private void held(Sitting sitting, boolean carried) {
    if (!sitting.body().equals(body.body())) {
      judgement.against(otherMeeting());
    }
    Constitution constitution = framework.bodies().get(body.body());
    if (constitution != null) {
      chair(constitution, sitting);
      quorum(constitution.on(step.business()), sitting);
      agreement(constitution.on(step.business()), sitting, carried);
    }
  }

  private Reason otherMeeting() {
    return Reason.of(
            firm(),
            "meeting",
            "This meeting is not one of "
                + body.name()
                + (at.isEmpty()
                    ? ", which decides “" + step.name() + "”."
                    : ", which has " + Sentence.within(disagreement()) + "."))
        .toMend("Put it on the agenda of a meeting of " + body.name() + ".");
  }

  private String disagreement() {
    return "The disagreement on “" + step.name() + "”";
  }

  /** A body acts at its meetings, however weakly the rule of what it does is kept. */
  private Rule firm() {
    return at.map(its -> its.ladder().rule()).orElse(step.rule()).at(Enforcement.REFUSE);
  }

  private void chair(Constitution constitution, Sitting sitting) {
    judgement.against(
        ChairRules.of(constitution, sitting, facts, day, framework.register()).against(sitting));
  }

  private void quorum(Constitution constitution, Sitting sitting) {
    QuorumRules.Judged judged = new QuorumRules(constitution).judge(sitting, facts);
    if (judged.verdict().state() == QuorumVerdict.State.NOT_QUORATE) {
      judgement.against(judged.reason());
    } else {
      judgement.note(constitution.quorumRule(), judged.verdict().says());
    }
  }

  private void agreement(Constitution constitution, Sitting sitting, boolean carried) {
    VoteVerdict verdict =
        constitution
            .voting()
            .judge(
                new Poll(
                    constitution.body().seatsFor(facts),
                    sitting.present(),
                    sitting.votes(),
                    sitting.chair(),
                    step.business()));
    verdict
        .refused()
        .forEach(r -> judgement.against(constitution.votingRule().map(r::restingOn).orElse(r)));
    if (!carried) {
      return;
    }
    if (verdict.state() == VoteVerdict.State.DISAGREEMENT) {
      judgement.against(noAgreement(constitution, verdict));
    } else if (verdict.state() == VoteVerdict.State.NOT_CARRIED) {
      judgement.against(unsettled(constitution.votingRule(), verdict.says(), remedy(verdict)));
    } else {
      judgement.note(constitution.votingRule(), verdict.says());
    }
  }

  private Reason noAgreement(Constitution constitution, VoteVerdict verdict) {
    Optional<Ladder> ladder = step.ladder().map(framework.ladders()::get);
    return unsettled(
        ladder.map(Ladder::rule).or(constitution::votingRule),
        verdict.says(),
        at.map(this::further)
            .orElse(
                ladder.isPresent()
                    ? "Record the disagreement: it goes up instead of being voted down."
                    : "Where a disagreement goes is not set by this framework. Record the decision"
                        + " once all agree."));
  }

  private String further(OnLadder its) {
    return its.next(facts).isPresent()
        ? "Record that there is no agreement: it goes up to the next instead of being voted down."
        : body.name() + " is the last to settle it. Record it once all agree.";
  }

  private static String remedy(VoteVerdict verdict) {
    List<String> open = verdict.notVoted();
    if (open.isEmpty() && verdict.cast().isEmpty()) {
      return "Nobody with a vote is recorded as present. Record who is there first.";
    }
    if (verdict.cast().stream().anyMatch(c -> c.ballot() == Ballot.ABSTAIN) && open.isEmpty()) {
      return "Record the option that was carried, or the disagreement if those who abstain do not"
          + " agree.";
    }
    return open.isEmpty()
        ? "This option was not carried. Record the option that was, or put it to the vote again."
        : "Record a vote for everybody who may vote.";
  }

  private static Reason unsettled(Optional<Rule> rule, String says, String remedy) {
    return new Reason(Reason.Kind.RULE, says, Optional.of(remedy), rule, Optional.of("votes"));
  }
}
