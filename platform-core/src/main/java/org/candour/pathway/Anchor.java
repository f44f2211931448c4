package org.candour.pathway;

/**
 * The event that a time limit is counted from. It is what really happened, never what was planned.
 */
public sealed interface Anchor {
  /** In words, for a reckoning: "the council became aware". */
  String name();

  /** The day or instant that a fact of the case holds. */
  record FactDate(String fact, String name) implements Anchor {}

  /** The receipt of the referral that the review began with. */
  record Referral(String name) implements Anchor {}

  /** When a step was done, decided or answered. */
  record StepMet(String step, String name) implements Anchor {}
}
