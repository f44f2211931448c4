package org.candour.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.candour.criteria.Value;
import org.candour.form.Ask;
import org.candour.form.Field;

/**
 * The answers of a form to a list of fields, with what could not be read. Order is the framework's.
 */
public record Answers(Map<String, Value> values, List<Wrong> wrong) {
  /** What begins the names of fields that hold facts of the case. */
  public static final String FACT = "fact-";

  /** What begins the names of fields that hold answers to a question of a step. */
  public static final String ANSWER = "answer-";

  /** Reads these fields, which stand in the form under this beginning. */
  public static Answers read(String beginning, List<Field> fields, Submitted said) {
    Map<String, Value> values = new LinkedHashMap<>();
    List<Wrong> wrong = new ArrayList<>();
    for (Field field : fields) {
      String name = beginning + field.id();
      Reading reading = Reading.of(name, field, said);
      reading.value().ifPresent(v -> values.put(field.id(), v));
      reading.wrong().ifPresent(w -> wrong.add(Wrong.input(name, w)));
      reading.value().flatMap(field::wrongWith).ifPresent(put(wrong, name));
    }
    return new Answers(values, wrong);
  }

  /** Reads the answers to these questions and what their rules say of them. */
  public static Answers of(List<Ask> asks, Submitted said) {
    Answers read = read(ANSWER, asks.stream().map(Ask::field).toList(), said);
    List<Wrong> wrong = new ArrayList<>(read.wrong());
    for (Ask ask : asks) {
      String name = ANSWER + ask.field().id();
      if (Wrong.with(name, wrong).isEmpty()) {
        ask.wrongWith(read.values()).ifPresent(put(wrong, name));
      }
    }
    return new Answers(read.values(), wrong);
  }

  private static Consumer<org.candour.rule.Reason> put(List<Wrong> wrong, String name) {
    return reason -> wrong.add(Wrong.of(reason, name));
  }
}
