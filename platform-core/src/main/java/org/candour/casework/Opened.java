package org.candour.casework;

/**
 * What of a case somebody opened. Lists are not among these: they show that a case is there, by its
 * reference and type, and nothing that it says.
 */
public enum Opened {
  CASE("The case"),
  TIMELINE("Its timeline"),
  HISTORY("Its history"),
  PAPER("A paper of it"),
  ENTRY("An entry to be made in it"),
  JOURNAL("Its journal, by the interface for programs"),
  MEETING("A meeting that has it on the agenda"),
  EXPORT("Its record as a file"),
  PROOF("The proof of a decision as a file"),
  COMPARISON("Figures of the partnership"),
  READINGS("Who has opened or read it"),
  ACCESS("Who may open it"),
  PEOPLE("The journal of the partnership's people"),
  SAMPLE("A sample for an audit");

  private final String words;

  Opened(String words) {
    this.words = words;
  }

  /** For people. */
  public String words() {
    return words;
  }
}
