package org.candour.config;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Node;
import org.candour.config.tree.Yaml;

/**
 * A framework bent out of shape in one place or more. JSON is YAML, so that is how it is written.
 */
final class Bent {
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

  private final Random random;
  private final JsonNode root;
  private String how = "";

  Bent(JsonNode sound, Random random) {
    this.root = sound.deepCopy();
    this.random = random;
  }

  /** A document as JSON in which every text is text, as the reader takes it. */
  static JsonNode json(byte[] yaml) {
    return json(Yaml.tree(yaml, new Defects()).orElseThrow().root());
  }

  private static JsonNode json(Node node) {
    if (node instanceof Node.Text text) {
      return MAKE.textNode(text.text());
    }
    if (node instanceof Node.Items items) {
      ArrayNode list = MAKE.arrayNode();
      items.items().forEach(item -> list.add(json(item)));
      return list;
    }
    ObjectNode keys = MAKE.objectNode();
    ((Node.Keys) node).entries().forEach((key, entry) -> keys.set(key, json(entry.value())));
    return keys;
  }

  JsonNode root() {
    return root;
  }

  byte[] bytes() {
    return root.toString().getBytes(StandardCharsets.UTF_8);
  }

  String how() {
    return how;
  }

  /** A key that is not known, somewhere. */
  void unknownKey() {
    ObjectNode keys = any(ObjectNode.class);
    keys.put("unknown-key", "x");
    how = "unknown-key added to " + cut(keys);
  }

  /** A key left out, somewhere. */
  void missingKey() {
    ObjectNode keys = any(ObjectNode.class);
    if (!keys.isEmpty()) {
      String key = key(keys);
      how = key + " removed from " + cut(keys);
      keys.remove(key);
    }
  }

  /** A value of another shape, somewhere. */
  void wrongType() {
    put(
        List.of(
                MAKE.objectNode().put("x", "y"),
                MAKE.arrayNode().add(MAKE.arrayNode().add("x")),
                MAKE.arrayNode(),
                MAKE.objectNode(),
                MAKE.textNode(" "),
                MAKE.textNode("x"))
            .get(random.nextInt(6)));
  }

  /** A word that is none of any closed set, somewhere. */
  void wrongWord() {
    ObjectNode keys = any(ObjectNode.class);
    List<String> texts = new ArrayList<>();
    keys.properties()
        .forEach(
            e -> {
              if (e.getValue().isTextual()) {
                texts.add(e.getKey());
              }
            });
    if (!texts.isEmpty()) {
      String key = texts.get(random.nextInt(texts.size()));
      how = "wrong-word at " + key + " of " + cut(keys);
      keys.put(key, "wrong-word");
    }
  }

  /** Another part of the document, somewhere. */
  void transplant() {
    put(any(JsonNode.class).deepCopy());
  }

  /** A key under another name, perhaps of another part. */
  void renamed() {
    ObjectNode keys = any(ObjectNode.class);
    ObjectNode other = any(ObjectNode.class);
    if (!keys.isEmpty() && !other.isEmpty()) {
      String name = key(other);
      keys.set(name, keys.remove(key(keys)));
    }
  }

  /** A text that means trouble elsewhere. */
  void nasty(String text) {
    put(MAKE.textNode(text));
  }

  private void put(JsonNode value) {
    ObjectNode keys = any(ObjectNode.class);
    if (!keys.isEmpty()) {
      String key = key(keys);
      how = cut(value) + " put at " + key + " of " + cut(keys);
      keys.set(key, value);
    }
  }

  private String key(ObjectNode keys) {
    List<String> names = new ArrayList<>();
    keys.properties().forEach((Map.Entry<String, JsonNode> e) -> names.add(e.getKey()));
    return names.get(random.nextInt(names.size()));
  }

  private <T extends JsonNode> T any(Class<T> type) {
    List<T> all = new ArrayList<>();
    gather(root, type, all);
    return all.get(random.nextInt(all.size()));
  }

  private static <T extends JsonNode> void gather(JsonNode node, Class<T> type, List<T> all) {
    if (type.isInstance(node)) {
      all.add(type.cast(node));
    }
    node.forEach(child -> gather(child, type, all));
  }

  private static String cut(JsonNode node) {
    String text = node instanceof TextNode ? node.asText() : node.toString();
    return text.substring(0, Math.min(160, text.length()));
  }
}
