package org.candour.web.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.form.Part;

/**
 * The entries of a group in a form. The page has room for so many; those that are left empty are
 * none. It works without script: entries beyond the first few wait in a fold.
 */
final class Entries {
  private static final int SHOWN = 2;

  private Entries() {}

  /** What begins the names of the fields of one entry, counted from 1. */
  static String name(String group, int number) {
    return group + "-" + number + "-";
  }

  /** Reads the entries that have something in them. */
  static Reading read(String group, Field field, Submitted said) {
    List<Map<String, Value>> rows = new ArrayList<>();
    for (int number = 1; number <= field.most(); number++) {
      Map<String, Value> row = new LinkedHashMap<>();
      for (Part part : field.parts()) {
        Reading reading = Reading.of(name(group, number) + part.field().id(), part.field(), said);
        if (reading.wrong().isPresent()) {
          return reading;
        }
        reading.value().ifPresent(value -> row.put(part.field().id(), value));
      }
      if (!row.isEmpty()) {
        rows.add(row);
      }
    }
    return rows.isEmpty() ? Reading.nothing() : Reading.of(new Value.Rows(rows));
  }

  /** The entries as a page shows them: those that are filled, and room for more. */
  static List<Question.Entry> shown(String group, Field field, Submitted said) {
    List<Question.Entry> all = new ArrayList<>();
    if (field.parts().isEmpty()) {
      return all;
    }
    for (int number = 1; number <= field.most(); number++) {
      all.add(entry(group, number, field, said));
    }
    return all;
  }

  private static Question.Entry entry(String group, int number, Field field, Submitted said) {
    String name = name(group, number);
    boolean filled = !said.after(name).isEmpty() && filled(name, field, said);
    List<Question> asks = field.parts().stream().map(part -> ask(name, part, said)).toList();
    return new Question.Entry(number, filled || number <= SHOWN, asks);
  }

  private static boolean filled(String name, Field field, Submitted said) {
    return field.parts().stream()
        .map(Part::field)
        .map(part -> Reading.of(name + part.id(), part, said))
        .anyMatch(reading -> reading.value().isPresent() || reading.wrong().isPresent());
  }

  private static Question ask(String name, Part part, Submitted said) {
    Question question =
        Question.of(
            name + part.field().id(), part.field(), Optional.empty(), true, said, List.of());
    return part.needed() ? question.asRequired() : question;
  }
}
