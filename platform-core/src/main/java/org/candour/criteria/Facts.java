package org.candour.criteria;

import java.util.Map;
import java.util.Optional;

/** What is known of a case, by fact id. A fact nobody answered is not known. */
public record Facts(Map<String, Value> values) {
  public Facts {
    values = Map.copyOf(values);
  }

  /** No facts at all. */
  public static Facts none() {
    return new Facts(Map.of());
  }

  /** The value of a fact; not known when nobody has said. */
  public Value of(String fact) {
    Value value = values.get(fact);
    return value == null ? new Value.NotKnown() : value.open();
  }

  /** The value as recorded, if somebody said anything. */
  public Optional<Value> said(String fact) {
    return Optional.ofNullable(values.get(fact));
  }
}
