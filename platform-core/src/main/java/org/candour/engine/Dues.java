package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.candour.body.Agency;
import org.candour.engine.Clock.Reckoned;
import org.candour.engine.StepStanding.State;
import org.candour.framework.Framework;
import org.candour.pathway.Owner;
import org.candour.pathway.Shape;
import org.candour.pathway.Step;
import org.candour.pathway.TimeLimit;
import org.candour.time.Civil;
import org.candour.time.Reckoning;

/** Turns the time limits of a step into what is due, from whom and since when it is late. */
record Dues(
    Framework framework,
    ReviewRecord review,
    Clock clock,
    Ahead ahead,
    RungDues rungs,
    Instant about) {

  List<Due> of(StepStanding standing) {
    if (standing.state() == State.NOT_ASKED) {
      return List.of();
    }
    List<Due> all = new ArrayList<>();
    for (TimeLimit limit : standing.step().limits()) {
      Optional<LocalDate> extended = extended(standing, limit);
      Reckoned reckoned = clock.reckon(limit, extended);
      for (Debtor debtor : debtors(standing)) {
        Due due = due(standing, limit, reckoned, extended, debtor);
        all.addAll(rounds(limit, standing, due));
      }
    }
    ahead.of(standing.step().id(), about).forEach(opening -> all.add(opened(standing, opening)));
    rungs.of(standing).ifPresent(all::add);
    return all;
  }

  /** A target beside a limit stays when the limit is extended. */
  private Optional<LocalDate> extended(StepStanding standing, TimeLimit limit) {
    return limit.target() && limit.extension().isEmpty()
        ? Optional.empty()
        : review.extendedTo(standing.step().id(), limit.rule().id().value());
  }

  private List<Due> rounds(TimeLimit limit, StepStanding standing, Due due) {
    return limit.shape() instanceof Shape.Again again
        ? new Rounds(review, clock, ahead.steps(), about).of(again, standing, due)
        : List.of(due);
  }

  private Due opened(StepStanding standing, Ahead.Opening opening) {
    Owner owner = standing.step().owner();
    Reckoned reckoned =
        new Reckoned(
            Optional.of(opening.opens()), Optional.empty(), opening.says(), opening.place());
    return due(
        standing,
        opening.limit(),
        reckoned,
        Optional.empty(),
        new Debtor(owner.code(), owner.name()));
  }

  /** Who owes it. */
  private record Debtor(String code, String name) {}

  /** What those who decide disagree on is owed by the rung that has it, as far as that is known. */
  private Owner owes(StepStanding standing) {
    return standing.state() == State.WITH_LADDER
        ? standing.takenBy(rungs.facts()).orElse(standing.step().owner())
        : standing.step().owner();
  }

  /**
   * Each agency that is asked and has not answered owes for itself; before any is, they owe
   * together.
   */
  private List<Debtor> debtors(StepStanding standing) {
    Owner owner = owes(standing);
    Set<String> open =
        owner instanceof Owner.ByAgency each
            ? each.asked(review.involved(), framework.register())
            : new TreeSet<>();
    open.removeAll(standing.byAgency().keySet());
    if (open.isEmpty()) {
      return List.of(new Debtor(owner.code(), owner.name()));
    }
    return open.stream().map(a -> new Debtor("agency:" + a, name(a))).toList();
  }

  private String name(String agency) {
    return Optional.ofNullable(framework.agencies().get(agency)).map(Agency::name).orElse(agency);
  }

  private Due due(
      StepStanding standing,
      TimeLimit limit,
      Reckoned reckoned,
      Optional<LocalDate> extended,
      Debtor debtor) {
    Optional<Instant> before =
        extended.map(Civil::endOf).or(() -> reckoned.closes().map(Reckoning::tooLateFrom));
    String says =
        extended
            .filter(day -> reckoned.closes().isPresent())
            .map(
                day ->
                    "Extended to " + Civil.words(day) + ". Before that it was: " + reckoned.says())
            .orElse(reckoned.says());
    return new Due(
        review.id(),
        standing.step().id(),
        standing.step().name(),
        limit.rule(),
        debtor.code(),
        debtor.name(),
        limit.target(),
        state(standing, limit, before, runs(standing, limit, reckoned)),
        reckoned.closes(),
        reckoned.opens(),
        before,
        says,
        reckoned.anchorPlace(),
        extended.flatMap(day -> reckoned.closes().map(Reckoning::day)),
        reckoned.barred());
  }

  /**
   * An endorser who sent a decision back has answered, and owes nothing until there is a new one. A
   * decision that was sent back is owed again, by its own limit.
   */
  private static boolean done(StepStanding standing) {
    return standing.state() == State.MET
        || (standing.state() == State.RETURNED && standing.step() instanceof Step.Endorsement);
  }

  /** Without a last day: whether it can be done now all the same. */
  private static boolean runs(StepStanding standing, TimeLimit limit, Reckoned reckoned) {
    return limit.shape() instanceof Shape.SetByCase
        ? standing.state() != State.WAITS
        : reckoned.opens().isPresent() || reckoned.barred().isPresent();
  }

  private Due.State state(
      StepStanding standing, TimeLimit limit, Optional<Instant> before, boolean runs) {
    if (done(standing)) {
      return standing.met().isPresent()
              && before.isPresent()
              && !standing.met().get().start().isBefore(before.get())
          ? Due.State.MET_LATE
          : Due.State.MET;
    }
    if (before.isEmpty()) {
      return runs ? Due.State.OPEN : Due.State.NOT_YET_RUNNING;
    }
    return about.isBefore(before.get()) || limit.target() ? Due.State.OPEN : Due.State.OVERDUE;
  }
}
