package org.candour.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Facts;
import org.candour.criteria.Vocabulary;
import org.candour.rule.Saying;

/** The framework does not say who chairs. */
public record ChairNotSet() implements ChairRule {
  @Override
  public Chair chair(Facts facts, LocalDate day, Register register) {
    return new Chair(
        Chair.State.NOT_SET,
        Set.of(),
        Optional.empty(),
        "Who chairs is not set by this framework.");
  }

  @Override
  public Optional<String> post(Facts facts) {
    return Optional.empty();
  }

  @Override
  public Saying saying(Register register, Vocabulary words) {
    return Saying.of("Who chairs is not set by this framework. Anybody who is there may.");
  }
}
