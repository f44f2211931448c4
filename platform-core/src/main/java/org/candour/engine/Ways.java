package org.candour.engine;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.candour.engine.StepStanding.State;
import org.candour.pathway.Guard.After;
import org.candour.pathway.Step;

/**
 * The ways to each step of one review, by what it comes after: {@link org.candour.pathway.Guard}
 * says how they are read. Each is read once.
 */
final class Ways {
  private final Function<String, StepStanding> standing;
  private final Map<String, Way> read = new HashMap<>();

  Ways(Function<String, StepStanding> standing) {
    this.standing = standing;
  }

  /**
   * The way to one step.
   *
   * @param closed whether the step falls away
   * @param first the steps that still come first
   */
  record Way(boolean closed, List<StepStanding> first) {}

  /** A step that leads back to itself adds nothing to its own way. */
  Way to(Step step) {
    Way known = read.get(step.id());
    if (known == null) {
      read.put(step.id(), new Way(false, List.of()));
      known = read(step);
      read.put(step.id(), known);
    }
    return known;
  }

  private Way read(Step step) {
    List<After> afters = step.guard().after();
    List<Way> ways = afters.stream().map(this::through).toList();
    boolean closed = !ways.isEmpty() && ways.stream().allMatch(Way::closed);
    List<StepStanding> first = new ArrayList<>();
    for (int i = 0; i < ways.size(); i++) {
      closed |= ways.get(i).closed() && !afters.get(i).outcomes().isEmpty();
      first.addAll(ways.get(i).first());
    }
    if (step instanceof Step.Endorsement endorsement) {
      StepStanding decision = standing.apply(endorsement.of());
      closed |= decision.state() == State.NOT_ASKED;
    }
    return new Way(closed, first.stream().distinct().toList());
  }

  private Way through(After after) {
    StepStanding step = standing.apply(after.step());
    if (step.state() == State.NOT_ASKED) {
      return after.outcomes().isEmpty() ? passing(step) : new Way(true, List.of());
    }
    if (step.state() != State.MET) {
      return new Way(false, List.of(step));
    }
    boolean other =
        !after.outcomes().isEmpty() && step.outcome().filter(after.outcomes()::contains).isEmpty();
    return new Way(other, List.of());
  }

  /** A step that is not for this case is passed over: its own ways are the ways through it. */
  private Way passing(StepStanding step) {
    Way way = to(step.step());
    return way.closed() ? new Way(true, List.of()) : way;
  }
}
