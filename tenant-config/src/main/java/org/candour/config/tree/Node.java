package org.candour.config.tree;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.config.defect.Place;

/**
 * One part of a document. A collection stands where its key stands; a text stands where it begins.
 */
public sealed interface Node {
  /** Where it stands. */
  Place place();

  /** What it is, for a defect: "text". */
  String shape();

  /** A piece of text. YAML 1.2 with nothing guessed: {@code no} is text, and so is a date. */
  record Text(Place place, String text) implements Node {
    @Override
    public String shape() {
      return "text";
    }
  }

  /** A list. */
  record Items(Place place, List<Node> items) implements Node {
    public Items {
      items = List.copyOf(items);
    }

    @Override
    public String shape() {
      return "a list";
    }
  }

  /** Keys and their values, in the order of the document. */
  record Keys(Place place, Map<String, Entry> entries) implements Node {
    public Keys {
      entries = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(entries));
    }

    @Override
    public String shape() {
      return "a set of keys";
    }

    /** The value of a key. */
    public Optional<Node> at(String key) {
      return Optional.ofNullable(entries.get(key)).map(Entry::value);
    }
  }

  /** A key, where it stands, and its value. */
  record Entry(Place key, Node value) {}
}
