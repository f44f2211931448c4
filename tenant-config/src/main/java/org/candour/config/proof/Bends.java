package org.candour.config.proof;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.config.tree.Node;

/**
 * Every way in which a framework is bent on purpose, one place at a time: a limit that is one day
 * off, a wider quorum, a criterion or a rung less, a question nobody has to answer. Each should be
 * noticed by an example.
 */
final class Bends {
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])(\\d{1,4})(?![\\d.])");
  private static final Set<String> NUMBERED =
      Set.of(
          "within",
          "by",
          "between",
          "not before",
          "before",
          "from age",
          "less than",
          "under age",
          "at least",
          "places",
          "up to",
          "for at most",
          "every");

  /** Lists and sets of keys of which one part is left out at a time. */
  private static final Set<String> THINNED =
      Set.of(
          "all of",
          "any of",
          "none of",
          "of",
          "is",
          "each of",
          "rungs",
          "by",
          "held by",
          "appointed by",
          "after",
          "options",
          "answers",
          "outcomes",
          "steps",
          "seats",
          "tests",
          "limits",
          "asks",
          "tells",
          "must be",
          "earliest of",
          "one of",
          "repeats",
          "must contain",
          "seen by",
          "drawn from",
          "answered by",
          "declare first",
          "in",
          "prohibitions",
          "prohibits",
          "duties",
          "case duties");

  private static final Set<String> DROPPED =
      Set.of(
          "when",
          "must be",
          "for",
          "not if",
          "appointed by",
          "blind to",
          "blocks",
          "unless",
          "opened by",
          "set aside by",
          "draft until",
          "returns",
          "reopens",
          "closes",
          "even when closed");

  /** What makes a post more than a name. */
  private static final Set<String> OF_A_POST = Set.of("is", "agency", "in every agency");

  private static final Set<String> YES_OR_NO =
      Set.of("deputy", "deputies only", "in the room only", "votes", "counts", "adopted");

  private static final Map<String, String> TURNED = Map.of("yes", "no", "no", "yes");

  private static final Map<String, Map<String, String>> SWAPPED =
      Map.of(
          "level", Map.of("refuse", "warn", "refuse unless a reason is given", "warn"),
          "then", Map.of("goes on", "goes back", "goes back", "goes on"),
          "online", Map.of("counts", "does not count", "does not count", "counts"),
          "share is",
              Map.of("of those needed", "of all present", "of all present", "of those needed"),
          "silence means", Map.of("agrees", "waits", "refuses", "waits"),
          "day of receipt", Map.of("day 0", "day 1", "day 1", "day 0"),
          "way",
              Map.of(
                  "agreement of all present", "majority of those voting",
                  "majority of those voting", "agreement of all present",
                  "majority of those present", "agreement of all present",
                  "all members in favour", "majority of those voting"));

  private static final Set<String> LEFT_ALONE =
      Set.of("examples", "documents", "words", "tags", "agencies", "outside", "facts");

  private final Node.Keys root;
  private final List<Bend> all = new ArrayList<>();

  private Bends(Node.Keys root) {
    this.root = root;
  }

  /** All of them, in the order of the document. */
  static List<Bend> of(Node.Keys root) {
    Bends bends = new Bends(root);
    root.entries()
        .forEach(
            (key, entry) -> {
              if (!LEFT_ALONE.contains(key)) {
                bends.within(entry.value(), Optional.empty());
              }
            });
    return bends.all;
  }

  private void within(Node node, Optional<String> rule) {
    if (node instanceof Node.Items items) {
      items.items().forEach(item -> within(item, rule));
    } else if (node instanceof Node.Keys keys) {
      Optional<String> its = Trees.text(keys, "rule").or(() -> rule);
      keys.entries()
          .forEach(
              (key, entry) -> {
                at(keys, key, entry.value(), its);
                within(entry.value(), its);
              });
      question(keys, its);
    }
  }

  private void at(Node.Keys keys, String key, Node value, Optional<String> rule) {
    if (value instanceof Node.Text text) {
      if (NUMBERED.contains(key)) {
        shifted(text, rule);
      }
      Optional.ofNullable(YES_OR_NO.contains(key) ? TURNED : SWAPPED.get(key))
          .map(words -> words.get(text.text()))
          .ifPresent(other -> put(text, Trees.said(text, other), "“" + other + "”", rule));
    }
    if (key.equals("of") && value instanceof Node.Text of && !of.text().equals("referral")) {
      put(of, Trees.said(of, "referral"), "counted from the referral", rule);
    }
    boolean ofAPost = OF_A_POST.contains(key) && keys.place().path().matches("posts\\.[^.]+");
    if (DROPPED.contains(key) || ofAPost) {
      put(keys, Trees.without(keys, key), "without “" + key + "”", rule);
    }
    if (key.equals("entries of")) {
      put(keys, Trees.without(keys, key, "in order of"), "without its order", rule);
    }
    if (THINNED.contains(key)) {
      thinned(value, rule);
    }
    if (key.equals("rungs") || key.equals("one of")) {
      swapped(value, rule);
    }
    if (key.equals("all of") || key.equals("any of")) {
      turned(keys, key, value, rule);
    }
    if (key.equals("after")) {
      widened(value, rule);
    }
    if (key.equals("extension") && value instanceof Node.Keys) {
      put(value, Trees.said(value, "none"), "not to be extended", rule);
    }
  }

  private void shifted(Node.Text text, Optional<String> rule) {
    Matcher number = NUMBER.matcher(text.text());
    while (number.find()) {
      for (int by : new int[] {1, -1}) {
        int other = Integer.parseInt(number.group(1)) + by;
        if (other > 0) {
          String shifted =
              text.text().substring(0, number.start(1))
                  + other
                  + text.text().substring(number.end(1));
          put(text, Trees.said(text, shifted), "“" + shifted + "”", rule);
        }
      }
    }
  }

  private void thinned(Node value, Optional<String> rule) {
    if (value instanceof Node.Items items && items.items().size() > 1) {
      items.items().forEach(item -> take(item, "without " + named(item), rule));
    } else if (value instanceof Node.Keys below) {
      below
          .entries()
          .forEach(
              (id, entry) -> take(entry.value(), "without “" + id + "”", own(entry.value(), rule)));
    }
  }

  /** Rungs, or those who may sit on one, of which the second comes first. */
  private void swapped(Node value, Optional<String> rule) {
    if (value instanceof Node.Items items
        && items.items().size() > 1
        && items.items().get(0) instanceof Node.Keys) {
      List<Node> other = new ArrayList<>(items.items());
      Collections.swap(other, 0, 1);
      put(items, new Node.Items(items.place(), other), "the second before the first", rule);
    }
  }

  private static Optional<String> own(Node node, Optional<String> rule) {
    return node instanceof Node.Keys keys ? Trees.text(keys, "rule").or(() -> rule) : rule;
  }

  private void turned(Node.Keys keys, String key, Node value, Optional<String> rule) {
    if (value instanceof Node.Items items && items.items().size() > 1) {
      String other = key.equals("all of") ? "any of" : "all of";
      put(keys, Trees.with(Trees.without(keys, key), other, value), "“" + other + "”", rule);
    }
  }

  /** A step that asks only that another was done, whatever it came to. */
  private void widened(Node value, Optional<String> rule) {
    List<Node> items = value instanceof Node.Items list ? list.items() : List.of(value);
    for (Node item : items) {
      if (item instanceof Node.Keys keys && keys.entries().size() == 1) {
        String step = keys.entries().keySet().iterator().next();
        put(item, Trees.said(item, step), "whatever “" + step + "” came to", rule);
      }
    }
  }

  /** A question that nobody has to answer. */
  private void question(Node.Keys keys, Optional<String> rule) {
    if (keys.place().path().matches(".*\\.asks\\.[^.]+") && keys.at("rule").isPresent()) {
      put(
          keys,
          Trees.without(
              keys,
              "rule",
              "says",
              "cites",
              "level",
              "assumed",
              "set aside by",
              "also carries",
              "must be"),
          "need not be answered",
          rule);
    }
  }

  private static String named(Node item) {
    if (item instanceof Node.Text text) {
      return "“" + text.text() + "”";
    }
    return item instanceof Node.Keys keys
        ? "“" + String.join(", ", keys.entries().keySet()) + "” in it"
        : "one of it";
  }

  private void take(Node node, String what, Optional<String> rule) {
    add(node, Optional.empty(), what, rule);
  }

  private void put(Node node, Node other, String what, Optional<String> rule) {
    add(node, Optional.of(other), what, rule);
  }

  private void add(Node node, Optional<Node> other, String what, Optional<String> rule) {
    Node.Keys bent = Removal.hoisted(Trees.put(root, node, other), root, Optional.empty());
    all.add(new Bend(node.place().path(), what, rule, bent));
  }
}
