package org.candour.deploy.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.util.List;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The schemas of the interface's description, as it is served. */
public final class Schemas {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final JsonNode components;

  public Schemas(String description) {
    Object document = new Load(LoadSettings.builder().build()).loadFromString(description);
    this.components = JSON.valueToTree(document).path("components");
  }

  /** What is wrong with this answer by the schema of this name. */
  List<String> wrongWith(String schema, JsonNode answer) {
    JsonNode root =
        JSON.createObjectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$ref", "#/components/schemas/" + schema)
            .set("components", components);
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(root)
        .validate(answer)
        .stream()
        .map(ValidationMessage::getMessage)
        .sorted()
        .toList();
  }
}
