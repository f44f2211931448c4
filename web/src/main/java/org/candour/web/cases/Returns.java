package org.candour.web.cases;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.candour.engine.Due;
import org.candour.engine.StepStanding;
import org.candour.framework.Framework;
import org.candour.pathway.Step;
import org.candour.web.shared.Badge;

/**
 * What each agency that is asked answered. Silence is an answer of none.
 *
 * @param href where agencies are named; empty where every agency is asked
 */
public record Returns(String title, String href, List<Row> rows) {
  /** One agency. */
  public record Row(String agency, Badge badge) {}

  static Returns ofInvolved(StepStanding standing, Framework framework, String here) {
    return new Returns("Agencies involved", here + "/agencies", rows(standing, framework));
  }

  static Returns ofEvery(StepStanding standing, Framework framework) {
    return new Returns(standing.step().name(), "", rows(standing, framework));
  }

  /** The agencies that have not answered, by name. */
  static Stream<String> waiting(StepStanding standing, Framework framework) {
    return asked(standing).stream()
        .filter(agency -> !standing.byAgency().containsKey(agency))
        .map(agency -> Names.agency(framework, agency));
  }

  private static Set<String> asked(StepStanding standing) {
    Set<String> asked = new TreeSet<>(standing.byAgency().keySet());
    standing.due().stream()
        .map(Due::owes)
        .filter(o -> o.startsWith("agency:"))
        .map(o -> o.substring("agency:".length()))
        .forEach(asked::add);
    return asked;
  }

  private static List<Row> rows(StepStanding standing, Framework framework) {
    return asked(standing).stream().map(a -> row(a, standing, framework)).toList();
  }

  private static Row row(String agency, StepStanding standing, Framework framework) {
    Map<String, String> answers = standing.byAgency();
    String answer = answers.get(agency);
    return new Row(
        Names.agency(framework, agency),
        answer == null
            ? new Badge(Badge.Look.REST, "No answer yet")
            : new Badge(Badge.Look.DONE, label(standing.step(), answer)));
  }

  private static String label(Step step, String answer) {
    String word = answer.isEmpty() ? "Answered" : answer;
    return step instanceof Step.Obligation duty
        ? duty.answers().stream()
            .filter(o -> o.id().equals(answer))
            .map(o -> o.label())
            .findFirst()
            .orElse(word)
        : word;
  }
}
