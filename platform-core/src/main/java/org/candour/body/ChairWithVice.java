package org.candour.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Facts;
import org.candour.criteria.Vocabulary;
import org.candour.rule.Saying;

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

  @Override
  public Saying saying(Register register, Vocabulary words) {
    Saying first = chair.saying(register, words);
    Saying second = vice.saying(register, words);
    List<Saying> said = new ArrayList<>(first.parts());
    said.add(
        new Saying(
            "While nobody is there who may chair, the vice-chair does. "
                + Sentence.start(second.says()),
            second.parts()));
    return new Saying(first.says(), said);
  }
}
