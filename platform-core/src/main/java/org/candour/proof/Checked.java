package org.candour.proof;

import java.util.List;

/**
 * What a check came to.
 *
 * @param of what was checked
 * @param found what was checked and held, in sentences
 * @param faults what does not hold, the first one first
 * @param notes what whoever reads this should know besides
 */
public record Checked(String of, List<String> found, List<Fault> faults, List<String> notes) {
  public Checked {
    found = List.copyOf(found);
    faults = List.copyOf(faults);
    notes = List.copyOf(notes);
  }

  /** Whether everything is as it was written. */
  public boolean holds() {
    return faults.isEmpty();
  }

  /** All of it, in lines for a person. */
  public List<String> lines() {
    List<String> lines = new java.util.ArrayList<>();
    lines.add(of + (holds() ? ": as it was written." : ": NOT AS IT WAS WRITTEN."));
    if (!holds()) {
      lines.add("  First fault: " + faults.get(0).line());
      faults.stream().skip(1).forEach(f -> lines.add("  Also: " + f.line()));
    }
    found.forEach(f -> lines.add("  " + f));
    notes.forEach(n -> lines.add("  Note: " + n));
    return lines;
  }
}
