package org.candour.api.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads one JSON object and nothing else. Refused: a name given twice (which of the two was
 * meant?), nesting deeper than {@value #DEEPEST}, anything after the object, and text that cannot
 * be kept.
 */
final class StrictTree {
  private static final int DEEPEST = 12;
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxNumberLength(20)
                  .maxNameLength(200)
                  .build())
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private final JsonParser parser;

  private StrictTree(JsonParser parser) {
    this.parser = parser;
  }

  static ObjectNode read(InputStream body) throws IOException {
    try (JsonParser parser = FACTORY.createParser(body)) {
      return read(parser);
    }
  }

  private static ObjectNode read(JsonParser parser) throws IOException {
    try {
      return new StrictTree(parser).whole();
    } catch (StreamConstraintsException e) {
      throw new NotJson(
          "The body is nested too deeply, or a name or number in it is too long.",
          parser.currentLocation());
    } catch (JsonProcessingException e) {
      throw new NotJson("The body is not valid JSON.", parser.currentLocation());
    } catch (CharConversionException e) {
      throw new NotJson("The body is not text in UTF-8.", parser.currentLocation());
    }
  }

  private ObjectNode whole() throws IOException {
    JsonToken first = parser.nextToken();
    if (first == null) {
      throw new NotJson("The body is empty. Send a JSON object.");
    }
    if (first != JsonToken.START_OBJECT) {
      throw new NotJson("The body must be a JSON object.", parser.currentTokenLocation());
    }
    ObjectNode read = object();
    if (parser.nextToken() != null) {
      throw new NotJson("There is more after the JSON object.", parser.currentTokenLocation());
    }
    return read;
  }

  private ObjectNode object() throws IOException {
    ObjectNode into = NODES.objectNode();
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = kept(parser.currentName());
      if (into.has(name)) {
        throw new NotJson("“" + name + "” is given twice.", parser.currentTokenLocation());
      }
      into.set(name, value(parser.nextToken()));
    }
    return into;
  }

  private ArrayNode array() throws IOException {
    ArrayNode into = NODES.arrayNode();
    JsonToken next = parser.nextToken();
    while (next != JsonToken.END_ARRAY) {
      into.add(value(next));
      next = parser.nextToken();
    }
    return into;
  }

  private JsonNode value(JsonToken token) throws IOException {
    return switch (token) {
      case START_OBJECT -> object();
      case START_ARRAY -> array();
      case VALUE_STRING -> NODES.textNode(kept(parser.getText()));
      case VALUE_TRUE -> NODES.booleanNode(true);
      case VALUE_FALSE -> NODES.booleanNode(false);
      case VALUE_NUMBER_INT -> NODES.numberNode(parser.getBigIntegerValue());
      case VALUE_NUMBER_FLOAT -> NODES.numberNode(parser.getDecimalValue());
      default -> NODES.nullNode();
    };
  }

  /**
   * Half a surrogate pair or a zero byte cannot be stored as it is, and must not be stored as
   * another.
   */
  private String kept(String text) {
    boolean halves = text.codePoints().anyMatch(c -> c == 0 || (c >= 0xD800 && c <= 0xDFFF));
    if (halves) {
      throw new NotJson(
          "A text holds a character that cannot be kept.", parser.currentTokenLocation());
    }
    return text;
  }
}
