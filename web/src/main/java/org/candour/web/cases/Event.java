package org.candour.web.cases;

import java.util.List;
import org.candour.journal.Mark;
import org.candour.web.form.Line;

/**
 * One entry of the record in words.
 *
 * @param recorded when it was written down, if that differs from when it happened
 * @param later what later entries corrected in it
 * @param links where more can be done with it
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
    Links links,
    String policy) {
  /**
   * Where more can be done with an entry; empty for nowhere.
   *
   * @param correct where it is corrected
   * @param erase where personal answers of it are erased
   * @param proof where the proof of it is had, if it is a decision
   */
  public record Links(String correct, String erase, String proof) {
    static final Links NONE = new Links("", "", "");
  }

  /** A mark that the entry carries from its one judgement. */
  public record Note(String label, String colour, String says) {
    /** A mark in words. */
    public static Note of(Mark mark) {
      return switch (mark.kind()) {
        case LATE -> new Note("Late", "yellow", mark.says());
        case BREACH -> new Note("Broke a rule", "red", mark.says());
        case OVERRIDDEN -> new Note("Reason given", "purple", mark.says());
        case NOTE -> new Note("Note", "grey", mark.says());
      };
    }
  }
}
