package org.candour.api.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.casework.Holdings;
import org.candour.criteria.Value;
import org.candour.rule.RuleId;
import org.candour.tenancy.PartnershipId;
import org.candour.tenancy.PersonId;
import org.candour.time.When;

/**
 * How answers are written: dates in ISO 8601, codes with hyphens, and nothing for what is absent.
 */
public final class Wire {
  /** Writes every answer of this interface. */
  public static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .addModule(new Jdk8Module())
          .addModule(new JavaTimeModule())
          .addModule(words())
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_ABSENT, JsonInclude.Include.NON_ABSENT))
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .build();

  private Wire() {}

  private static SimpleModule words() {
    return new SimpleModule("words")
        .addSerializer(Value.class, as(Wire::value))
        .addSerializer(When.class, as(Moments::write))
        .addSerializer(RuleId.class, as(RuleId::value))
        .addSerializer(Holding.class, as(Wire::holding))
        .addSerializer(PersonId.class, as(PersonId::value))
        .addSerializer(PartnershipId.class, as(PartnershipId::value))
        .addSerializer(Enum.class, as(Codes::of));
  }

  /** What somebody holds: its kind, and the post, or the body and seat. */
  public static Map<String, Object> holding(Holding holding) {
    Map<String, Object> sent = new LinkedHashMap<>();
    sent.put("kind", Holdings.kind(holding));
    Holdings.body(holding).ifPresent(body -> sent.put("body", body));
    Holdings.what(holding)
        .ifPresent(what -> sent.put(holding instanceof HoldsPost ? "post" : "seat", what));
    return sent;
  }

  /** A value as it is sent and answered: what is not known or erased says so. */
  public static Object value(Value value) {
    Value open = value.open();
    if (open instanceof Value.YesNo said) {
      return said.yes();
    }
    if (open instanceof Value.Whole number) {
      return number.amount();
    }
    if (open instanceof Value.Moment moment) {
      return Moments.write(moment.when());
    }
    return open instanceof Value.Rows group
        ? group.rows().stream().map(Wire::row).toList()
        : unsaid(open);
  }

  private static Map<String, Object> row(Map<String, Value> row) {
    Map<String, Object> sent = new LinkedHashMap<>();
    row.forEach((part, value) -> sent.put(part, value(value)));
    return sent;
  }

  private static Object unsaid(Value open) {
    if (open instanceof Value.Nil) {
      return Map.of("none", true);
    }
    return open instanceof Value.NotKnown
        ? Map.of("notKnown", true)
        : open instanceof Value.Erased ? Map.of("erased", true) : open.words();
  }

  private interface Writing<T> {
    Object of(T value);
  }

  private static <T> JsonSerializer<T> as(Writing<T> writing) {
    return new JsonSerializer<>() {
      @Override
      public void serialize(T value, JsonGenerator to, SerializerProvider by) throws IOException {
        by.defaultSerializeValue(writing.of(value), to);
      }
    };
  }
}
