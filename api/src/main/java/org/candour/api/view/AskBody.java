package org.candour.api.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.api.problem.RuleBody;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.form.FieldKind;

/**
 * A question that goes with an act.
 *
 * @param rule the rule that makes an answer compulsory; without one it is optional
 * @param onlyFor the options it belongs to; empty: all
 * @param personal whether the answer is kept apart, so that it can be erased
 */
public record AskBody(
    String id,
    String label,
    Optional<String> hint,
    FieldKind kind,
    List<OptionBody> options,
    boolean personal,
    Set<String> onlyFor,
    Optional<RuleBody> rule) {

  /** One entry of a coded list. */
  public record OptionBody(String id, String label) {}

  /** The question as it is answered. */
  public static AskBody of(Ask ask) {
    Field field = ask.field();
    return new AskBody(
        field.id(),
        field.label(),
        field.hint(),
        field.kind(),
        field.options().stream().map(o -> new OptionBody(o.id(), o.label())).toList(),
        field.personal(),
        ask.onlyFor(),
        ask.rule().map(RuleBody::of));
  }
}
