package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.candour.rule.Reason;
import org.candour.rule.Rule;

/**
 * A decision by a body: it rests on a meeting, on who chaired it, on its quorum and on how the body
 * agrees.
 *
 * @param day when it was taken
 */
record BodyDecision(
    Framework framework,
    Facts facts,
    LocalDate day,
    Step.Decision step,
    Owner.OfBody body,
    Judgement judgement) {

  void judge(Optional<Sitting> sitting) {
    if (sitting.isEmpty()) {
      judgement.against(
          Reason.of(
                  step.rule(),
                  "meeting",
                  "“" + step.name() + "” is decided by " + body.name() + " at a meeting.")
              .toMend("Record the decision on the item of a meeting of " + body.name() + "."));
      return;
    }
    if (!sitting.get().body().equals(body.body())) {
      judgement.against(
          Reason.of(
                  step.rule(),
                  "meeting",
                  "This meeting is not one of "
                      + body.name()
                      + ", which decides “"
                      + step.name()
                      + "”.")
              .toMend("Put it on the agenda of a meeting of " + body.name() + "."));
    }
    Constitution constitution = framework.bodies().get(body.body());
    if (constitution != null) {
      chair(constitution, sitting.get());
      quorum(constitution.on(step.business()), sitting.get());
      agreement(constitution.on(step.business()), sitting.get());
    }
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

  private void agreement(Constitution constitution, Sitting sitting) {
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
    if (verdict.state() == VoteVerdict.State.DISAGREEMENT) {
      judgement.against(disagreement(constitution, verdict));
    } else if (verdict.state() == VoteVerdict.State.NOT_CARRIED) {
      judgement.against(unsettled(constitution.votingRule(), verdict.says(), remedy(verdict)));
    } else {
      judgement.note(constitution.votingRule(), verdict.says());
    }
  }

  private Reason disagreement(Constitution constitution, VoteVerdict verdict) {
    Optional<Ladder> ladder = step.ladder().map(framework.ladders()::get);
    return unsettled(
        ladder.map(Ladder::rule).or(constitution::votingRule),
        verdict.says(),
        ladder.isPresent()
            ? "Record the disagreement: it goes up instead of being voted down."
            : "Where a disagreement goes is not set by this framework. Record the decision once all"
                + " agree.");
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
