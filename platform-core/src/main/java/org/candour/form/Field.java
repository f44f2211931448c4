package org.candour.form;

import java.util.List;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.rule.Reason;

/**
 * One typed question of a form, or one fact of a case.
 *
 * @param personal whether the answer is kept apart from the journal so that it can be lawfully
 *     erased; text always is
 */
public record Field(
    String id,
    String label,
    Optional<String> hint,
    FieldKind kind,
    List<Option> options,
    boolean personal) {
  public Field {
    options = List.copyOf(options);
    personal = personal || kind.alwaysPersonal();
  }

  /** What is wrong with this value as an answer to this question; empty when nothing is. */
  public Optional<Reason> wrongWith(Value value) {
    Value said = value.open();
    if (said instanceof Value.NotKnown || said instanceof Value.Erased || fits(said)) {
      return Optional.empty();
    }
    return Optional.of(Reason.input(id, "“" + label + "” " + kind.asks(options)));
  }

  private boolean fits(Value said) {
    return kind.takes(said)
        && (!(said instanceof Value.Choice choice)
            || options.stream().anyMatch(o -> o.id().equals(choice.option())));
  }

  /** The label of one of its options, or the id when it has none. */
  public String labelOf(String option) {
    return options.stream()
        .filter(o -> o.id().equals(option))
        .map(Option::label)
        .findFirst()
        .orElse(option);
  }
}
