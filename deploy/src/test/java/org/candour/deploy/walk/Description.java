package org.candour.deploy.walk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description that the service gives of its interface: every operation in every form. */
record Description(JsonNode document) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Set<String> VERBS = Set.of("get", "put", "post", "delete", "patch");

  static Description of(String yaml) {
    return new Description(
        JSON.valueToTree(new Load(LoadSettings.builder().build()).loadFromString(yaml)));
  }

  List<Asked> operations() {
    List<Asked> all = new ArrayList<>();
    document
        .path("paths")
        .properties()
        .forEach(
            path ->
                path.getValue()
                    .properties()
                    .forEach(
                        verb -> {
                          if (VERBS.contains(verb.getKey())) {
                            all.addAll(forms(path.getKey(), path.getValue(), verb));
                          }
                        }));
    return all;
  }

  private List<Asked> forms(String path, JsonNode item, Map.Entry<String, JsonNode> verb) {
    JsonNode operation = verb.getValue();
    String id = operation.path("operationId").asText();
    List<String> query = new ArrayList<>();
    List<String> headers = new ArrayList<>();
    for (JsonNode of : List.of(item.path("parameters"), operation.path("parameters"))) {
      for (JsonNode given : of) {
        JsonNode parameter = resolved(given);
        String name = parameter.path("name").asText();
        switch (parameter.path("in").asText()) {
          case "query" -> query.add(name);
          case "header" -> headers.add(name);
          default -> {} // the path says its own
        }
      }
    }
    List<Asked> forms = new ArrayList<>();
    bodies(id, operation.path("requestBody"))
        .forEach(
            (form, sent) ->
                forms.add(
                    new Asked(
                        form,
                        verb.getKey().toUpperCase(java.util.Locale.ROOT),
                        "/api" + path,
                        query,
                        headers,
                        sent,
                        operation.has("security") && operation.path("security").isEmpty())));
    return forms;
  }

  /** By operation and form, as {@code recordOnCase do-step}. */
  private Map<String, Asked.Sent> bodies(String id, JsonNode body) {
    if (body.isMissingNode()) {
      return Map.of(id, Asked.Sent.NOTHING);
    }
    JsonNode json = body.at("/content/application~1json/schema");
    JsonNode yaml = body.at("/content/application~1yaml");
    if (!yaml.isMissingNode()) {
      return Map.of(id, new Text(id, "application/yaml"));
    }
    if (json.isMissingNode()) {
      throw new Values.NoFiller(id, "a body of " + body.path("content"));
    }
    JsonNode mapping = resolved(json).at("/discriminator/mapping");
    if (mapping.isMissingNode()) {
      return Map.of(id, new Filled(this, id, json));
    }
    Map<String, Asked.Sent> forms = new LinkedHashMap<>();
    mapping
        .properties()
        .forEach(
            form -> {
              String name = id + " " + form.getKey();
              JsonNode schema = JSON.createObjectNode().put("$ref", form.getValue().asText());
              forms.put(name, new Filled(this, name, schema));
            });
    return forms;
  }

  /** What a reference leads to, or the node itself. */
  JsonNode resolved(JsonNode node) {
    JsonNode found = node;
    while (found.has("$ref")) {
      found = document.at(found.path("$ref").asText().substring(1));
    }
    return found;
  }

  /** A document as text, said by the name {@code yaml}. */
  private record Text(String what, String type) implements Asked.Sent {
    @Override
    public String body(Values values, Set<String> besides) {
      return values
          .of(what, "yaml")
          .replaceFirst(
              "(?m)^partnership: \\S+$", "partnership: " + values.of(what, "partnership"));
    }
  }
}
