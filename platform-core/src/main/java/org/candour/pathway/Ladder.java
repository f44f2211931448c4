package org.candour.pathway;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Answer;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.rule.Rule;
import org.candour.time.Limit;

/**
 * Where a disagreement goes, rung by rung. A rung settles it or lets it go up to the next. No rung
 * is skipped, and the last lets nothing go up.
 *
 * @param blocks what may not be done in a case while a disagreement on this ladder is open
 */
public record Ladder(String id, String name, Rule rule, List<Rung> rungs, List<Block> blocks) {
  public Ladder {
    rungs = List.copyOf(rungs);
    blocks = List.copyOf(blocks);
  }

  /** A ladder that blocks nothing. */
  public Ladder(String id, String name, Rule rule, List<Rung> rungs) {
    this(id, name, rule, rungs, List.of());
  }

  /** Who settles it first in a case with these facts; nobody while that is not known. */
  public Optional<Owner> settles(Facts facts) {
    return from(1, facts).flatMap(Reached::owner);
  }

  /**
   * The first rung from this number on that is for a case with these facts. While it is not known
   * whether a rung is for it, no later one can be relied on.
   *
   * @param number counted from 1
   */
  public Optional<Reached> from(int number, Facts facts) {
    for (int i = number; i <= rungs.size(); i++) {
      Rung rung = rungs.get(i - 1);
      Answer isFor = rung.isFor(facts);
      if (isFor != Answer.NO) {
        return Optional.of(new Reached(i, rung, rung.owner(facts)));
      }
    }
    return Optional.empty();
  }

  /**
   * What is to be found out before it can be told who sits on the first rung from this number on
   * that is for the case, in words; empty when that can be told, or when no rung is for the case.
   */
  public List<String> notKnown(int number, Facts facts) {
    return from(number, facts).map(its -> its.rung().notKnown(facts)).orElse(List.of());
  }

  /**
   * A rung that a question comes to.
   *
   * @param number of the rung, from 1
   * @param owner who sits on it; empty while that is not known
   */
  public record Reached(int number, Rung rung, Optional<Owner> owner) {}

  /**
   * One rung.
   *
   * @param routes who sits on it by kind of case: the first that is for the case
   * @param within how long it has from when the question came to it; empty: as long as it takes
   * @param rule its own rule; empty: the ladder's
   */
  public record Rung(List<Route> routes, Optional<Limit> within, Optional<Rule> rule) {
    public Rung {
      routes = List.copyOf(routes);
    }

    /** A rung of one owner, with no limit of its own. */
    public Rung(Optional<Criterion> onlyWhen, Owner owner) {
      this(List.of(new Route(onlyWhen, owner)), Optional.empty(), Optional.empty());
    }

    /** Whether anybody sits on it in a case with these facts. */
    Answer isFor(Facts facts) {
      return routes.stream()
          .map(route -> route.isFor(facts))
          .filter(answer -> answer != Answer.NO)
          .findFirst()
          .orElse(Answer.NO);
    }

    /** Who sits on it; nobody while it is not known which route is for the case. */
    Optional<Owner> owner(Facts facts) {
      return routes.stream()
          .filter(route -> route.isFor(facts) != Answer.NO)
          .findFirst()
          .filter(route -> route.isFor(facts) == Answer.YES)
          .map(Route::owner);
    }

    private List<String> notKnown(Facts facts) {
      return routes.stream()
          .filter(route -> route.isFor(facts) != Answer.NO)
          .limit(1)
          .flatMap(route -> route.onlyWhen().stream())
          .flatMap(criterion -> criterion.judge(facts).because(Answer.NOT_KNOWN).stream())
          .toList();
    }
  }

  /**
   * What may not be done while a disagreement is open.
   *
   * @param rule the rule that keeps it from being done
   * @param moves steps of the review in which they disagree, or what they may come to
   * @param reviews types of review that may not begin in the same case
   * @param openedBy whose settlement opens it again; empty: anybody's
   * @param unless what must be known of the case for it to be done all the same, such as who
   *     directed it; empty: nothing lets it
   */
  public record Block(
      Rule rule,
      List<Move> moves,
      Set<String> reviews,
      List<Owner> openedBy,
      Optional<Criterion> unless) {
    public Block {
      moves = List.copyOf(moves);
      reviews = Set.copyOf(reviews);
      openedBy = List.copyOf(openedBy);
    }

    /** Whether a settlement by this rung opens it again. */
    public boolean isOpenedBy(Optional<Owner> settled) {
      return openedBy.isEmpty()
          || openedBy.stream()
              .anyMatch(its -> settled.map(by -> by.code().equals(its.code())).orElse(false));
    }
  }

  /** Who sits on a rung, in which cases. */
  public record Route(Optional<Criterion> onlyWhen, Owner owner) {
    private Answer isFor(Facts facts) {
      return onlyWhen.map(c -> c.judge(facts).answer()).orElse(Answer.YES);
    }
  }
}
