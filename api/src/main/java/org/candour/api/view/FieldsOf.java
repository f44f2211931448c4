package org.candour.api.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.api.json.Answers;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.framework.Framework;
import org.candour.pathway.ReviewType;

/** The fields that answers to a framework may name. */
public final class FieldsOf {
  private FieldsOf() {}

  /** The facts of a case. */
  public static Answers facts(Framework framework) {
    return collect(framework.facts().values().stream());
  }

  /** What may be asked of whoever is to be appointed. */
  public static Answers appointments(Framework framework) {
    return collect(framework.appointmentAsks().values().stream());
  }

  /** Every question of every review and of the case itself. */
  public static Answers asks(Framework framework) {
    return collect(asked(framework));
  }

  /** Facts and questions: what a correction may name. */
  public static Answers all(Framework framework) {
    return collect(Stream.concat(framework.facts().values().stream(), asked(framework)));
  }

  private static Stream<Field> asked(Framework framework) {
    return framework.pathways().stream().flatMap(FieldsOf::asked).map(Ask::field);
  }

  private static Stream<Ask> asked(ReviewType type) {
    return Stream.concat(
        type.referral().asks().stream(), type.steps().stream().flatMap(s -> s.asks().stream()));
  }

  private static Answers collect(Stream<Field> fields) {
    Map<String, List<Field>> byId = new LinkedHashMap<>();
    fields.forEach(f -> byId.computeIfAbsent(f.id(), id -> new ArrayList<>()).add(f));
    return new Answers(byId);
  }
}
