package org.candour.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.web.shared.ReasonView;

/**
 * What is wrong with a form, as the top of its page lists it. A rule that speaks of several fields
 * is said once, with the fields beneath it.
 */
public record ErrorSummary(List<Group> groups) {
  public ErrorSummary {
    groups = List.copyOf(groups);
  }

  /**
   * One reason, or one rule with the fields it speaks of.
   *
   * @param rule what the rule says, with the remedy if it is the same for all its fields
   */
  public record Group(ReasonView rule, List<Line> lines) {
    public Group {
      lines = List.copyOf(lines);
    }

    /** Whether one rule speaks of several fields. */
    public boolean several() {
      return lines.size() > 1;
    }
  }

  /**
   * One field with what is wrong.
   *
   * @param control the field, by its name in the form; empty when it speaks of none
   */
  public record Line(String control, String says, String remedy) {}

  /** In the order in which they were found; those of one rule where its first one stood. */
  public static ErrorSummary of(List<Wrong> wrong) {
    Map<String, List<Wrong>> byRule = new LinkedHashMap<>();
    for (Wrong one : wrong) {
      String rule = one.reason().rule();
      byRule
          .computeIfAbsent(rule.isEmpty() ? "#" + byRule.size() : rule, r -> new ArrayList<>())
          .add(one);
    }
    return new ErrorSummary(byRule.values().stream().map(ErrorSummary::group).toList());
  }

  private static Group group(List<Wrong> wrong) {
    ReasonView first = wrong.get(0).reason();
    List<String> remedies = wrong.stream().map(w -> w.reason().remedy()).distinct().toList();
    boolean shared = wrong.size() > 1 && remedies.size() == 1;
    return new Group(
        new ReasonView(
            wrong.get(0).ruleSays(),
            shared ? remedies.get(0) : "",
            first.rule(),
            first.cites(),
            first.assumed(),
            wrong.size() > 1 ? "" : first.states()),
        wrong.stream()
            .map(w -> new Line(w.control(), w.says(wrong), shared ? "" : w.reason().remedy()))
            .toList());
  }

  /** What is wrong with one control; empty when nothing is. */
  public String with(String control) {
    return groups.stream()
        .flatMap(g -> g.lines().stream())
        .filter(l -> l.control().equals(control))
        .map(Line::says)
        .findFirst()
        .orElse("");
  }

  /** Whether there is nothing wrong. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }
}
