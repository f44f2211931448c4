package org.candour.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.form.Field;
import org.candour.time.Counting;

/** What every part of a framework may need while it is read. */
final class Known {
  private final Names names;
  private final RuleBook rules;
  private final Defects defects;
  private final Map<String, Field> facts = new LinkedHashMap<>();
  private final Map<String, Field> appointmentAsks = new LinkedHashMap<>();
  private final Map<String, String> events = new LinkedHashMap<>();
  private final DutiesPart duties = new DutiesPart(this);
  private final StepNames caseDuties;
  private final Node.Keys reviews;
  private Counting counting = Counting.RECEIPT_IS_DAY_0;

  Known(Node.Keys root, Defects defects) {
    this.defects = defects;
    this.names = new Names(root, defects);
    this.rules = new RuleBook(root, names, defects);
    this.caseDuties = StepNames.ofCase(root, names);
    this.reviews =
        root.at("reviews")
            .filter(Node.Keys.class::isInstance)
            .map(Node.Keys.class::cast)
            .orElse(new Node.Keys(root.place(), Map.of()));
  }

  Names names() {
    return names;
  }

  RuleBook rules() {
    return rules;
  }

  Defects defects() {
    return defects;
  }

  /** The duties outside any review that were read so far. */
  DutiesPart duties() {
    return duties;
  }

  /** The duties of the case itself, as others refer to them. */
  StepNames caseDuties() {
    return caseDuties;
  }

  /** The name of the first review that has a step of this id. */
  Optional<String> stepOfReview(String step) {
    return reviews.entries().entrySet().stream()
        .filter(review -> new StepNames(review.getValue().value(), names).has(step))
        .map(review -> names.called(Name.REVIEW, review.getKey()))
        .findFirst();
  }

  Counting counting() {
    return counting;
  }

  void counting(Counting read) {
    counting = read;
  }

  /** Reads the vocabulary of facts, which criteria and forms then draw on. */
  Map<String, Field> readFacts(Section root) {
    facts.putAll(root.each("facts", this::fact));
    return facts;
  }

  /** Reads what may be asked about a person who is to be appointed. */
  Map<String, Field> readAppointmentAsks(Section root) {
    appointmentAsks.putAll(
        root.each("appointment asks", s -> new FieldPart(this).field(s.id(), s)));
    return appointmentAsks;
  }

  private Field fact(Section section) {
    section.maybe("event").ifPresent(event -> events.put(section.id(), event.text()));
    Field field = new FieldPart(this).field(section.id(), section);
    return section.yes("may lie ahead", false) ? field.lyingAhead() : field;
  }

  Optional<Field> fact(String id) {
    return Optional.ofNullable(facts.get(id));
  }

  /** A fact of the case, or a question asked on an appointment, by the vocabulary it is from. */
  Optional<Field> field(Name vocabulary, String id) {
    return vocabulary == Name.FACT ? fact(id) : Optional.ofNullable(appointmentAsks.get(id));
  }

  java.util.Set<String> factIds() {
    return facts.keySet();
  }

  /** What happened on the date that a fact holds, in words. */
  String event(String fact) {
    return events.getOrDefault(fact, names.called(Name.FACT, fact));
  }
}
