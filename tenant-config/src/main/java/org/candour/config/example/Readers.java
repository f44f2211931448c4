package org.candour.config.example;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.criteria.Value;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.framework.Framework;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;

/** What every part of an example needs while it is read. */
record Readers(Framework framework, Defects defects) {

  /** A text that must be one of these ids. */
  String known(String what, Node.Text id, Collection<String> ids) {
    if (!ids.contains(id.text())) {
      defects.add(id.place(), Kind.DANGLING, what, id.text(), defects.nearest(id.text(), ids));
    }
    return id.text();
  }

  Optional<String> maybe(Section section, String key, String what, Collection<String> ids) {
    return section.maybe(key).map(text -> known(what, text, ids));
  }

  String needed(Section section, String key, String what, Collection<String> ids) {
    return section.needed(key).flatMap(section::text).map(t -> known(what, t, ids)).orElse("");
  }

  Set<String> set(Section section, String key) {
    Set<String> all = new LinkedHashSet<>();
    section.texts(key).forEach(text -> all.add(text.text()));
    return all;
  }

  Set<String> set(Section section, String key, String what, Collection<String> ids) {
    Set<String> all = new LinkedHashSet<>();
    section.texts(key).forEach(text -> all.add(known(what, text, ids)));
    return all;
  }

  /** Texts by key. */
  Map<String, String> texts(Section section, String key) {
    return section.entries(key, node -> section.text(node).map(Node.Text::text).orElse(""));
  }

  /** Lists of texts by key; one text stands for a list of one. */
  Map<String, Set<String>> lists(Section section, String key) {
    return section.entries(key, node -> list(section, node));
  }

  /** The same, each in its order. */
  Map<String, List<String>> ordered(Section section, String key) {
    return section.entries(key, node -> texts(section, node));
  }

  private static List<String> texts(Section section, Node node) {
    List<Node> items = node instanceof Node.Items list ? list.items() : List.of(node);
    return items.stream()
        .flatMap(item -> section.text(item).stream())
        .map(Node.Text::text)
        .toList();
  }

  Set<String> list(Section section, Node node) {
    Set<String> all = new LinkedHashSet<>();
    if (node instanceof Node.Items items) {
      items.items().forEach(item -> section.text(item).ifPresent(t -> all.add(t.text())));
    } else {
      section.text(node).ifPresent(t -> all.add(t.text()));
    }
    return all;
  }

  Optional<Instant> moment(Section section, String key) {
    return time(section, key, Times::moment);
  }

  LocalDate day(Section section, String key) {
    section.needed(key);
    return time(section, key, Times::day).orElse(LocalDate.EPOCH);
  }

  <T> Optional<T> time(Section section, String key, Function<String, Optional<T>> how) {
    Optional<Node.Text> text = section.maybe(key);
    Optional<T> time = text.flatMap(t -> how.apply(t.text()));
    if (text.isPresent() && time.isEmpty()) {
      defects.add(
          text.get().place(),
          Kind.BAD_VALUE,
          text.get().text(),
          "a day such as 2026-03-02, or a time such as 2026-03-02 09:15");
    }
    return time;
  }

  /** Values of facts or questions, each as its field takes it. */
  Map<String, Value> values(Section section, String key, Map<String, Field> fields) {
    Map<String, Value> all = new LinkedHashMap<>();
    section
        .entries(key, node -> node)
        .forEach(
            (id, node) -> {
              Field field = fields.get(id);
              if (field == null) {
                known("question", new Node.Text(node.place(), id), fields.keySet());
              } else {
                new AnswerPart(this, section).value(node, field).ifPresent(v -> all.put(id, v));
              }
            });
    return all;
  }

  static Map<String, Field> fields(Collection<Ask> asks) {
    Map<String, Field> fields = new LinkedHashMap<>();
    asks.forEach(ask -> fields.put(ask.field().id(), ask.field()));
    return fields;
  }

  Optional<ReviewType> review(Optional<String> id) {
    return id.map(framework.reviews()::get);
  }

  /** A step of this review, or a duty of the case itself. */
  Optional<Step> step(Optional<String> review, String step) {
    return review(review)
        .flatMap(r -> r.step(step))
        .or(() -> framework.ofCase().flatMap(itself -> itself.step(step)));
  }
}
