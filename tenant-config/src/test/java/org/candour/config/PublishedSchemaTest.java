package org.candour.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.candour.config.defect.Defect;
import org.candour.config.defect.Defect.Sort;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Node;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The reader is the authority. Whoever adds a key to it is told here where it belongs in the
 * schema; whoever adds one to the schema is told to read it. A key that no document here leads the
 * reader to wants a line in {@code every-key.yaml}.
 */
@DisplayName("The published schema agrees with the reader")
class PublishedSchemaTest {
  private static final PublishedSchema SCHEMA = PublishedSchema.read();
  private static final JsonSchema VALIDATOR =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(new String(PublishedSchema.text(), StandardCharsets.UTF_8));

  static Stream<byte[]> sound() {
    return Stream.concat(
        Catalogue.partnerships().stream().map(Catalogue::text),
        Stream.of(
            Catalogue.text(Catalogue.example()),
            Small.SOUND.getBytes(StandardCharsets.UTF_8),
            everyKey()));
  }

  @ParameterizedTest
  @MethodSource("sound")
  void every_sound_framework_validates(byte[] yaml) {
    assertEquals(List.of(), words(new FrameworkReader().read(yaml).defects()));
    assertEquals(List.of(), messages(Bent.json(yaml)));
  }

  @Test
  void every_key_the_reader_asks_for_stands_in_the_schema_at_that_place() {
    List<String> missing = new ArrayList<>();
    asked()
        .forEach(
            (part, keys) -> {
              Set<String> known = SCHEMA.keys(SCHEMA.definition(part)).keySet();
              keys.stream()
                  .filter(key -> !known.contains(key))
                  .forEach(
                      key ->
                          missing.add(
                              "The reader asks for “"
                                  + key
                                  + "” in “"
                                  + part
                                  + "”. Add it under $defs → "
                                  + part
                                  + " → properties of framework.schema.json, with a description"
                                  + " and an example."));
            });
    assertEquals("", String.join("\n", missing));
  }

  @Test
  void every_key_of_the_schema_is_asked_for_by_the_reader_at_that_place() {
    Map<String, Set<String>> asked = asked();
    List<String> unread = new ArrayList<>();
    SCHEMA
        .parts()
        .forEach(
            (part, schema) ->
                SCHEMA.keys(schema).keySet().stream()
                    .filter(key -> !asked.getOrDefault(part, Set.of()).contains(key))
                    .forEach(
                        key ->
                            unread.add(
                                "The schema knows “"
                                    + key
                                    + "” in “"
                                    + part
                                    + "”, and the reader never asked for it there. Read it, take it"
                                    + " out of framework.schema.json, or use it in"
                                    + " every-key.yaml.")));
    assertEquals("", String.join("\n", unread));
  }

  @Test
  void a_bent_framework_has_a_defect_of_structure_exactly_when_the_schema_refuses_it() {
    Random random = new Random(20260401);
    List<String> apart = new ArrayList<>();
    int refused = 0;
    int all = 0;
    for (byte[] yaml : sound().toList()) {
      JsonNode sound = Bent.json(yaml);
      int times = yaml.length < 25_000 ? 500 : 60;
      for (int i = 0; i < times; i++) {
        Bent bent = new Bent(sound, random);
        bend(bent, i % 4);
        List<String> defects = structural(bent);
        List<String> messages = messages(bent.root());
        all++;
        refused += messages.isEmpty() ? 0 : 1;
        if (defects.isEmpty() != messages.isEmpty()) {
          apart.add(bent.how() + "\n  reader: " + defects + "\n  schema: " + messages);
        }
      }
    }
    System.out.println("schema and reader: " + all + " bent documents, refused " + refused);
    assertTrue(refused > all / 3, "most of them are still sound: " + refused);
    assertEquals("", String.join("\n", apart.subList(0, Math.min(12, apart.size()))));
  }

  @Test
  void every_key_has_a_description_and_an_example() {
    SCHEMA
        .parts()
        .forEach(
            (part, schema) ->
                SCHEMA
                    .keys(schema)
                    .forEach(
                        (key, takes) -> {
                          assertTrue(
                              PublishedSchema.text(takes, "description").orElse("").endsWith("."),
                              part + ": " + key);
                          assertFalse(
                              PublishedSchema.texts(takes, "examples").isEmpty(),
                              part + ": " + key);
                        }));
  }

  @Test
  void the_reference_page_has_a_section_a_part_and_a_row_a_key() throws IOException {
    String page = ReferencePage.markdown();
    SCHEMA
        .parts()
        .forEach(
            (part, schema) -> {
              assertTrue(
                  page.contains("\n## " + PublishedSchema.text(schema, "title").orElseThrow()),
                  part);
              SCHEMA
                  .keys(schema)
                  .keySet()
                  .forEach(key -> assertTrue(page.contains("| `" + key + "` |"), part + key));
            });
    Path target = Files.createDirectories(Path.of("target"));
    Files.writeString(target.resolve("framework-reference.md"), page);
  }

  private static void bend(Bent bent, int how) {
    switch (how) {
      case 0 -> bent.unknownKey();
      case 1 -> bent.missingKey();
      case 2 -> bent.wrongType();
      default -> bent.wrongWord();
    }
  }

  private static List<String> structural(Bent bent) {
    return words(
        new FrameworkReader()
            .read(bent.bytes()).defects().stream()
                .filter(d -> d.kind().sort() == Sort.STRUCTURE)
                .toList());
  }

  private static List<String> messages(JsonNode json) {
    return VALIDATOR.validate(json).stream().map(ValidationMessage::toString).limit(5).toList();
  }

  private static List<String> words(List<Defect> defects) {
    return defects.stream().map(Defect::words).toList();
  }

  /** The keys asked for while the sound frameworks were read, by the part of the schema. */
  private static Map<String, Set<String>> asked() {
    Map<String, Set<String>> asked = new TreeMap<>();
    sound()
        .forEach(
            yaml ->
                new FrameworkReader()
                    .read(
                        yaml,
                        Posted.unknown(),
                        new Defects(
                            (place, keys) ->
                                asked
                                    .computeIfAbsent(part(place.path()), p -> new TreeSet<>())
                                    .addAll(keys))));
    return asked;
  }

  /** The part of the schema that holds at a path of a document. */
  private static String part(String path) {
    Set<Node.Keys> here = SCHEMA.at(SCHEMA.root());
    for (String step : path.isEmpty() ? new String[0] : path.replace("[", ".[").split("\\.")) {
      Set<Node.Keys> next = new LinkedHashSet<>();
      here.forEach(schema -> below(schema, step).ifPresent(s -> next.addAll(SCHEMA.at(s))));
      here = next;
    }
    Map<String, Node.Keys> parts = new LinkedHashMap<>(SCHEMA.parts());
    parts.values().retainAll(here);
    assertEquals(
        1,
        parts.size(),
        "The reader reads a set of keys at "
            + path
            + ", and the schema has "
            + parts.keySet()
            + " there. Add a part of its own under $defs, with unevaluatedProperties false.");
    return parts.keySet().iterator().next();
  }

  private static Optional<Node.Keys> below(Node.Keys schema, String step) {
    if (step.startsWith("[")) {
      return keys(schema, "items");
    }
    return Optional.ofNullable(PublishedSchema.below(schema, "properties").get(step))
        .or(() -> keys(schema, "additionalProperties"));
  }

  private static Optional<Node.Keys> keys(Node.Keys schema, String key) {
    return schema.at(key).filter(Node.Keys.class::isInstance).map(Node.Keys.class::cast);
  }

  private static byte[] everyKey() {
    try (InputStream in = PublishedSchemaTest.class.getResourceAsStream("/every-key.yaml")) {
      return Objects.requireNonNull(in).readAllBytes();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
