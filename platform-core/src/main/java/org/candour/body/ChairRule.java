package org.candour.body;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Facts;
import org.candour.criteria.Vocabulary;
import org.candour.rule.Saying;

/**
 * Who chairs a body. Where a framework says nothing, {@link ChairNotSet} says that it says nothing.
 */
public sealed interface ChairRule
    permits ChairPost, ChairOf, ChairOneOf, ChairByCase, ChairRotates, ChairWithVice, ChairNotSet {
  /** Who must chair for this case on this day, in words; names come from the register. */
  Chair chair(Facts facts, LocalDate day, Register register);

  /**
   * The same for an item that people of these posts and agencies stand aside from. A rota may then
   * pass them over.
   */
  default Chair chair(Facts facts, LocalDate day, Register register, Set<Turn> aside) {
    return chair(facts, day, register);
  }

  /** Who chairs, for whoever reads the policy. */
  Saying saying(Register register, Vocabulary words);

  /** The one post that must chair for this case, when there is exactly one. */
  Optional<String> post(Facts facts);
}
