package org.candour.web.scrutiny;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.casework.Command;
import org.candour.form.FieldKind;
import org.candour.journal.Happening.ScrutinyNoted.Note;
import org.candour.rule.Reason;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/** A note of a scrutineer, or the answer to a challenge: an answer names the entry it answers. */
record NoteForm(Submitted said) {
  static final String NOTE = "note";
  private static final String PLACE = "place";
  private static final int DIGITS = 9;

  /** The field of the text: each challenge has one of its own. */
  static String text(String place) {
    return place.isEmpty() ? "text" : "text-" + place;
  }

  private String place() {
    return said.text(PLACE);
  }

  private String control() {
    return text(place());
  }

  private Optional<Note> note() {
    return Stream.of(Note.values()).filter(n -> code(n).equals(said.text(NOTE))).findFirst();
  }

  static String code(Note note) {
    return note.name().toLowerCase(Locale.ROOT);
  }

  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    if (place().isEmpty() && note().isEmpty()) {
      wrong.add(Wrong.input(NOTE, "Choose what kind of note it is"));
    }
    if (!place().matches("[0-9]{0," + DIGITS + "}")) {
      wrong.add(Wrong.input("", "There is no such challenge in this case"));
    }
    String text = said.text(control());
    if (text.isBlank()) {
      wrong.add(Wrong.input(control(), place().isEmpty() ? "Enter the note" : "Enter the answer"));
    } else if (text.length() > FieldKind.LONGEST_NARRATIVE) {
      wrong.add(
          Wrong.input(
              control(),
              "The text must be " + FieldKind.LONGEST_NARRATIVE + " characters or fewer"));
    }
    return wrong;
  }

  Wrong wrong(Reason reason) {
    return Wrong.of(reason, reason.field().filter("text"::equals).isPresent() ? control() : "");
  }

  /** Only when nothing is wrong. */
  Command.OnCase command() {
    String text = said.text(control());
    return place().isEmpty()
        ? new Command.NoteScrutiny(note().orElseThrow(), text)
        : new Command.AnswerChallenge(Long.parseLong(place()), text);
  }
}
