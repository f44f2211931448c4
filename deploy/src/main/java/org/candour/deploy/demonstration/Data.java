package org.candour.deploy.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.candour.api.json.Wire;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The data files of the demonstration. */
final class Data {
  private Data() {}

  /** The whole of {@code demonstration/NAME.yaml}. */
  static JsonNode read(String name) {
    try (InputStream yaml = Data.class.getResourceAsStream("/demonstration/" + name + ".yaml")) {
      if (yaml == null) {
        return Wire.MAPPER.createArrayNode();
      }
      Object read = new Load(LoadSettings.builder().build()).loadFromInputStream(yaml);
      return Wire.MAPPER.valueToTree(read);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
