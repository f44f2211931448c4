package org.candour.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/** The description as data: its schemas judge what is sent and answered. */
public final class Description {
  private static final JsonNode DOCUMENT = load();

  private Description() {}

  /** The whole document. */
  static JsonNode read() {
    return DOCUMENT;
  }

  /** What is wrong with this JSON by the schema of this name; empty when nothing is. */
  public static List<String> wrongWith(String schema, JsonNode json) {
    JsonNode root =
        new com.fasterxml.jackson.databind.ObjectMapper()
            .createObjectNode()
            .put("$schema", "https://json-schema.org/draft/2020-12/schema")
            .put("$ref", "#/components/schemas/" + schema)
            .set("components", DOCUMENT.path("components"));
    JsonSchema judge =
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(root);
    return judge.validate(json).stream().map(ValidationMessage::getMessage).sorted().toList();
  }

  private static JsonNode load() {
    try (InputStream yaml =
        Objects.requireNonNull(Description.class.getResourceAsStream("/META-INF/openapi.yaml"))) {
      return new YAMLMapper().readTree(yaml);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
