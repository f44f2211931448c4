package org.candour.deploy.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** A JSON body made from its schema: what it needs, and what else is asked for by name. */
record Filled(Description description, String what, JsonNode schema) implements Asked.Sent {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public String type() {
    return "application/json";
  }

  @Override
  public String body(Values values, Set<String> besides) {
    return value("", schema, values, besides).toString();
  }

  private JsonNode value(String name, JsonNode given, Values values, Set<String> besides) {
    JsonNode wanted = description.resolved(given);
    Map<String, JsonNode> parts = new LinkedHashMap<>();
    Set<String> needed = new TreeSet<>();
    gather(wanted, parts, needed);
    if (!parts.isEmpty()) {
      ObjectNode all = JSON.createObjectNode();
      parts.forEach(
          (part, its) -> {
            if (needed.contains(part) || besides.contains(part)) {
              all.set(part, value(part, its, values, besides));
            }
          });
      return all;
    }
    if (wanted.has("enum")) {
      return chosen(name, wanted.path("enum"), values);
    }
    return switch (wanted.path("type").asText()) {
      case "boolean" -> JSON.getNodeFactory().booleanNode(true);
      case "integer" -> JSON.getNodeFactory().numberNode(Long.parseLong(values.of(what, name)));
      case "object" -> answers(name, values);
      case "array" -> {
        ArrayNode one = JSON.createArrayNode();
        one.add(value(name, wanted.path("items"), values, besides));
        yield one;
      }
      default -> JSON.getNodeFactory().textNode(values.of(what, name));
    };
  }

  /** The one that is said, or the first. */
  private JsonNode chosen(String name, JsonNode words, Values values) {
    for (JsonNode word : words) {
      if (values.knows(what, name) && values.of(what, name).equals(word.asText())) {
        return word;
      }
    }
    return words.path(0);
  }

  /** Answers and facts, by names of the framework: those that are said, or none. */
  private JsonNode answers(String name, Values values) {
    ObjectNode all = JSON.createObjectNode();
    if (values.knows(what, name)) {
      String[] said = values.of(what, name).split("=", 2);
      all.put(said[0], Boolean.parseBoolean(said[1]));
    }
    return all;
  }

  private void gather(JsonNode wanted, Map<String, JsonNode> parts, Set<String> needed) {
    wanted.path("allOf").forEach(part -> gather(description.resolved(part), parts, needed));
    wanted.path("properties").properties().forEach(p -> parts.put(p.getKey(), p.getValue()));
    wanted.path("required").forEach(name -> needed.add(name.asText()));
  }
}
