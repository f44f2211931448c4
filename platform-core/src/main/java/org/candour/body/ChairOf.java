package org.candour.body;

import java.time.LocalDate;
import java.util.Optional;
import org.candour.criteria.Facts;
import org.candour.criteria.Vocabulary;
import org.candour.rule.Saying;

/** Whoever sits for one agency chairs; which of them is left to the agency. */
public record ChairOf(String agency) implements ChairRule {
  @Override
  public Chair chair(Facts facts, LocalDate day, Register register) {
    return Chair.of(
        Turn.ofAgency(agency), "The chair is a member from " + register.agencyName(agency) + ".");
  }

  @Override
  public Optional<String> post(Facts facts) {
    return Optional.empty();
  }

  @Override
  public Saying saying(Register register, Vocabulary words) {
    return Saying.of("A member from " + register.agencyName(agency) + " chairs.");
  }
}
