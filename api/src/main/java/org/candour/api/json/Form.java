package org.candour.api.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.candour.form.FieldKind;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.On;
import org.candour.time.When;

/**
 * A JSON object as it is filled in, field by field. Faults are collected, so that one answer names
 * all of them; a field that nobody asked for is one. What a reading gives back after a fault is
 * only a stand-in: {@link #done} must be called before anything is done with it.
 */
public final class Form {
  /** The longest text that a field without a limit of its own takes, in characters. */
  public static final int LONGEST = FieldKind.LONGEST_NARRATIVE;

  private static final int LONGEST_ID = 200;
  private static final int MOST_TEXTS = 100;

  private final ObjectNode sent;
  private final String path;
  private final Map<String, Reason> faults;
  private final Set<String> asked = new LinkedHashSet<>();

  private Form(ObjectNode sent, String path, Map<String, Reason> faults) {
    this.sent = sent;
    this.path = path;
    this.faults = faults;
  }

  /** A form of these fields. */
  public static Form of(ObjectNode sent) {
    return new Form(sent, "", new LinkedHashMap<>());
  }

  /** An id or another short text that must be there. */
  public String text(String name) {
    return required(name, text(name, LONGEST_ID), "");
  }

  /** An id or another short text that may be left out. */
  public Optional<String> optionalText(String name) {
    return text(name, LONGEST_ID);
  }

  /** The id of a person that must be there. */
  public PersonId person(String name) {
    Optional<String> id = text(name, PersonId.LONGEST);
    return new PersonId(required(name, id.filter(i -> i.length() <= PersonId.LONGEST), "nobody"));
  }

  /** A narrative that must be there. */
  public String narrative(String name) {
    return required(name, text(name, LONGEST), "");
  }

  /** A narrative that may be left out. */
  public Optional<String> optionalNarrative(String name) {
    return text(name, LONGEST);
  }

  /** A day that must be there. */
  public LocalDate day(String name) {
    return required(name, optionalDay(name), LocalDate.EPOCH);
  }

  /** A day that may be left out. */
  public Optional<LocalDate> optionalDay(String name) {
    Optional<String> said = text(name, LONGEST_ID);
    Optional<LocalDate> day = said.flatMap(Moments::day);
    if (said.isPresent() && day.isEmpty()) {
      fault(name, Moments.wrongWith(said.get(), "day"), "Send a day such as 2026-01-14.");
    }
    return day;
  }

  /** A day or an instant that must be there. */
  public When when(String name) {
    return required(name, optionalWhen(name), new On(LocalDate.EPOCH));
  }

  /** A day or an instant that may be left out. */
  public Optional<When> optionalWhen(String name) {
    Optional<String> said = text(name, LONGEST_ID);
    Optional<When> when = said.flatMap(Moments::read);
    if (said.isPresent() && when.isEmpty()) {
      fault(name, Moments.wrongWith(said.get(), "date or time"), Moments.ASKED);
    }
    return when;
  }

  /** A whole number from 1 that may be left out. */
  public Optional<Long> optionalPlace(String name) {
    return read(name).flatMap(node -> place(name, node));
  }

  /** A whole number from 1 that must be there. */
  public long place(String name) {
    return required(name, optionalPlace(name), 0L);
  }

  private Optional<Long> place(String name, JsonNode node) {
    if (node.isIntegralNumber() && node.canConvertToLong() && node.longValue() > 0) {
      return Optional.of(node.longValue());
    }
    fault(name, "must be a whole number from 1.", "Send the place of an entry, such as 7.");
    return Optional.empty();
  }

  /** A small whole number from 1 that must be there. */
  public int number(String name) {
    Optional<JsonNode> sent = read(name);
    Optional<Integer> number =
        sent.filter(n -> n.isIntegralNumber() && n.canConvertToInt() && n.intValue() > 0)
            .map(JsonNode::intValue);
    if (sent.isPresent() && number.isEmpty()) {
      fault(name, "must be a whole number from 1.", "Send a number such as 2.");
    }
    return required(name, number, 0);
  }

  /** One of these codes. */
  public <T> T oneOf(String name, Map<String, T> known, T standIn) {
    return required(name, optionalOneOf(name, known), standIn);
  }

  /** One of these codes, or nothing. */
  public <T> Optional<T> optionalOneOf(String name, Map<String, T> known) {
    Optional<String> said = text(name, LONGEST_ID);
    Optional<T> meant = said.map(known::get);
    if (said.isPresent() && meant.isEmpty()) {
      fault(name, "cannot be “" + said.get() + "”.", Nearest.remedy(said.get(), known.keySet()));
    }
    return meant;
  }

  /** Short texts, none twice; at least one, and no more than anybody can mean. */
  public Set<String> texts(String name) {
    Set<String> texts = new LinkedHashSet<>();
    for (JsonNode node : list(name)) {
      if (texts.size() == MOST_TEXTS) {
        fault(name, "holds too many.", "Send at most " + MOST_TEXTS + ".");
      } else if (!node.isTextual() || node.textValue().isBlank()) {
        fault(name, "must hold texts only.", "Send a list such as [\"one\", \"two\"].");
      } else if (node.textValue().length() > LONGEST_ID) {
        fault(name, "holds one that is too long.", atMost(LONGEST_ID));
      } else if (!texts.add(node.textValue())) {
        fault(name, "names “" + node.textValue() + "” twice.", "Name each once.");
      }
    }
    return texts;
  }

  /** A list of forms, each read in the same way; empty when it is left out. */
  public <T> List<T> forms(String name, Function<Form, T> reading) {
    List<T> read = new ArrayList<>();
    for (JsonNode node : list(name)) {
      if (node instanceof ObjectNode object) {
        Form form = new Form(object, path + name + "[" + read.size() + "].", faults);
        read.add(reading.apply(form));
        form.unknown();
      } else {
        fault(name, "must hold objects only.", "Send a list of objects.");
      }
    }
    return read;
  }

  /** A map from ids to answers; empty when it is left out. */
  public Map<String, JsonNode> map(String name) {
    Optional<JsonNode> there = read(name);
    if (there.isPresent() && !there.get().isObject()) {
      fault(name, "must be an object.", "Send an object such as {\"id\": \"answer\"}.");
      return Map.of();
    }
    Map<String, JsonNode> map = new LinkedHashMap<>();
    there.ifPresent(node -> node.properties().forEach(e -> map.put(e.getKey(), e.getValue())));
    return map;
  }

  /** One answer of any kind that must be there. */
  public JsonNode answer(String name) {
    return required(name, read(name), sent);
  }

  /**
   * A fault of one field, found by whoever reads the form. Only the first of a field is kept. After
   * {@link BadInput#MOST} of them reading ends at once: whoever sent so many needs no more.
   */
  public void fault(String name, String says, String remedy) {
    String field = path + name;
    faults.computeIfAbsent(field, f -> Reason.input(f, "“" + f + "” " + says).toMend(remedy));
    if (faults.size() == BadInput.MOST) {
      throw bad();
    }
  }

  private BadInput bad() {
    return new BadInput(List.copyOf(faults.values()));
  }

  /** The rest cannot be judged, since it is not known what form this is: one fault is enough. */
  public void anythingGoes() {
    sent.fieldNames().forEachRemaining(asked::add);
  }

  /** Everything has been asked for. */
  public void done() {
    unknown();
    if (!faults.isEmpty()) {
      throw bad();
    }
  }

  private void unknown() {
    for (String name : (Iterable<String>) sent::fieldNames) {
      if (!asked.contains(name)) {
        fault(name, "is not known here.", Nearest.remedy(name, asked));
      }
    }
  }

  private Iterable<JsonNode> list(String name) {
    Optional<JsonNode> there = read(name);
    if (there.isPresent() && !there.get().isArray()) {
      fault(name, "must be a list.", "Put it in square brackets.");
      return List.of();
    }
    return there
        .<Iterable<JsonNode>>map(n -> StreamSupport.stream(n.spliterator(), false).toList())
        .orElse(List.of());
  }

  private Optional<String> text(String name, int longest) {
    Optional<JsonNode> there = read(name);
    if (there.isPresent() && !there.get().isTextual()) {
      fault(name, "must be text.", "Put it in quotation marks.");
    }
    Optional<String> text =
        there.filter(JsonNode::isTextual).map(JsonNode::textValue).filter(t -> !t.isBlank());
    if (text.isPresent() && text.get().length() > longest) {
      fault(name, "is too long.", atMost(longest));
    }
    return text;
  }

  private static String atMost(int longest) {
    return "Use at most " + longest + " characters.";
  }

  private Optional<JsonNode> read(String name) {
    asked.add(name);
    return Optional.ofNullable(sent.get(name)).filter(node -> !node.isNull());
  }

  private <T> T required(String name, Optional<T> value, T standIn) {
    if (value.isEmpty()) {
      fault(name, "is missing.", "Send “" + path + name + "”.");
    }
    return value.orElse(standIn);
  }
}
