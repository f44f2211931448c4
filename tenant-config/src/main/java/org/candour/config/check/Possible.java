package org.candour.config.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.candour.criteria.Answer;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.form.Option;

/**
 * Whether there can be a case for which a criterion holds. It tries every answer to the coded facts
 * that the criterion reads; what turns on a date is taken to be possible. A criterion with more
 * combinations than {@link #MOST} is taken to be possible too.
 */
record Possible(Map<String, Field> facts) {
  private static final int MOST = 2_000;

  boolean holds(Criterion criterion) {
    List<Map<String, Value>> cases = List.of(Map.of());
    for (String id : criterion.factsRead()) {
      List<Value> answers = answers(facts.get(id));
      if (cases.size() * Math.max(1, answers.size()) > MOST) {
        return true;
      }
      cases = answers.isEmpty() ? cases : each(cases, id, answers);
    }
    return cases.stream().anyMatch(c -> criterion.judge(new Facts(c)).answer() != Answer.NO);
  }

  private static List<Map<String, Value>> each(
      List<Map<String, Value>> cases, String id, List<Value> answers) {
    List<Map<String, Value>> more = new ArrayList<>();
    for (Map<String, Value> before : cases) {
      for (Value answer : answers) {
        Map<String, Value> one = new HashMap<>(before);
        one.put(id, answer);
        more.add(one);
      }
    }
    return more;
  }

  private static List<Value> answers(@org.jspecify.annotations.Nullable Field field) {
    if (field == null) {
      return List.of();
    }
    return field.kind() == FieldKind.YES_NO
        ? List.of(new Value.YesNo(true), new Value.YesNo(false))
        : field.options().stream().map(Option::id).<Value>map(Value.Choice::new).toList();
  }

  /** All of these together. */
  static Criterion together(Stream<Criterion> criteria) {
    return new Criterion.All(criteria.toList());
  }
}
