package org.candour.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Facts;
import org.candour.criteria.Vocabulary;
import org.candour.rule.Saying;

/** The chair is chosen among these posts, perhaps for a term. */
public record ChairOneOf(List<String> posts, Optional<Term> term) implements ChairRule {
  public ChairOneOf {
    posts = List.copyOf(posts);
  }

  /** Chosen for no term in particular. */
  public ChairOneOf(List<String> posts) {
    this(posts, Optional.empty());
  }

  @Override
  public Chair chair(Facts facts, LocalDate day, Register register) {
    return new Chair(
        Chair.State.SET,
        Set.copyOf(posts),
        Optional.empty(),
        "The chair is one of: "
            + Sentence.and(posts.stream().map(register::postName).toList())
            + "."
            + term.map(its -> its.says(day)).orElse(""));
  }

  @Override
  public Optional<String> post(Facts facts) {
    return posts.size() == 1 ? Optional.of(posts.get(0)) : Optional.empty();
  }

  @Override
  public Saying saying(Register register, Vocabulary words) {
    return Saying.of(
        "One of these chairs: "
            + Sentence.or(posts.stream().map(post -> "the " + register.postName(post)).toList())
            + "."
            + term.map(its -> " " + its.words()).orElse(""));
  }
}
