package org.candour.casework;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.candour.criteria.Value;
import org.candour.time.At;
import org.candour.time.On;
import org.candour.time.When;

/**
 * How the two types that are more than a record are written: a time as text, a personal value as
 * its commitment.
 */
final class JournalTypes {
  private JournalTypes() {}

  static SimpleModule module() {
    SimpleModule module = new SimpleModule("journal");
    module.addSerializer(When.class, new WriteWhen());
    module.addDeserializer(When.class, new ReadWhen());
    module.addDeserializer(Value.Personal.class, new ReadPersonal());
    return module;
  }

  private static final class WriteWhen extends JsonSerializer<When> {
    @Override
    public void serialize(When when, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      to.writeString(when.dayOnly() ? when.day().toString() : when.start().toString());
    }
  }

  private static final class ReadWhen extends JsonDeserializer<When> {
    @Override
    public When deserialize(JsonParser from, DeserializationContext context) throws IOException {
      String text = from.getText();
      return text.indexOf('T') < 0 ? new On(LocalDate.parse(text)) : new At(Instant.parse(text));
    }
  }

  private static final class ReadPersonal extends JsonDeserializer<Value.Personal> {
    @Override
    public Value.Personal deserialize(JsonParser from, DeserializationContext context)
        throws IOException {
      JsonNode tree = from.readValueAsTree();
      return new Value.Personal(
          tree.path("id").asText(), tree.path("commitment").asText(), new Value.Erased());
    }
  }
}
