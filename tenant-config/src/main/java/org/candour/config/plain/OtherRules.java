package org.candour.config.plain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.rule.Enforcement;
import org.candour.rule.Rule;

/** Rules that no part of the framework carries: most of them only inform. */
final class OtherRules {
  private OtherRules() {}

  static Chapter chapter(Naming naming, List<Chapter> said) {
    Set<Rule> already =
        said.stream()
            .flatMap(Chapter::all)
            .flatMap(clause -> Stream.concat(Stream.of(clause.rule()), clause.beside().stream()))
            .collect(Collectors.toSet());
    Clauses clauses = new Clauses(naming, one -> false);
    naming.framework().rules().values().stream()
        .filter(rule -> !already.contains(rule))
        .forEach(rule -> clauses.say(rule, "", words(rule)));
    return new Chapter(
        "other-rules", "Rules that no step or body carries", clauses.all(), List.of());
  }

  private static String words(Rule rule) {
    return rule.level() == Enforcement.INFORM
        ? "This is kept for the reader. Nothing is worked out from it."
        : "The framework states this and binds it to nothing, so nothing is worked out from it.";
  }
}
