package org.candour.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Facts;

/** A chair, and who takes it when nobody is there who may chair. */
public record ChairWithVice(ChairRule chair, ChairRule vice) implements ChairRule {
  @Override
  public Chair chair(Facts facts, LocalDate day, Register register) {
    return chair(facts, day, register, Set.of());
  }

  @Override
  public Chair chair(Facts facts, LocalDate day, Register register, Set<Turn> aside) {
    Chair first = chair.chair(facts, day, register, aside);
    Chair second = vice.chair(facts, day, register, aside);
    return first.withVice(second);
  }

  @Override
  public Optional<String> post(Facts facts) {
    return chair.post(facts);
  }
}
