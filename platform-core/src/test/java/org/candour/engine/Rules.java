package org.candour.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Criterion;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.form.Option;
import org.candour.rule.Citation;
import org.candour.rule.Enforcement;
import org.candour.rule.Rule;
import org.candour.rule.RuleId;

/** Short ways to write a rule, a question or a test in the invented partnership's framework. */
final class Rules {
  private Rules() {}

  static Rule rule(String id, String says) {
    return rule(id, says, Enforcement.REFUSE);
  }

  static Rule rule(String id, String says, Enforcement level) {
    Citation place = new Citation("Northshire handbook", "page 1");
    return new Rule(new RuleId(id), says, level, place, Optional.empty());
  }

  static Criterion yes(String fact, String label) {
    return new Criterion.FactIs(fact, Set.of("yes"), label);
  }

  static Criterion no(String fact, String label) {
    return new Criterion.FactIs(fact, Set.of("no"), label);
  }

  static Field field(String id, String label, FieldKind kind, String... options) {
    List<Option> list = List.of(options).stream().map(o -> new Option(o, "“" + o + "”")).toList();
    return new Field(id, label, Optional.empty(), kind, list, false);
  }

  /** A field whose values may be erased. */
  static Field personal(String id, String label, FieldKind kind) {
    return new Field(id, label, Optional.empty(), kind, List.of(), true);
  }

  static Ask must(Field field, Rule rule, String... onlyFor) {
    return new Ask(field, Optional.of(rule), Set.of(onlyFor), Optional.empty(), Set.of());
  }

  /** A question whose answer has to be this one. */
  static Ask mustBe(Field field, Rule rule, String answer) {
    return new Ask(field, Optional.of(rule), Set.of(), Optional.empty(), Set.of(answer));
  }

  static Ask may(Field field) {
    return new Ask(field, Optional.empty(), Set.of(), Optional.empty(), Set.of());
  }
}
