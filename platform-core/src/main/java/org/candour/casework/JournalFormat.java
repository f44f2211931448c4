package org.candour.casework;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.candour.body.Holding;
import org.candour.body.Turn;
import org.candour.criteria.Value;
import org.candour.journal.Happening;
import org.candour.journal.Sitting;
import org.candour.journal.Stamp;
import org.candour.journal.Verdict;
import org.candour.tenancy.PersonId;

/**
 * How an entry is written as bytes, in format 1: JSON, whose bytes are stored and hashed as they
 * are and never written again. Personal values are not in it; a commitment stands in their place.
 */
final class JournalFormat {
  /**
   * The number of this format. A later format gets a later number, and this one is read for ever.
   */
  static final int NUMBER = 1;

  private static final ObjectMapper JSON = mapper();

  private JournalFormat() {}

  /** What is hashed of an entry. */
  record Content(Stamp stamp, Happening what, Verdict verdict) {}

  static byte[] write(Content content) {
    return bytes(content);
  }

  static Content read(byte[] stored, int format) {
    if (format != NUMBER) {
      throw new IllegalArgumentException(
          "journal format " + format + " is not known to this release");
    }
    return parse(stored, Content.class);
  }

  static byte[] writeValue(Value value) {
    try {
      return JSON.writerFor(Value.class).writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Value readValue(byte[] stored) {
    return parse(stored, Value.class);
  }

  /** A command as bytes, to tell whether an idempotency key is used for the same request. */
  static byte[] request(Object command, Terms terms) {
    return bytes(new Object[] {command, terms.basis(), terms.happened(), terms.why()});
  }

  /** The name under which a kind of entry is kept: {@code StepDone} is {@code step-done}. */
  static String kind(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static byte[] bytes(Object content) {
    try {
      return JSON.writeValueAsBytes(content);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T parse(byte[] stored, Class<T> type) {
    try {
      return JSON.readValue(stored, type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .addModule(new Jdk8Module())
            .addModule(new JavaTimeModule())
            .addModule(JournalTypes.module())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addMixIn(Happening.class, Kinded.class)
            .addMixIn(Value.class, Typed.class)
            .addMixIn(Holding.class, Typed.class)
            .addMixIn(Value.Personal.class, Committed.class)
            .addMixIn(PersonId.class, Plain.class)
            .addMixIn(Sitting.class, Filled.class)
            .build();
    subtypes(mapper, Happening.class);
    subtypes(mapper, Value.class);
    subtypes(mapper, Holding.class);
    return mapper;
  }

  private static void subtypes(ObjectMapper mapper, Class<?> family) {
    for (Class<?> type : family.getPermittedSubclasses()) {
      mapper.registerSubtypes(new NamedType(type, kind(type)));
    }
  }

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  private interface Kinded {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Typed {}

  /** The content of a personal value never reaches the row. */
  @JsonIgnoreProperties("content")
  private interface Committed {}

  /** Left out where nobody said it: a reader then takes it as not known. */
  interface Filled {
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, Integer> filled();

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Set<Turn> aside();
  }

  private abstract static class Plain {
    @JsonValue
    abstract String value();
  }
}
