package org.candour.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.criteria.Answer;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.criteria.Finding;
import org.candour.engine.StepStanding.State;
import org.candour.pathway.Ladder;
import org.candour.pathway.Owner;
import org.candour.rule.Reason;

/**
 * What the disagreements of a case keep from being done in it: as long as one is open, and where a
 * ladder says whose settlement opens it again, until it was settled by one of them.
 */
final class Blocks {
  private final Facts facts;
  private final List<Bar> bars;

  Blocks(List<ReviewStanding> reviews, Facts facts) {
    this.facts = facts;
    this.bars = bars(reviews).toList();
  }

  /** One thing that is kept from being done, and the decision that they disagree on. */
  private record Bar(String review, StepStanding on, OnLadder at, Ladder.Block block) {}

  private Stream<Bar> bars(List<ReviewStanding> reviews) {
    return reviews.stream()
        .flatMap(
            review ->
                review.steps().stream()
                    .flatMap(
                        step ->
                            step.ladder().stream().flatMap(at -> bars(review.review(), step, at))));
  }

  private Stream<Bar> bars(String review, StepStanding on, OnLadder at) {
    return at.ladder().blocks().stream()
        .filter(block -> on.state() == State.WITH_LADDER || !block.isOpenedBy(at.settles(facts)))
        .filter(block -> !lets(block))
        .map(block -> new Bar(review, on, at, block));
  }

  private boolean lets(Ladder.Block block) {
    return block.unless().map(c -> c.judge(facts).answer() == Answer.YES).orElse(false);
  }

  /** Why a step of a review may not be taken, or not come to this. */
  List<Reason> against(String review, StepStanding step, Optional<String> outcome) {
    return bars.stream()
        .filter(bar -> bar.review().equals(review))
        .filter(bar -> bar.block().moves().stream().anyMatch(m -> m.is(step.step().id(), outcome)))
        .map(bar -> reason(bar, "step", "“" + step.step().name() + "”"))
        .toList();
  }

  /** Why a step may not come to this, by a disagreement or because the review forbids it. */
  List<Reason> keep(ReviewStanding review, StepStanding step, String outcome) {
    Prohibitions forbidden = new Prohibitions(review.type(), facts);
    Optional<String> to = Optional.of(outcome);
    return Stream.of(
            against(review.review(), step, to),
            forbidden.against(step.step(), to),
            forbidden.notKnown(step.step(), to))
        .flatMap(List::stream)
        .toList();
  }

  /** Why a review of this type may not begin. */
  List<Reason> against(String type, String name) {
    return bars.stream()
        .filter(bar -> bar.block().reviews().contains(type))
        .map(bar -> reason(bar, "type", "“" + name + "”"))
        .toList();
  }

  private Reason reason(Bar bar, String field, String what) {
    boolean open = bar.on().state() == State.WITH_LADDER;
    String on = "“" + bar.on().step().name() + "”";
    String says =
        open
            ? what + " has to wait: there is an open disagreement on " + on + "."
            : what + " has to wait: the disagreement on " + on + " was settled by " + by(bar) + ".";
    String who =
        bar.block().openedBy().stream().map(Owner::name).collect(Collectors.joining(" or "));
    return Reason.of(bar.block().rule(), field, says)
        .toMend(
            (who.isEmpty()
                    ? "Settle the disagreement first."
                    : "It opens again when it is settled by " + who + ".")
                + otherwise(bar.block()));
  }

  private String by(Bar bar) {
    return bar.at().settles(facts).map(Owner::name).orElse("somebody who does not open it again");
  }

  private String otherwise(Ladder.Block block) {
    return block
        .unless()
        .map(c -> " It may be done all the same once this is recorded: " + missing(c) + ".")
        .orElse("");
  }

  private String missing(Criterion criterion) {
    Finding finding = criterion.judge(facts);
    return String.join("; ", finding.because(finding.answer()));
  }
}
