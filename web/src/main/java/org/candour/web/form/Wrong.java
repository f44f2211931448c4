package org.candour.web.form;

import java.util.List;
import org.candour.rule.Reason;
import org.candour.rule.Rule;
import org.candour.web.shared.ReasonView;

/**
 * One line of an error summary.
 *
 * @param control the field it speaks of, by its name in the form; empty when it speaks of none
 * @param yields whether it gives way to a reason that the person writes down
 * @param ruleSays what its rule says; empty when it rests on none
 */
public record Wrong(String control, ReasonView reason, boolean yields, String ruleSays) {
  /** Something that could not be read. */
  public static Wrong input(String control, String says) {
    return new Wrong(control, new ReasonView(says, "", "", "", ""), false, "");
  }

  /** A reason from the engine, about this control. */
  public static Wrong of(Reason reason, String control) {
    return new Wrong(
        control,
        ReasonView.of(reason),
        ReasonView.yields(reason),
        reason.rule().map(Rule::says).orElse(""));
  }

  /** What is wrong with one control; empty when nothing is. */
  public static String with(String control, List<Wrong> all) {
    return all.stream()
        .filter(w -> w.control().equals(control))
        .findFirst()
        .map(w -> w.says(all))
        .orElse("");
  }

  /** In words; a rule that speaks of several fields is not said again at each of them. */
  String says(List<Wrong> all) {
    String rule = reason.rule();
    boolean several =
        !rule.isEmpty() && all.stream().filter(w -> w.reason().rule().equals(rule)).count() > 1;
    String rest = several ? reason.says().replace(ruleSays, "").strip() : "";
    return rest.isEmpty() ? reason.says() : rest;
  }
}
