package org.candour.config.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.candour.config.defect.Place;
import org.candour.config.tree.Node;

/** Changes a document's tree. A tree is never altered: what is given is another. */
final class Trees {
  private Trees() {}

  /** The tree with one node put in place of another, or taken out. */
  static Node.Keys put(Node.Keys root, Node old, Optional<Node> other) {
    return (Node.Keys) change(root, node -> node == old ? other : Optional.of(node)).orElse(root);
  }

  /** The tree with every node changed; a node that becomes nothing goes, with its key. */
  static Optional<Node> change(Node node, java.util.function.Function<Node, Optional<Node>> how) {
    Optional<Node> changed = how.apply(node);
    if (changed.isEmpty() || changed.get() != node) {
      return changed;
    }
    if (node instanceof Node.Keys keys) {
      Map<String, Node.Entry> entries = new LinkedHashMap<>();
      keys.entries()
          .forEach(
              (key, entry) ->
                  change(entry.value(), how)
                      .ifPresent(value -> entries.put(key, new Node.Entry(entry.key(), value))));
      return Optional.of(new Node.Keys(keys.place(), entries));
    }
    if (node instanceof Node.Items items) {
      List<Node> all = new ArrayList<>();
      items.items().forEach(item -> change(item, how).ifPresent(all::add));
      return Optional.of(new Node.Items(items.place(), all));
    }
    return Optional.of(node);
  }

  /** The keys without these. */
  static Node.Keys without(Node.Keys keys, String... gone) {
    return with(
        keys,
        entries -> {
          for (String key : gone) {
            entries.remove(key);
          }
          return entries;
        });
  }

  /** The keys with one more, or another value of one. */
  static Node.Keys with(Node.Keys keys, String key, Node value) {
    return with(
        keys,
        entries -> {
          entries.put(key, new Node.Entry(keys.place(), value));
          return entries;
        });
  }

  private static Node.Keys with(Node.Keys keys, UnaryOperator<Map<String, Node.Entry>> how) {
    return new Node.Keys(keys.place(), how.apply(new LinkedHashMap<>(keys.entries())));
  }

  /** The text of a key, if it has one. */
  static Optional<String> text(Node.Keys keys, String key) {
    return keys.at(key).filter(Node.Text.class::isInstance).map(node -> ((Node.Text) node).text());
  }

  /** The texts of a list; one text stands for a list of one. */
  static List<String> texts(Node.Keys keys, String key) {
    List<String> all = new ArrayList<>();
    Node node = keys.at(key).orElse(keys);
    List<Node> items = node instanceof Node.Items list ? list.items() : List.of(node);
    for (Node item : items) {
      if (item instanceof Node.Text text) {
        all.add(text.text());
      }
    }
    return all;
  }

  /** A text where another stood. */
  static Node.Text said(Node where, String text) {
    return new Node.Text(where.place(), text);
  }

  /** Every set of keys with the one that holds it, outermost first. */
  static void each(Node node, List<Node.Keys> above, BiConsumer<Node.Keys, List<Node.Keys>> what) {
    if (node instanceof Node.Items items) {
      items.items().forEach(item -> each(item, above, what));
    } else if (node instanceof Node.Keys keys) {
      what.accept(keys, above);
      List<Node.Keys> deeper = new ArrayList<>(above);
      deeper.add(keys);
      keys.entries().values().forEach(entry -> each(entry.value(), deeper, what));
    }
  }

  static Place nowhere() {
    return new Place("", 1, 1);
  }
}
