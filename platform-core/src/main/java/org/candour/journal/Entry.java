package org.candour.journal;

/** One entry of a journal. Its place counts from 1 without gaps. It is never edited. */
public record Entry(Subject subject, long place, Stamp stamp, Happening what, Verdict verdict) {
  /** Whether what happened has effect: it was admitted, or it is a report that complied. */
  public boolean effective() {
    return verdict.effective();
  }
}
