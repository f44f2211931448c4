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
  TEXT(Value.Text.class, "takes text of one line, of at most 200 characters"),
  NARRATIVE(Value.Text.class, "takes text of at most 20,000 characters"),
  GROUP(Value.Rows.class, "takes one entry for each");

  /** The longest text of one line, in characters. */
  public static final int LONGEST_TEXT = 200;

  /** The longest narrative, in characters. */
  public static final int LONGEST_NARRATIVE = 20_000;

  private final Class<? extends Value> takes;
  private final String asks;

  FieldKind(Class<? extends Value> takes, String asks) {
    this.takes = takes;
    this.asks = asks;
  }

  boolean takes(Value value) {
    return takes.isInstance(value) && (!(value instanceof Value.Text text) || fits(text.text()));
  }

  private boolean fits(String text) {
    return this == TEXT
        ? text.length() <= LONGEST_TEXT && text.codePoints().noneMatch(FieldKind::breaksALine)
        : text.length() <= LONGEST_NARRATIVE && text.codePoints().noneMatch(FieldKind::unkept);
  }

  /** What ends a line, steers a device, or turns the direction of what is written after it. */
  private static boolean breaksALine(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    };
  }

  /** A zero byte, and half of a pair, cannot be kept as they are. */
  private static boolean unkept(int c) {
    return c == 0 || Character.getType(c) == Character.SURROGATE;
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
