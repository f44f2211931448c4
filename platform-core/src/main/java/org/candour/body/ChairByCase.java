package org.candour.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Answer;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.criteria.Finding;
import org.candour.criteria.Vocabulary;
import org.candour.rule.Saying;

/**
 * The chair turns on the case: the first line that holds decides, else {@code otherwise}. While an
 * earlier line is not known yet, no later one can be relied on: the chair is then one of those it
 * can still turn out to be.
 */
public record ChairByCase(List<Line> lines, String otherwise) implements ChairRule {
  public ChairByCase {
    lines = List.copyOf(lines);
  }

  /** When this is so, that post chairs. */
  public record Line(Criterion when, String post) {}

  @Override
  public Chair chair(Facts facts, LocalDate day, Register register) {
    Set<String> possible = possible(facts);
    String names = Sentence.or(possible.stream().map(register::postName).toList());
    String why = Sentence.and(why(facts));
    return possible.size() == 1
        ? new Chair(
            Chair.State.SET,
            possible,
            Optional.empty(),
            "The chair for this case is the " + names + since(why))
        : new Chair(
            Chair.State.NOT_KNOWN,
            possible,
            Optional.empty(),
            "Who chairs depends on something not known yet: " + why + ". It is the " + names + ".");
  }

  private static String since(String why) {
    return why.isEmpty() ? "." : ", since " + why + ".";
  }

  /** Every post the chair can still turn out to be. */
  private Set<String> possible(Facts facts) {
    Set<String> posts = new LinkedHashSet<>();
    for (Line line : lines) {
      Answer answer = line.when().judge(facts).answer();
      if (answer != Answer.NO) {
        posts.add(line.post());
      }
      if (answer == Answer.YES) {
        return posts;
      }
    }
    posts.add(otherwise);
    return posts;
  }

  private List<String> why(Facts facts) {
    return lines.stream()
        .map(line -> line.when().judge(facts))
        .filter(finding -> finding.answer() != Answer.NO)
        .findFirst()
        .map(ChairByCase::limbs)
        .orElse(List.of());
  }

  private static List<String> limbs(Finding finding) {
    return finding.because(finding.answer());
  }

  @Override
  public Optional<String> post(Facts facts) {
    Set<String> possible = possible(facts);
    return possible.size() == 1 ? possible.stream().findFirst() : Optional.empty();
  }

  @Override
  public Saying saying(Register register, Vocabulary words) {
    List<Saying> said = new ArrayList<>();
    lines.forEach(line -> said.add(said(line, register, words)));
    said.add(Saying.of("Otherwise the " + register.postName(otherwise) + " chairs."));
    return new Saying(
        "Who chairs depends on the case. The first of these that is so decides:", said);
  }

  private static Saying said(Line line, Register register, Vocabulary words) {
    return line.when()
        .saying(words)
        .after("The " + register.postName(line.post()) + " chairs when");
  }
}
