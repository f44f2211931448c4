package org.candour.config;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.criteria.Criterion;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.rule.Rule;

/**
 * Reads the questions that are put at one point. A question with the id of a fact, and no name,
 * asks for that fact; its answer is that fact from then on. One of its own has an id of its own.
 */
final class AskPart {
  private final Known known;

  AskPart(Known known) {
    this.known = known;
  }

  /** The questions below {@code asks}; those for options may name only these. */
  List<Ask> asks(Section section, Set<String> options) {
    return List.copyOf(section.each("asks", s -> ask(s, options)).values());
  }

  private Ask ask(Section section, Set<String> options) {
    Optional<Field> fact = section.has("name") ? Optional.empty() : known.fact(section.id());
    Field field = fact.orElseGet(() -> question(section));
    Optional<Rule> rule = known.rules().maybe(section);
    Optional<Criterion> when = new CriterionPart(known).maybe(section, "when");
    return new Ask(field, rule, forOptions(section, options), when, mustBe(section, field));
  }

  /** A question of its own; without a single key of one it is taken to ask for a fact. */
  private Field question(Section section) {
    FieldPart part = new FieldPart(known);
    if (known.fact(section.id()).isPresent()) {
      known
          .defects()
          .add(section.place(), Kind.NAME_TWICE, section.id(), "a fact", "a question of its own");
    }
    if (FieldPart.KEYS.stream().noneMatch(section::holds)) {
      known.names().check(Name.FACT, new Node.Text(section.place(), section.id()));
      return part.nothing(section.id());
    }
    return part.field(section.id(), section);
  }

  private Set<String> forOptions(Section section, Set<String> options) {
    Set<String> read = new HashSet<>();
    for (Node.Text option : section.texts("for")) {
      if (!options.contains(option.text())) {
        known.names().dangling("option", option, options);
      }
      read.add(option.text());
    }
    return read;
  }

  private Set<String> mustBe(Section section, Field field) {
    Set<String> read = new HashSet<>();
    for (Node.Text answer : section.texts("must be")) {
      if (field.kind() == FieldKind.YES_NO || field.kind() == FieldKind.CHOICE) {
        new FieldPart(known).check(field, answer);
      }
      read.add(answer.text());
    }
    return read;
  }
}
