package org.candour.web.form;

import java.util.List;
import java.util.Map;
import org.candour.criteria.Value;
import org.candour.form.Field;

/** A question and its answer, as a line to read. */
public record Line(String label, String answer) {
  /** The lines for these fields, in their order; a field without an answer says so. */
  public static List<Line> of(List<Field> fields, Map<String, Value> values) {
    return fields.stream().map(f -> new Line(f.label(), words(f, values))).toList();
  }

  private static String words(Field field, Map<String, Value> values) {
    Value value = values.get(field.id());
    return value == null ? "Not answered" : words(field, value);
  }

  /** A value in words: a choice by its label, a personal value by what it holds. */
  public static String words(Field field, Value value) {
    return field.words(value);
  }
}
