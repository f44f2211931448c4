package org.candour.config;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.candour.config.tree.Node;

/**
 * The steps of one review as other steps refer to them: their ids, what it is called when they are
 * done, what they may come to.
 */
final class StepNames {
  private final Map<String, String> events = new LinkedHashMap<>();
  private final Map<String, String> called = new LinkedHashMap<>();
  private final Map<String, Set<String>> outcomes = new LinkedHashMap<>();
  private final String referral;
  private final Names names;

  StepNames(Node review, Names names) {
    this(referral(review), below(review, "steps"), names);
  }

  private StepNames(String referral, Map<String, Node.Entry> steps, Names names) {
    this.referral = referral;
    this.names = names;
    steps.forEach((id, step) -> gather(id, step.value()));
  }

  /** The duties of the case itself, which begin with the first referral. */
  static StepNames ofCase(Node root, Names names) {
    return new StepNames("the case was referred", below(root, CaseDutiesPart.KEY), names);
  }

  private static String referral(Node review) {
    Node part = review instanceof Node.Keys keys ? keys.at("referral").orElse(review) : review;
    return text(part, "event", "the referral was received");
  }

  private void gather(String id, Node step) {
    String name = text(step, "duty", text(step, "decision", text(step, "endorsement", id)));
    called.put(id, name);
    events.put(id, text(step, "event", "“" + name + "” was done"));
    Set<String> ids = new LinkedHashSet<>();
    for (String key : new String[] {"options", "outcomes", "answers"}) {
      ids.addAll(below(step, key).keySet());
    }
    outcomes.put(id, ids);
  }

  private static Map<String, Node.Entry> below(Node node, String key) {
    return node instanceof Node.Keys keys && keys.at(key).orElse(null) instanceof Node.Keys below
        ? below.entries()
        : Map.of();
  }

  private static String text(Node node, String key, String otherwise) {
    return node instanceof Node.Keys keys && keys.at(key).orElse(null) instanceof Node.Text text
        ? text.text()
        : otherwise;
  }

  /** What it is called that the referral came in. */
  String referral() {
    return referral;
  }

  boolean has(String step) {
    return events.containsKey(step);
  }

  Set<String> ids() {
    return events.keySet();
  }

  /** What it is called that a step was done. */
  String event(String step) {
    return events.getOrDefault(step, step);
  }

  /** What people call a step. */
  String called(String step) {
    return called.getOrDefault(step, step);
  }

  /** This id, checked to be a step of the same pathway. */
  String check(Node.Text step) {
    if (!has(step.text())) {
      names.dangling("step", step, events.keySet());
    }
    return step.text();
  }

  /** This id, checked to be something that a step may come to. */
  String checkOutcome(String step, Node.Text outcome) {
    Set<String> ids = outcomes.getOrDefault(step, Set.of());
    if (has(step) && !ids.contains(outcome.text())) {
      names.dangling("outcome of “" + step + "”", outcome, ids);
    }
    return outcome.text();
  }
}
