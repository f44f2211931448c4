package org.candour.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Facts;
import org.candour.criteria.Vocabulary;
import org.candour.rule.Saying;

/** One post always chairs. */
public record ChairPost(String post) implements ChairRule {
  @Override
  public Chair chair(Facts facts, LocalDate day, Register register) {
    return new Chair(
        Chair.State.SET,
        Set.of(post),
        Optional.empty(),
        "The chair is the " + register.postName(post) + ".");
  }

  @Override
  public Optional<String> post(Facts facts) {
    return Optional.of(post);
  }

  @Override
  public Saying saying(Register register, Vocabulary words) {
    return Saying.of("The " + register.postName(post) + " chairs.");
  }
}
