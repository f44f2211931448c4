package org.candour.api.view;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.api.problem.RuleBody;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.form.Part;

/**
 * A question that goes with an act.
 *
 * @param rule the rule that makes an answer compulsory; without one it is optional
 * @param onlyFor the options it belongs to; empty: all
 * @param none what an explicit “none” is called; without it none is not an answer
 * @param open whether a bare yes or no is refused
 * @param parts what is asked of each entry of a group
 * @param personal whether the answer is kept apart, so that it can be erased
 */
public record AskBody(
    String id,
    String label,
    Optional<String> hint,
    FieldKind kind,
    List<OptionBody> options,
    Optional<String> none,
    boolean open,
    List<PartBody> parts,
    boolean personal,
    Set<String> onlyFor,
    Optional<RuleBody> rule) {

  /** One entry of a coded list. */
  public record OptionBody(String id, String label) {}

  /**
   * What is asked of each entry of a group.
   *
   * @param needed whether each entry must have an answer, be it that it is not known
   */
  public record PartBody(
      String id,
      String label,
      Optional<String> hint,
      FieldKind kind,
      List<OptionBody> options,
      Optional<String> none,
      boolean open,
      boolean needed) {
    static PartBody of(Part part) {
      Field field = part.field();
      return new PartBody(
          field.id(),
          field.label(),
          field.hint(),
          field.kind(),
          AskBody.options(field),
          field.none(),
          field.open(),
          part.needed());
    }
  }

  private static List<OptionBody> options(Field field) {
    return field.options().stream().map(o -> new OptionBody(o.id(), o.label())).toList();
  }

  /** The question as it is answered. */
  public static AskBody of(Ask ask) {
    Field field = ask.field();
    return new AskBody(
        field.id(),
        field.label(),
        field.hint(),
        field.kind(),
        options(field),
        field.none(),
        field.open(),
        field.parts().stream().map(PartBody::of).toList(),
        field.personal(),
        ask.onlyFor(),
        ask.rule().map(RuleBody::of));
  }
}
