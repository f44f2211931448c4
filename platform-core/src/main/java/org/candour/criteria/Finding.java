package org.candour.criteria;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a criterion came to and why: the limb in words, its answer, and the limbs below it. It holds
 * no value.
 */
public record Finding(String says, Answer answer, List<Finding> parts) {
  public Finding {
    parts = List.copyOf(parts);
  }

  /** How a finding begins whose limbs must all fail. It is part of what the record keeps. */
  static final String NONE = "none of these";

  /** The leaves on which this answer turned; what was decided otherwise turned nothing. */
  public List<String> because(Answer wanted) {
    return deciding(wanted).map(Finding::says).distinct().toList();
  }

  /**
   * Why it came to what it came to, as a clause: what is so, and what is not so, or what is still
   * to be found out.
   */
  public String why() {
    List<Finding> deciding = deciding(answer).distinct().toList();
    return answer == Answer.NOT_KNOWN
        ? "this is not known: " + said(deciding.stream())
        : Stream.of(
                clause("this is so: ", deciding, Answer.YES),
                clause("this is not so: ", deciding, Answer.NO))
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", and "));
  }

  private static Optional<String> clause(String begins, List<Finding> deciding, Answer answer) {
    return Optional.of(said(deciding.stream().filter(f -> f.answer == answer)))
        .filter(words -> !words.isEmpty())
        .map(begins::concat);
  }

  private static String said(Stream<Finding> leaves) {
    return leaves.map(Finding::says).collect(Collectors.joining("; "));
  }

  /** The leaves on which it turned; a limb that was decided otherwise turned nothing. */
  private Stream<Finding> deciding(Answer wanted) {
    if (answer != wanted) {
      return Stream.empty();
    }
    Answer below = says.equals(NONE) ? wanted.not() : wanted;
    return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(p -> p.deciding(below));
  }
}
