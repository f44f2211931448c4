package org.candour.config.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.config.tree.Node;

/**
 * A framework without one of its rules. What carries the rule is taken out: a step, a limit, a
 * question, a test, a seat. What must be said is said to be not set. What stays keeps its meaning.
 */
final class Removal {
  private static final Set<String> STATING =
      Set.of("rule", "says", "cites", "level", "assumed", "set aside by");
  private static final Set<String> MUST_BE_SAID = Set.of("quorum", "chair", "decides by");

  private final Node.Keys original;
  private final String rule;

  private Removal(Node.Keys original, String rule) {
    this.original = original;
    this.rule = rule;
  }

  /** The framework without this rule. */
  static Node.Keys of(Node.Keys root, String rule) {
    return new Removal(root, rule).removed();
  }

  private Node.Keys removed() {
    Node.Keys bent = (Node.Keys) Trees.change(original, this::change).orElse(original);
    return hoisted(bent, original, Optional.of(rule));
  }

  private Optional<Node> change(Node node) {
    if (node instanceof Node.Keys keys && carries(keys)) {
      return instead(keys, keys.place().path());
    }
    return node instanceof Node.Text text
            && text.text().equals(rule)
            && !text.place().path().startsWith("examples.")
        ? Optional.empty()
        : Optional.of(node);
  }

  private boolean carries(Node.Keys keys) {
    return Trees.text(keys, "rule").filter(rule::equals).isPresent()
        || Trees.texts(keys, "also carries").contains(rule);
  }

  private static Optional<Node> instead(Node.Keys keys, String path) {
    String last = last(path);
    if (MUST_BE_SAID.contains(last) && !path.matches("bodies\\.[^.]+\\.business\\..*")) {
      return Optional.of(Trees.said(keys, "not set"));
    }
    if (last.equals("extension")) {
      return Optional.of(Trees.said(keys, "none"));
    }
    if (path.matches("bodies\\.[^.]+")) {
      return Optional.of(unruled(Trees.without(keys, "seats")));
    }
    if (last.equals("referral")) {
      return Optional.of(unruled(Trees.without(keys, "by", "asks", "facts", "reason")));
    }
    return path.matches(".*\\.options\\.[^.]+") && keys.at("when").isPresent()
        ? Optional.of(
            Trees.without(
                keys,
                "when",
                "rule",
                "says",
                "cites",
                "level",
                "assumed",
                "set aside by",
                "also carries"))
        : Optional.empty();
  }

  /** It stays, since others name it, but rests on a rule that only informs. */
  private static Node.Keys unruled(Node.Keys keys) {
    Node.Keys bare = Trees.without(keys, STATING.toArray(String[]::new));
    bare = Trees.without(bare, "also carries");
    return Trees.with(bare, "rule", Trees.said(keys, NOTHING));
  }

  /** The id of the rule that stands where one was taken out. */
  static final String NOTHING = "NOTHING";

  /**
   * The bent document with every rule that the original stated, so that one which was stated in a
   * part that went can still be named in another. What the bent document itself says of a rule goes
   * first: a bent level stays bent.
   */
  static Node.Keys hoisted(Node.Keys bent, Node.Keys original, Optional<String> without) {
    Map<String, Node> rules = new LinkedHashMap<>();
    for (Node.Keys each : List.of(bent, original)) {
      Trees.each(
          each,
          List.of(),
          (keys, above) ->
              Trees.text(keys, "rule")
                  .filter(id -> keys.at("says").isPresent() && !without.equals(Optional.of(id)))
                  .ifPresent(id -> rules.putIfAbsent(id, stating(keys))));
    }
    rules.put(NOTHING, nothing(original));
    return Trees.with(
        bent, "rules", new Node.Items(Trees.nowhere(), new ArrayList<>(rules.values())));
  }

  private static Node.Keys stating(Node.Keys keys) {
    Map<String, Node.Entry> mine = new LinkedHashMap<>(keys.entries());
    mine.keySet().retainAll(STATING);
    return new Node.Keys(Trees.nowhere(), mine);
  }

  private static Node nothing(Node.Keys original) {
    String document =
        original.at("documents").orElse(original) instanceof Node.Keys documents
            ? documents.entries().keySet().stream().findFirst().orElse("")
            : "";
    Node.Keys keys = new Node.Keys(Trees.nowhere(), Map.of());
    keys = Trees.with(keys, "rule", Trees.said(keys, NOTHING));
    keys = Trees.with(keys, "says", Trees.said(keys, "Nothing."));
    keys = Trees.with(keys, "cites", Trees.said(keys, document));
    return Trees.with(keys, "level", Trees.said(keys, "inform"));
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
