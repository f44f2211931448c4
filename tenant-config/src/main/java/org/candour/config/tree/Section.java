package org.candour.config.tree;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.candour.config.defect.Place;

/**
 * A set of keys as it is read. It remembers which keys were asked for: when reading is done, every
 * other key is a defect that names the nearest of those.
 */
public final class Section {
  private final Node.Keys keys;
  private final Defects defects;
  private final boolean broken;
  private final Set<String> asked = new LinkedHashSet<>();

  private Section(Node.Keys keys, Defects defects, boolean broken) {
    this.keys = keys;
    this.defects = defects;
    this.broken = broken;
  }

  /**
   * Reads a part of the document that has keys. What is no set of keys is one defect and is read as
   * nothing.
   */
  public static <T> T read(Node node, Defects defects, Function<Section, T> how) {
    Section section =
        node instanceof Node.Keys keys
            ? new Section(keys, defects, false)
            : new Section(new Node.Keys(node.place(), Map.of()), defects, true);
    if (section.broken) {
      defects.add(node.place(), Kind.WRONG_SHAPE, node.shape(), "a set of keys");
    }
    T read = how.apply(section);
    section.refuseTheRest();
    return read;
  }

  private void refuseTheRest() {
    defects.read(keys.place(), Collections.unmodifiableSet(asked));
    keys.entries()
        .forEach(
            (key, entry) -> {
              if (!asked.contains(key)) {
                defects.add(entry.key(), Kind.UNKNOWN_KEY, key, defects.nearest(key, asked));
              }
            });
  }

  /** Where the section stands. */
  public Place place() {
    return keys.place();
  }

  /** The last key of its path: the id of what it describes. */
  public String id() {
    String path = keys.place().path();
    return path.substring(path.lastIndexOf('.') + 1);
  }

  /** Whether the key is there. */
  public boolean has(String key) {
    asked.add(key);
    return keys.entries().containsKey(key);
  }

  /** Whether the key is there, without asking for it: another key may yet refuse it. */
  public boolean holds(String key) {
    return keys.entries().containsKey(key);
  }

  /** The value of a key that may be left out. */
  public Optional<Node> node(String key) {
    asked.add(key);
    return keys.at(key);
  }

  /** The value of a key that must be there. */
  public Optional<Node> needed(String key) {
    Optional<Node> node = node(key);
    if (node.isEmpty() && !broken) {
      missing(Kind.MISSING, key);
    }
    return node;
  }

  /** Says that a key is missing. */
  public void missing(Kind kind, String... arguments) {
    if (!broken) {
      defects.add(keys.place(), kind, arguments);
    }
  }

  /** The text of a key that may be left out. */
  public Optional<Node.Text> maybe(String key) {
    return node(key).flatMap(this::text);
  }

  /** The text of a key that must be there; empty text when it is not. */
  public String text(String key) {
    return needed(key).flatMap(this::text).map(Node.Text::text).orElse("");
  }

  /** A node as text; one defect when it is no text or blank. */
  public Optional<Node.Text> text(Node node) {
    if (!(node instanceof Node.Text text)) {
      defects.add(node.place(), Kind.WRONG_SHAPE, node.shape(), "text");
      return Optional.empty();
    }
    if (text.text().isBlank()) {
      defects.add(node.place(), Kind.BAD_VALUE, text.text(), "some text");
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /**
   * The items of a list that may be left out. A single text or set of keys stands for a list of
   * one.
   */
  public List<Node> items(String key) {
    return node(key)
        .map(n -> n instanceof Node.Items items ? items.items() : List.of(n))
        .orElse(List.of());
  }

  /** The texts of such a list. */
  public List<Node.Text> texts(String key) {
    return items(key).stream().flatMap(n -> text(n).stream()).toList();
  }

  /** A section below a key that may be left out. */
  public <T> Optional<T> in(String key, Function<Section, T> how) {
    return node(key).map(node -> read(node, defects, how));
  }

  /** The sections below a key by their ids, in the order of the document. */
  public <T> Map<String, T> each(String key, Function<Section, T> how) {
    return entries(key, node -> read(node, defects, how));
  }

  /** The values below a key by their ids, in the order of the document. */
  public <T> Map<String, T> entries(String key, Function<Node, T> how) {
    Map<String, T> all = new LinkedHashMap<>();
    node(key)
        .ifPresent(
            node -> {
              if (node instanceof Node.Keys below) {
                below.entries().forEach((id, entry) -> all.put(id, how.apply(entry.value())));
              } else {
                defects.add(node.place(), Kind.WRONG_SHAPE, node.shape(), "a set of keys");
              }
            });
    return all;
  }

  /** A yes or a no that may be left out. */
  public boolean yes(String key, boolean otherwise) {
    return maybe(key).map(this::yes).orElse(otherwise);
  }

  private boolean yes(Node.Text text) {
    if (!text.text().equals("yes") && !text.text().equals("no")) {
      defects.add(text.place(), Kind.BAD_VALUE, text.text(), "yes or no");
    }
    return text.text().equals("yes");
  }
}
