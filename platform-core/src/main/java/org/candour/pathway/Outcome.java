package org.candour.pathway;

/**
 * One answer of an endorser and what it does.
 *
 * @param sequel what follows for the review when it is given
 */
public record Outcome(String id, String label, Effect effect, Sequel sequel) {
  /** An answer that only the steps after it follow from. */
  public Outcome(String id, String label, Effect effect) {
    this(id, label, effect, Sequel.none());
  }

  /** What the answer does to the decision. */
  public enum Effect {
    /** The decision stands and the review goes on. */
    PASSES,
    /** It goes back to the decider, who must answer it with a new decision. */
    RETURNS
  }
}
