package org.candour.rule;

import java.util.Optional;

/**
 * One reason why something was refused, marked or found. A refusal always carries every reason at
 * once.
 *
 * @param says what is wrong, in words for the person who asked
 * @param remedy what they can do next
 * @param rule the partnership's rule it rests on, when it rests on one
 * @param field the input it speaks of, when it speaks of one
 */
public record Reason(
    Kind kind, String says, Optional<String> remedy, Optional<Rule> rule, Optional<String> field) {

  /**
   * What sort of reason it is. Only {@link #RULE} reasons let a report through, marked as a breach.
   */
  public enum Kind {
    /** A rule of the partnership's framework. */
    RULE,
    /** The person's appointments do not carry it. */
    AUTHORITY,
    /** It would contradict the record: an unknown id, an act in the future. */
    INTEGRITY,
    /** A field is missing or malformed. */
    INPUT,
    /** The person acted on a page that has changed since. */
    STALE
  }

  /** A reason that rests on a rule. */
  public static Reason of(Rule rule, String says) {
    return new Reason(Kind.RULE, says, Optional.empty(), Optional.of(rule), Optional.empty());
  }

  /** A reason that rests on a rule, about one field. */
  public static Reason of(Rule rule, String field, String says) {
    return new Reason(Kind.RULE, says, Optional.empty(), Optional.of(rule), Optional.of(field));
  }

  /** An input that is missing or malformed. */
  public static Reason input(String field, String says) {
    return new Reason(Kind.INPUT, says, Optional.empty(), Optional.empty(), Optional.of(field));
  }

  /** Something that would contradict the record. */
  public static Reason integrity(String field, String says) {
    return new Reason(Kind.INTEGRITY, says, Optional.empty(), Optional.empty(), Optional.of(field));
  }

  /** An act that the person's appointments do not carry. */
  public static Reason authority(String says) {
    return new Reason(Kind.AUTHORITY, says, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** The same reason with what to do next. */
  public Reason toMend(String whatToDo) {
    return new Reason(kind, says, Optional.of(whatToDo), rule, field);
  }

  /** The same reason about this input. */
  public Reason about(String input) {
    return new Reason(kind, says, remedy, rule, Optional.of(input));
  }

  /** The same reason resting on this rule. */
  public Reason restingOn(Rule its) {
    return new Reason(kind, says, remedy, Optional.of(its), field);
  }
}
