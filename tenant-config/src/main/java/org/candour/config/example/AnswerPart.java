package org.candour.config.example;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.form.FieldKind;

/** Reads one answer of an example, as its field takes it. */
record AnswerPart(Readers readers, Section section) {
  private static final String NOT_KNOWN = "not known";
  private static final String NONE = "none";

  Optional<Value> value(Node node, Field field) {
    return entries(node) ? rows(node, field) : section.text(node).flatMap(t -> value(t, field));
  }

  /** Whether it is written as an entry of a group, or as several. */
  private static boolean entries(Node node) {
    return node instanceof Node.Items list
        ? !list.items().isEmpty() && list.items().stream().allMatch(AnswerPart::entry)
        : entry(node);
  }

  private static boolean entry(Node node) {
    return node instanceof Node.Keys keys
        && !keys.entries().isEmpty()
        && keys.entries().values().stream().allMatch(e -> text(e.value()));
  }

  private static boolean text(Node node) {
    return node instanceof Node.Text text && !text.text().isBlank();
  }

  private Optional<Value> rows(Node node, Field field) {
    if (field.kind() != FieldKind.GROUP) {
      return none(node, "several things", field);
    }
    List<Node> items = node instanceof Node.Items list ? list.items() : List.of(node);
    List<Map<String, Value>> rows = new ArrayList<>();
    items.forEach(item -> rows.add(row((Node.Keys) item, field)));
    return checked(node, new Value.Rows(rows), field);
  }

  private Map<String, Value> row(Node.Keys keys, Field field) {
    Map<String, Field> asked = new LinkedHashMap<>();
    field.parts().forEach(part -> asked.put(part.field().id(), part.field()));
    Map<String, Value> row = new LinkedHashMap<>();
    keys.entries()
        .forEach(
            (id, entry) -> {
              readers.known("question", new Node.Text(entry.key(), id), asked.keySet());
              Optional.ofNullable(asked.get(id))
                  .flatMap(part -> section.text(entry.value()).flatMap(t -> value(t, part)))
                  .ifPresent(v -> row.put(id, v));
            });
    return row;
  }

  private Optional<Value> value(Node.Text text, Field field) {
    if (text.text().equals(NOT_KNOWN)) {
      return Optional.of(new Value.NotKnown());
    }
    if (text.text().equals(NONE) && field.none().isPresent()) {
      return Optional.of(new Value.Nil());
    }
    Optional<Value> value = as(text.text(), field);
    return value.isPresent()
        ? value.filter(v -> field.open() || checked(text, v, field).isPresent())
        : none(text, text.text(), field);
  }

  /** A value that its field takes. One that it refuses as a bare yes or no is for the engine. */
  private Optional<Value> checked(Node node, Value value, Field field) {
    boolean given = field.kind() == FieldKind.GROUP || field.wrongWith(value).isEmpty();
    return given
        ? Optional.of(value)
        : none(node, node instanceof Node.Text text ? text.text() : "this", field);
  }

  private Optional<Value> none(Node node, String what, Field field) {
    readers.defects().add(node.place(), Kind.NO_ANSWER_TO_IT, what, field.label());
    return Optional.empty();
  }

  private static Optional<Value> as(String text, Field field) {
    return switch (field.kind()) {
      case YES_NO ->
          text.equals("yes") || text.equals("no")
              ? Optional.of(new Value.YesNo(text.equals("yes")))
              : Optional.empty();
      case CHOICE -> Optional.of(new Value.Choice(text));
      case DAY, MOMENT -> Times.when(text).map(Value.Moment::new);
      case NUMBER ->
          text.matches("\\d{1,9}")
              ? Optional.of(new Value.Whole(Long.parseLong(text)))
              : Optional.empty();
      case TEXT, NARRATIVE -> Optional.of(new Value.Text(text));
      case GROUP -> Optional.empty();
    };
  }
}
