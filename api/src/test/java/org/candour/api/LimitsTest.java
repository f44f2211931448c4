package org.candour.api;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.candour.api.cases.AccessCommands;
import org.candour.api.cases.CaseCommands;
import org.candour.api.edge.TermsOf;
import org.candour.api.json.BadInput;
import org.candour.api.json.Form;
import org.candour.api.json.Moments;
import org.candour.api.meetings.MeetingCommands;
import org.candour.api.people.PeopleForms;
import org.candour.config.Catalogue;
import org.candour.framework.Framework;
import org.candour.rule.Reason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent is judged by the code that reads it, and its limits by the description. */
@DisplayName("The description says how long what is sent may be, and in which years it may lie")
class LimitsTest {
  private static final Framework ANY = Catalogue.all().values().iterator().next();
  private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;
  private static final JsonNode SCHEMAS = Description.read().at("/components/schemas");
  private static final Pattern AT_MOST = Pattern.compile("at most (\\d+)( characters)?\\.");

  /** Everything that is sent as JSON, by its schema, and who reads it. */
  private static final Map<String, BiConsumer<Form, Framework>> SENT =
      new TreeMap<>(
          Map.of(
              "Referral",
              CaseCommands::referral,
              "CaseEntry",
              CaseCommands::read,
              "AccessRequest",
              (form, any) -> AccessCommands.request(form),
              "AccessEntry",
              (form, any) -> AccessCommands.read(form),
              "MeetingCall",
              (form, any) -> MeetingCommands.call(form, "panel"),
              "DutyEntry",
              (form, any) -> MeetingCommands.duty(form, "audit"),
              "MeetingEntry",
              MeetingCommands::read,
              "PeopleEntry",
              PeopleForms::read));

  /** A schema of one form, and who reads it. */
  record One(String schema, BiConsumer<Form, Framework> reader) {
    @Override
    public String toString() {
      return schema;
    }

    /** What is wrong with these fields, by field. */
    Map<String, Reason> faults(ObjectNode sent) {
      Form form = Form.of(sent);
      reader.accept(form, ANY);
      TermsOf.of(form);
      Map<String, Reason> faults = new TreeMap<>();
      try {
        form.done();
      } catch (BadInput bad) {
        bad.reasons().forEach(reason -> faults.put(reason.field().orElse(""), reason));
      }
      return faults;
    }
  }

  static Stream<One> forms() {
    return SENT.entrySet().stream()
        .flatMap(
            e -> {
              List<String> entries = new ArrayList<>();
              SCHEMAS
                  .path(e.getKey())
                  .path("oneOf")
                  .forEach(one -> entries.add(name(one.path("$ref").asText())));
              return (entries.isEmpty() ? List.of(e.getKey()) : entries)
                  .stream().map(schema -> new One(schema, e.getValue()));
            });
  }

  @ParameterizedTest
  @MethodSource("forms")
  void of_every_text_and_every_list_of_texts(One form) {
    Map<String, Integer> described = new TreeMap<>();
    properties(form.schema())
        .forEach(
            (field, schema) -> {
              text(schema).ifPresent(s -> described.put(field, s.path("maxLength").asInt()));
              if (isList(schema)) {
                described.put(field, schema.at("/items/maxLength").asInt());
                described.put(field + "[]", schema.path("maxItems").asInt());
              }
            });
    assertEquals(described, refused(form));
  }

  /** How much the code that reads it takes, by field: everything is longer than that. */
  private static Map<String, Integer> refused(One form) {
    Map<String, Integer> limits = new TreeMap<>();
    String much = "x".repeat(Form.LONGEST + 1);
    for (ObjectNode sent : all(form.schema(), schema -> filled(schema, much, 1))) {
      form.faults(sent)
          .forEach((field, fault) -> limit(fault).ifPresent(l -> limits.put(field, l)));
    }
    for (ObjectNode sent : all(form.schema(), schema -> filled(schema, "x", 1_000))) {
      form.faults(sent)
          .forEach((field, fault) -> limit(fault).ifPresent(l -> limits.put(field + "[]", l)));
    }
    dates(form.schema()).keySet().forEach(limits::remove);
    return limits;
  }

  private static Optional<Integer> limit(Reason fault) {
    Matcher said = AT_MOST.matcher(fault.remedy().orElse(""));
    return said.find() ? Optional.of(Integer.valueOf(said.group(1))) : Optional.empty();
  }

  @ParameterizedTest
  @MethodSource("forms")
  void of_every_day_and_every_time(One form) {
    Map<String, String> refused = new TreeMap<>();
    for (ObjectNode sent : all(form.schema(), schema -> filled(schema, "2151-01-01", 1))) {
      form.faults(sent)
          .forEach(
              (field, fault) -> {
                if (fault.says().endsWith("must lie in the years 1900 to 2150.")) {
                  boolean time = fault.remedy().orElse("").equals(Moments.ASKED);
                  refused.put(field, time ? "GivenWhen" : "GivenDay");
                }
              });
    }
    assertEquals(dates(form.schema()), refused);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1899-12-31", "1900-01-01", "1999-12-31", "2026-01-14", "2099-12-31", "2100-01-01",
        "2149-12-31", "2150-12-31", "2151-01-01", "2200-01-01", "2999-12-31", "0926-01-14",
        "12026-01-14", "2026-1-14", "yesterday"
      })
  void and_takes_the_days_that_the_code_takes(String day) {
    assertEquals(
        Moments.day(day).isPresent(),
        Description.wrongWith("GivenDay", TextNode.valueOf(day)).isEmpty());
    assertEquals(
        Moments.read(day).isPresent(),
        Description.wrongWith("GivenWhen", TextNode.valueOf(day)).isEmpty());
    String time = day + "T09:15:00Z";
    assertEquals(
        Moments.read(time).isPresent(),
        Description.wrongWith("GivenWhen", TextNode.valueOf(time)).isEmpty());
    assertFalse(Description.wrongWith("GivenDay", TextNode.valueOf(time)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("forms")
  void and_nothing_is_sent_as_it_is_answered(One form) {
    properties(form.schema())
        .forEach((field, s) -> assertFalse(s.path("$ref").asText().endsWith("/When"), field));
  }

  // --- the description ---

  private static String name(String ref) {
    return ref.substring(ref.lastIndexOf('/') + 1);
  }

  private static JsonNode followed(JsonNode schema) {
    return schema.has("$ref") ? SCHEMAS.path(name(schema.path("$ref").asText())) : schema;
  }

  /** The fields that hold a day or a time, and as what. */
  private static Map<String, String> dates(String schema) {
    Map<String, String> dates = new TreeMap<>();
    properties(schema)
        .forEach(
            (field, s) -> {
              String name = name(s.path("$ref").asText());
              if (name.startsWith("Given")) {
                dates.put(field, name);
              }
            });
    return dates;
  }

  /** A text that is free: no code, no day and no time. */
  private static Optional<JsonNode> text(JsonNode schema) {
    boolean date = name(schema.path("$ref").asText()).startsWith("Given");
    return Optional.of(followed(schema))
        .filter(s -> s.path("type").asText().equals("string") && !s.has("enum") && !date);
  }

  private static boolean isList(JsonNode schema) {
    return schema.at("/items/type").asText().equals("string");
  }

  /** Every field of a schema, those of what a list holds as of its first. */
  private static Map<String, JsonNode> properties(String schema) {
    Map<String, JsonNode> all = new LinkedHashMap<>();
    collect("", SCHEMAS.path(schema), all);
    return all;
  }

  private static void collect(String path, JsonNode schema, Map<String, JsonNode> all) {
    schema.path("allOf").forEach(part -> collect(path, followed(part), all));
    schema
        .path("properties")
        .properties()
        .forEach(
            e -> {
              all.put(path + e.getKey(), e.getValue());
              JsonNode items = followed(e.getValue().path("items"));
              if (items.has("properties")) {
                collect(path + e.getKey() + "[0].", items, all);
              }
            });
  }

  // --- what is sent ---

  /** A form filled in, once for every code that a field of it may hold. */
  private static List<ObjectNode> all(String schema, Function<JsonNode, JsonNode> filling) {
    ObjectNode first = filledIn("", schema, filling);
    List<ObjectNode> all = new ArrayList<>(List.of(first));
    properties(schema)
        .forEach(
            (field, s) ->
                followed(s)
                    .path("enum")
                    .forEach(
                        code -> {
                          if (!field.contains("[")) {
                            all.add(first.deepCopy().set(field, code));
                          }
                        }));
    return all;
  }

  private static ObjectNode filledIn(
      String path, String schema, Function<JsonNode, JsonNode> filling) {
    ObjectNode sent = MAKE.objectNode();
    properties(schema)
        .forEach(
            (field, s) -> {
              String own = field.startsWith(path) ? field.substring(path.length()) : "[";
              if (!own.contains("[")) {
                boolean forms = followed(s.path("items")).has("properties");
                sent.set(
                    own,
                    forms
                        ? MAKE.arrayNode().add(filledIn(field + "[0].", schema, filling))
                        : filling.apply(s));
              }
            });
    return sent;
  }

  private static JsonNode filled(JsonNode schema, String text, int times) {
    JsonNode its = followed(schema);
    if (its.has("enum")) {
      return its.path("enum").get(0);
    }
    return switch (its.path("type").asText()) {
      case "string" -> TextNode.valueOf(text);
      case "integer" -> MAKE.numberNode(1);
      case "array" -> {
        var list = MAKE.arrayNode();
        for (int i = 0; i < times; i++) {
          list.add(times == 1 ? text : text + i);
        }
        yield list;
      }
      default -> MAKE.objectNode();
    };
  }
}
