package org.candour.web.cases;

import java.util.List;
import org.candour.web.form.Line;

/**
 * One entry of the record in words.
 *
 * @param recorded when it was written down, if that differs from when it happened
 * @param later what later entries corrected in it
 * @param correct where it may be corrected; empty for nowhere
 * @param policy the versions it was judged by
 */
public record Event(
    long place,
    String title,
    String by,
    String when,
    String recorded,
    boolean report,
    boolean effective,
    List<String> says,
    List<Line> answers,
    List<Note> notes,
    List<String> later,
    String correct,
    String policy) {
  /** A mark that the entry carries from its one judgement. */
  public record Note(String label, String colour, String says) {}
}
