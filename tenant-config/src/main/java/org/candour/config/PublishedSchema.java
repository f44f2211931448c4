package org.candour.config;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Node;
import org.candour.config.tree.Yaml;

/**
 * The published JSON Schema of a framework, and its parts. A part is one of its {@code $defs} that
 * is closed: a set of keys that refuses every other. What a framework means, the reader says; tests
 * hold the two together.
 */
public final class PublishedSchema {
  private static final String FILE = "/frameworks/framework.schema.json";
  private static final String REF = "#/$defs/";

  private final Node.Keys root;
  private final Map<String, Node.Keys> definitions = new LinkedHashMap<>();

  private PublishedSchema(Node.Keys root) {
    this.root = root;
    below(root, "$defs").forEach(definitions::put);
  }

  /** The schema as it is published: JSON Schema, draft 2020-12. */
  public static byte[] text() {
    try (InputStream in = PublishedSchema.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(in, FILE).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static PublishedSchema read() {
    return new PublishedSchema(Yaml.tree(text(), new Defects()).orElseThrow().root());
  }

  /** The parts by name, in the order of the schema. */
  Map<String, Node.Keys> parts() {
    Map<String, Node.Keys> parts = new LinkedHashMap<>();
    definitions.forEach(
        (name, schema) -> {
          if (closed(schema)) {
            parts.put(name, schema);
          }
        });
    return parts;
  }

  static boolean closed(Node.Keys schema) {
    return schema.at("unevaluatedProperties").isPresent();
  }

  /** The definition of this name. */
  Node.Keys definition(String name) {
    return Objects.requireNonNull(definitions.get(name), name);
  }

  Node.Keys root() {
    return root;
  }

  /** The name that a schema refers to, if it does. */
  static Optional<String> ref(Node.Keys schema) {
    return text(schema, "$ref").map(ref -> ref.substring(REF.length()));
  }

  /** The schema and every schema that holds, or may hold, at the same place. */
  Set<Node.Keys> at(Node.Keys schema) {
    Set<Node.Keys> all = new LinkedHashSet<>();
    gather(schema, all);
    return all;
  }

  private void gather(Node.Keys schema, Set<Node.Keys> all) {
    if (all.add(schema)) {
      ref(schema).ifPresent(name -> gather(definition(name), all));
      Stream.of("allOf", "anyOf", "oneOf")
          .flatMap(key -> items(schema, key).stream())
          .forEach(one -> gather(one, all));
      Stream.of("then", "else")
          .flatMap(key -> schema.at(key).stream())
          .forEach(one -> gather((Node.Keys) one, all));
    }
  }

  /** The keys of a part with what each takes. One that several forms have keeps the first. */
  Map<String, Node.Keys> keys(Node.Keys part) {
    Map<String, Node.Keys> keys = new LinkedHashMap<>();
    at(part)
        .forEach(
            schema ->
                below(schema, "properties")
                    .forEach(
                        (key, takes) -> {
                          if (text(takes, "description").isPresent()) {
                            keys.putIfAbsent(key, takes);
                          }
                        }));
    return keys;
  }

  static Map<String, Node.Keys> below(Node.Keys schema, String key) {
    Map<String, Node.Keys> below = new LinkedHashMap<>();
    if (schema.at(key).orElse(null) instanceof Node.Keys keys) {
      keys.entries().forEach((name, entry) -> below.put(name, (Node.Keys) entry.value()));
    }
    return below;
  }

  static List<Node.Keys> items(Node.Keys schema, String key) {
    List<Node.Keys> all = new ArrayList<>();
    if (schema.at(key).orElse(null) instanceof Node.Items items) {
      items.items().forEach(item -> all.add((Node.Keys) item));
    }
    return all;
  }

  static List<String> texts(Node.Keys schema, String key) {
    List<String> all = new ArrayList<>();
    if (schema.at(key).orElse(null) instanceof Node.Items items) {
      items.items().forEach(item -> all.add(((Node.Text) item).text()));
    }
    return all;
  }

  static Optional<String> text(Node.Keys schema, String key) {
    return schema.at(key).orElse(null) instanceof Node.Text text
        ? Optional.of(text.text())
        : Optional.empty();
  }
}
