package org.candour.config.plain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.candour.framework.Beside;
import org.candour.rule.Rule;
import org.candour.rule.Saying;

/**
 * Gathers what is stated in one chapter, rule by rule: each rule stands once, where it comes first.
 */
final class Clauses {
  private final Naming naming;
  private final Map<Rule, List<Statement>> stated = new LinkedHashMap<>();

  private final Predicate<Beside> there;

  /** For what stands at this path of the document and below it. */
  Clauses(Naming naming, String path) {
    this(naming, one -> one.within(path));
  }

  /** For what stands at these places. */
  Clauses(Naming naming, Predicate<Beside> there) {
    this.naming = naming;
    this.there = there;
  }

  void say(Rule rule, String topic, String says) {
    say(rule, topic, Saying.of(says));
  }

  void say(Rule rule, String topic, String says, List<Saying> parts) {
    say(rule, topic, new Saying(says, parts));
  }

  void say(Rule rule, String topic, Saying saying) {
    boolean whole = saying.parts().isEmpty() && !saying.says().matches("(?s).*[.!?]");
    add(rule, new Statement(topic, saying.says() + (whole ? "." : ""), saying.parts(), false));
  }

  /** Says that the framework sets nothing. */
  void silent(Rule rule, String topic, String says) {
    add(rule, new Statement(topic, says, List.of(), true));
  }

  /** Nothing can be said twice of one rule in one chapter. */
  private void add(Rule rule, Statement statement) {
    List<Statement> its = stated.computeIfAbsent(rule, r -> new ArrayList<>());
    if (!its.contains(statement)) {
      its.add(statement);
    }
  }

  List<Clause> all() {
    return stated.entrySet().stream()
        .map(e -> new Clause(e.getKey(), naming.beside(e.getKey(), there), e.getValue()))
        .toList();
  }
}
