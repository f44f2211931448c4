package org.candour.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Answer;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.criteria.Finding;

/**
 * The chair turns on the case: the first line that holds decides, else {@code otherwise}. While an
 * earlier line is not known yet, no later one can be relied on, so the chair is not known either.
 */
public record ChairByCase(List<Line> lines, String otherwise) implements ChairRule {
  public ChairByCase {
    lines = List.copyOf(lines);
  }

  /** When this is so, that post chairs. */
  public record Line(Criterion when, String post) {}

  @Override
  public Chair chair(Facts facts, LocalDate day, Register register) {
    for (Line line : lines) {
      Finding finding = line.when().judge(facts);
      if (finding.answer() != Answer.NO) {
        return chair(finding, line.post(), register);
      }
    }
    return set(otherwise, "The chair for this case is the " + register.postName(otherwise) + ".");
  }

  private static Chair chair(Finding finding, String post, Register register) {
    String turnsOn = Sentence.and(finding.because(finding.answer()));
    return finding.answer() == Answer.YES
        ? set(
            post,
            "The chair for this case is the "
                + register.postName(post)
                + ", since "
                + turnsOn
                + ".")
        : new Chair(
            Chair.State.NOT_KNOWN,
            Set.of(),
            Optional.empty(),
            "Who chairs depends on something not known yet: " + turnsOn + ".");
  }

  private static Chair set(String post, String says) {
    return new Chair(Chair.State.SET, Set.of(post), Optional.empty(), says);
  }

  @Override
  public Optional<String> post(Facts facts) {
    for (Line line : lines) {
      Answer answer = line.when().judge(facts).answer();
      if (answer != Answer.NO) {
        return answer == Answer.YES ? Optional.of(line.post()) : Optional.empty();
      }
    }
    return Optional.of(otherwise);
  }
}
