package org.candour.api.view;

import java.util.List;
import java.util.Optional;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.framework.Framework;

/** One fact of a case: the value as data, and in words. */
public record FactBody(String id, String label, Value value, String words) {
  /** Every fact that somebody has said something about, in the order of the framework. */
  public static List<FactBody> all(Framework framework, Facts facts) {
    return framework.facts().values().stream()
        .flatMap(field -> one(field, facts).stream())
        .toList();
  }

  private static Optional<FactBody> one(Field field, Facts facts) {
    return facts
        .said(field.id())
        .map(v -> new FactBody(field.id(), field.label(), v, field.words(v)));
  }
}
