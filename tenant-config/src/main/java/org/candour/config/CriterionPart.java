package org.candour.config;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.criteria.Criterion;
import org.candour.form.Field;
import org.candour.form.FieldKind;

/**
 * Reads a test over the facts of a case: trees of all, any, none and at least, and the limbs that
 * ask one fact.
 */
final class CriterionPart {
  private static final Map<String, Criterion.NumberIs.How> NUMBERS =
      new TreeMap<>(
          Map.of(
              "more than", Criterion.NumberIs.How.MORE_THAN,
              "at least", Criterion.NumberIs.How.AT_LEAST,
              "less than", Criterion.NumberIs.How.LESS_THAN));

  private final Known known;
  private final Name vocabulary;

  /** Over the facts of a case. */
  CriterionPart(Known known) {
    this(known, Name.FACT);
  }

  /** Over another vocabulary: what is declared of a person. */
  CriterionPart(Known known, Name vocabulary) {
    this.known = known;
    this.vocabulary = vocabulary;
  }

  /** The criterion below a key, if there is one. */
  Optional<Criterion> maybe(Section section, String key) {
    return section.node(key).map(this::criterion);
  }

  private Criterion criterion(Node node) {
    return node instanceof Node.Items items
        ? new Criterion.All(items.items().stream().map(this::criterion).toList())
        : Section.read(node, known.defects(), this::in);
  }

  /** The criterion whose keys stand in this section. */
  Criterion in(Section section) {
    if (section.has("all of")) {
      return new Criterion.All(limbs(section, "all of"));
    }
    if (section.has("any of")) {
      return new Criterion.Any(limbs(section, "any of"));
    }
    if (section.has("none of")) {
      return new Criterion.None(limbs(section, "none of"));
    }
    if (section.holds("fact")) {
      return ofFact(section);
    }
    if (section.has("at least")) {
      return new Criterion.Count(number(section, "at least"), limbs(section, "of"));
    }
    return section.has("born") ? age(section) : ofFact(section);
  }

  private Criterion ofFact(Section section) {
    return NUMBERS.keySet().stream()
        .filter(section::has)
        .findFirst()
        .map(key -> number(section, key, fact(section, "fact")))
        .orElseGet(() -> factIs(section));
  }

  /** A comparison with a number, or with the number that another fact holds. */
  private Criterion number(Section section, String key, Optional<Field> field) {
    String than = section.text(key);
    boolean plain = than.matches("\\d{1,9}");
    Optional<Field> other = plain ? Optional.empty() : fact(section, key);
    Stream.of(field, other)
        .flatMap(Optional::stream)
        .filter(its -> its.kind() != FieldKind.NUMBER)
        .forEach(its -> section.missing(Kind.NOT_TOGETHER, key, its.label()));
    String label =
        section
            .maybe("words")
            .map(Node.Text::text)
            .orElseGet(
                () ->
                    field.map(Field::label).orElse("")
                        + ": "
                        + key
                        + " "
                        + other.map(Field::label).orElse(than));
    return new Criterion.NumberIs(
        field.map(Field::id).orElse(""),
        Objects.requireNonNull(NUMBERS.get(key)),
        plain ? Long.parseLong(than) : 0,
        plain ? Optional.empty() : Optional.of(than),
        label);
  }

  private List<Criterion> limbs(Section section, String key) {
    List<Criterion> limbs = section.items(key).stream().map(this::criterion).toList();
    if (limbs.isEmpty()) {
      section.missing(Kind.NO_PARTS, key);
    }
    return limbs;
  }

  private Criterion factIs(Section section) {
    Optional<Field> field = fact(section, "fact");
    Set<String> oneOf = new LinkedHashSet<>();
    for (Node.Text answer : section.texts("is")) {
      oneOf.add(answer.text());
      field.ifPresent(f -> new FieldPart(known).check(f, answer));
    }
    if (oneOf.isEmpty()) {
      oneOf.add("yes");
      field
          .filter(f -> f.kind() != FieldKind.YES_NO)
          .ifPresent(f -> section.missing(Kind.ANSWER_NOT_SAID, f.label()));
    }
    String label =
        section
            .maybe("words")
            .map(Node.Text::text)
            .orElseGet(() -> field.map(f -> label(f, oneOf)).orElse(""));
    return new Criterion.FactIs(field.map(Field::id).orElse(""), oneOf, label);
  }

  private static String label(Field field, Set<String> oneOf) {
    if (field.kind() == FieldKind.YES_NO) {
      return oneOf.contains("yes") ? field.label() : field.label() + ": no";
    }
    return field.label()
        + ": "
        + oneOf.stream()
            .map(field::labelOf)
            .collect(Collectors.joining(" or "))
            .toLowerCase(java.util.Locale.UK);
  }

  private Criterion age(Section section) {
    String born = fact(section, "born").map(Field::id).orElse("");
    String on = fact(section, "on").map(Field::id).orElse("");
    int from = section.has("from age") ? number(section, "from age") : 0;
    int under = section.has("under age") ? number(section, "under age") : Criterion.AgeAt.OLDEST;
    return new Criterion.AgeAt(born, on, from, under, section.text("words"));
  }

  private Optional<Field> fact(Section section, String key) {
    Optional<Node.Text> id = section.needed(key).flatMap(section::text);
    id.ifPresent(text -> known.names().check(vocabulary, text));
    return id.flatMap(text -> known.field(vocabulary, text.text()));
  }

  private int number(Section section, String key) {
    Optional<Node.Text> text = section.needed(key).flatMap(section::text);
    if (text.isPresent() && !text.get().text().matches("[0-9]{1,3}")) {
      known.defects().add(text.get().place(), Kind.BAD_VALUE, text.get().text(), "a whole number");
      return 1;
    }
    return text.map(t -> Integer.parseInt(t.text())).orElse(1);
  }
}
