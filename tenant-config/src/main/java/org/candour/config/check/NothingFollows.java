package org.candour.config.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.config.check.Checks.Found;
import org.candour.config.defect.Defect.Kind;
import org.candour.framework.Framework;
import org.candour.pathway.Choice;
import org.candour.pathway.Guard;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Sequel;
import org.candour.pathway.Step;

/**
 * An option that no step comes after, that counts as nothing and neither ends nor reopens anything,
 * where another option of the same decision has either.
 */
final class NothingFollows implements Checks.Check {
  @Override
  public Stream<Found> of(Framework framework) {
    return Steps.each(
        framework,
        (review, step) ->
            step instanceof Step.Decision decision ? of(review, decision) : Stream.empty());
  }

  private static Stream<Found> of(ReviewType review, Step.Decision decision) {
    List<Guard.After> after =
        review.steps().stream()
            .flatMap(s -> s.guard().after().stream())
            .filter(a -> a.step().equals(decision.id()))
            .toList();
    if (after.stream().anyMatch(a -> a.outcomes().isEmpty())) {
      return Stream.empty();
    }
    Set<String> followed =
        after.stream().flatMap(a -> a.outcomes().stream()).collect(Collectors.toSet());
    List<Choice> bare =
        decision.options().stream()
            .filter(
                o ->
                    o.concepts().isEmpty()
                        && o.sequel().equals(Sequel.none())
                        && !followed.contains(o.id()))
            .toList();
    return bare.size() == decision.options().size()
        ? Stream.empty()
        : bare.stream().map(option -> found(review, decision, option));
  }

  private static Found found(ReviewType review, Step.Decision decision, Choice option) {
    String path = Steps.path(review, decision);
    return new Found(
        List.of(path + ".options." + option.id(), path),
        Kind.NOTHING_FOLLOWS,
        List.of(option.label(), decision.name()));
  }
}
