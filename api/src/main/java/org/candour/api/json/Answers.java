package org.candour.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.form.Part;

/**
 * Reads answers by the fields of a framework: the field says whether a text is a code, a date or a
 * narrative. Several fields may go by one id, in different reviews; the first that takes the answer
 * is meant.
 */
public record Answers(Map<String, List<Field>> fields) {
  public Answers {
    fields = Map.copyOf(fields);
  }

  /**
   * Every answer in this map of the form; faults go to the form. Blank text answers nothing: it is
   * as if it were left out.
   */
  public Map<String, Value> in(Form form, String name) {
    Map<String, Value> read = new LinkedHashMap<>();
    form.map(name)
        .forEach(
            (id, node) -> {
              if (!blank(id, node)) {
                read.put(id, one(form, name + "." + id, id, node));
              }
            });
    return read;
  }

  private boolean blank(String id, JsonNode node) {
    return text(node).filter(String::isBlank).isPresent()
        && fields.getOrDefault(id, List.of()).stream()
            .map(Field::kind)
            .anyMatch(kind -> kind == FieldKind.TEXT || kind == FieldKind.NARRATIVE);
  }

  /** One answer to the field of this id. */
  public Value one(Form form, String path, String id, JsonNode node) {
    List<Field> candidates = fields.getOrDefault(id, List.of());
    if (candidates.isEmpty()) {
      form.fault(
          path,
          "is not a fact or question of this framework.",
          Nearest.remedy(id, fields.keySet()));
      return new Value.NotKnown();
    }
    return candidates.stream()
        .flatMap(field -> read(field, node).stream())
        .findFirst()
        .orElseGet(() -> unfit(form, path, candidates.get(0)));
  }

  private static Value unfit(Form form, String path, Field field) {
    String none = field.none().map(its -> " If there is none, send {\"none\": true}.").orElse("");
    form.fault(path, takes(field), "If it is not known, send {\"notKnown\": true}." + none);
    return new Value.NotKnown();
  }

  private static Optional<Value> read(Field field, JsonNode node) {
    if (node.isObject() && node.size() == 1 && node.path("notKnown").asBoolean(false)) {
      return Optional.of(new Value.NotKnown());
    }
    if (node.isObject() && node.size() == 1 && node.path("none").asBoolean(false)) {
      return field.none().map(none -> new Value.Nil());
    }
    return switch (field.kind()) {
      case YES_NO -> node.isBoolean() ? yesNo(node.booleanValue()) : Optional.empty();
      case NUMBER ->
          node.isIntegralNumber() && node.canConvertToLong()
              ? Optional.of(new Value.Whole(node.longValue()))
              : Optional.empty();
      case CHOICE -> text(node).filter(o -> has(field, o)).map(Value.Choice::new);
      case DAY, MOMENT ->
          text(node)
              .flatMap(Moments::read)
              .filter(w -> field.kind() == FieldKind.MOMENT || w.dayOnly())
              .map(Value.Moment::new);
      case TEXT, NARRATIVE ->
          text(node)
              .filter(t -> !t.isBlank())
              .<Value>map(Value.Text::new)
              .filter(t -> field.open() || field.wrongWith(t).isEmpty());
      case GROUP -> rows(field, node);
    };
  }

  /** A list of entries; one that has another part, or a part of another form, does not fit. */
  private static Optional<Value> rows(Field group, JsonNode node) {
    List<Map<String, Value>> rows = new ArrayList<>();
    for (JsonNode entry : node) {
      Optional<Map<String, Value>> row = row(group, entry);
      if (row.isEmpty()) {
        return Optional.empty();
      }
      rows.add(row.get());
    }
    return node.isArray() ? Optional.of(new Value.Rows(rows)) : Optional.empty();
  }

  private static Optional<Map<String, Value>> row(Field group, JsonNode entry) {
    Map<String, Value> row = new LinkedHashMap<>();
    for (Part part : group.parts()) {
      Optional<JsonNode> sent = Optional.ofNullable(entry.get(part.field().id()));
      Optional<Value> value = sent.flatMap(node -> read(part.field(), node));
      if (sent.isPresent() && value.isEmpty()) {
        return Optional.empty();
      }
      value.ifPresent(v -> row.put(part.field().id(), v));
    }
    boolean others = entry.size() > row.size();
    return entry.isObject() && !others ? Optional.of(row) : Optional.empty();
  }

  private static Optional<Value> yesNo(boolean yes) {
    return Optional.of(new Value.YesNo(yes));
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.ofNullable(node.textValue());
  }

  private static boolean has(Field field, String option) {
    return field.options().stream().anyMatch(o -> o.id().equals(option));
  }

  private static String years() {
    return "in the years " + Moments.YEARS + ".";
  }

  private static String takes(Field field) {
    String label = "(" + field.label() + ") ";
    return label
        + switch (field.kind()) {
          case YES_NO -> "takes true or false.";
          case NUMBER -> "takes a whole number.";
          case CHOICE ->
              "takes one of: "
                  + String.join(", ", field.options().stream().map(o -> o.id()).toList())
                  + ".";
          case DAY -> "takes a day that exists, such as 2026-01-14, " + years();
          case MOMENT ->
              "takes a day that exists, such as 2026-01-14, or a time with its offset, " + years();
          case TEXT ->
              "takes text of one line, of at most " + FieldKind.LONGEST_TEXT + " characters.";
          case NARRATIVE -> "takes text of at most " + Form.LONGEST + " characters.";
          case GROUP ->
              "takes a list of entries, each with: "
                  + field.parts().stream()
                      .map(part -> part.field().id())
                      .collect(Collectors.joining(", "))
                  + ".";
        };
  }
}
