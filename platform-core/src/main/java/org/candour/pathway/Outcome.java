package org.candour.pathway;

/** One answer of an endorser and what it does. */
public record Outcome(String id, String label, Effect effect) {
  /** What the answer does to the decision. */
  public enum Effect {
    /** The decision stands and the review goes on. */
    PASSES,
    /** It goes back to the decider, who must answer it with a new decision. */
    RETURNS
  }
}
