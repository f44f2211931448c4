package org.candour.config;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.criteria.Criterion;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.rule.Rule;

/**
 * Reads one document or clause that a step must contain: whoever does the step has to say that it
 * is in it, and cannot do it without.
 */
record PackPart(Known known, Rule rule) {
  /**
   * The question that asks for it: by its name alone, or with a rule and a condition of its own.
   */
  Ask ask(Node node) {
    return Section.read(named(node), known.defects(), this::ask);
  }

  private static Node named(Node node) {
    return node instanceof Node.Text
        ? new Node.Keys(node.place(), java.util.Map.of("name", new Node.Entry(node.place(), node)))
        : node;
  }

  private Ask ask(Section section) {
    known.names().slug(new Node.Text(section.place(), section.id()));
    Optional<Criterion> when = new CriterionPart(known).maybe(section, "when");
    Field field =
        new Field(
            section.id(),
            "Does it contain this? " + section.text("name"),
            Optional.empty(),
            FieldKind.YES_NO,
            List.of(),
            false);
    return new Ask(
        field,
        Optional.of(known.rules().maybe(section).orElse(rule)),
        Set.of(),
        when,
        Set.of("yes"));
  }
}
