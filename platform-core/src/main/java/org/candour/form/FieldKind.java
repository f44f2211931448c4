package org.candour.form;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.criteria.Value;

/** What a field takes. Every kind also takes "not known". */
public enum FieldKind {
  YES_NO(Value.YesNo.class, "takes yes, no or not known"),
  CHOICE(Value.Choice.class, "takes one of"),
  DAY(Value.Moment.class, "takes a date, such as 14 1 2026"),
  MOMENT(Value.Moment.class, "takes a date, with a time if you know it"),
  NUMBER(Value.Whole.class, "takes a whole number"),
  TEXT(Value.Text.class, "takes text"),
  NARRATIVE(Value.Text.class, "takes text"),
  GROUP(Value.Rows.class, "takes one entry for each");

  private final Class<? extends Value> takes;
  private final String asks;

  FieldKind(Class<? extends Value> takes, String asks) {
    this.takes = takes;
    this.asks = asks;
  }

  boolean takes(Value value) {
    return takes.isInstance(value);
  }

  boolean alwaysPersonal() {
    return this == TEXT || this == NARRATIVE;
  }

  String asks(List<Option> options) {
    return this == CHOICE
        ? options.stream().map(Option::label).collect(Collectors.joining(", ", asks + ": ", ""))
        : asks;
  }
}
