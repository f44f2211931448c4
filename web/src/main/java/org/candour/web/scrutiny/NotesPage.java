package org.candour.web.scrutiny;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening.ChallengeAnswered;
import org.candour.journal.Happening.ScrutinyNoted;
import org.candour.journal.Happening.ScrutinyNoted.Note;
import org.candour.time.Civil;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/**
 * What a scrutineer has said of a case.
 *
 * @param writes whether whoever looks may add a note
 */
public record NotesPage(
    CaseHead head,
    String action,
    List<NoteView> notes,
    boolean writes,
    List<Pick> kinds,
    String kindError,
    String text,
    String textError,
    String key,
    ErrorSummary wrong) {

  /**
   * One note.
   *
   * @param field the field for its answer; empty: whoever looks may not answer it
   */
  public record NoteView(
      long place,
      String kind,
      String colour,
      String by,
      String when,
      String text,
      List<AnswerView> answers,
      boolean open,
      String field,
      String draft,
      String error) {}

  /** What the partnership answered. */
  public record AnswerView(String by, String when, String text) {}

  static NotesPage of(CaseView view, Desk desk, Submitted said, List<Wrong> wrong) {
    return new NotesPage(
        CaseHead.of(view, desk, "/scrutiny"),
        CaseHead.address(desk, view.reference()) + "/scrutiny",
        view.history().stream().flatMap(e -> note(e, view, desk, said, wrong)).toList(),
        desk.scrutinises(),
        Stream.of(Note.values())
            .map(
                n -> new Pick(NoteForm.code(n), label(n), said.is(NoteForm.NOTE, NoteForm.code(n))))
            .toList(),
        Wrong.with(NoteForm.NOTE, wrong),
        said.text(NoteForm.text("")),
        Wrong.with(NoteForm.text(""), wrong),
        Manner.of(said, false, "", wrong).key(),
        ErrorSummary.of(wrong));
  }

  private static String label(Note note) {
    return switch (note) {
      case OBSERVATION -> "Observation";
      case CHALLENGE -> "Challenge";
      case FINDING -> "Finding";
    };
  }

  private static String colour(Note note) {
    return switch (note) {
      case OBSERVATION -> "grey";
      case CHALLENGE -> "orange";
      case FINDING -> "purple";
    };
  }

  private static Stream<NoteView> note(
      Entry entry, CaseView view, Desk desk, Submitted said, List<Wrong> wrong) {
    if (!(entry.what() instanceof ScrutinyNoted noted)) {
      return Stream.empty();
    }
    List<AnswerView> answers =
        view.history().stream().flatMap(e -> answer(e, entry.place(), view)).toList();
    boolean open = noted.note() == Note.CHALLENGE && answers.isEmpty();
    String field = open && desk.runs() ? NoteForm.text(Long.toString(entry.place())) : "";
    return Stream.of(
        new NoteView(
            entry.place(),
            label(noted.note()),
            colour(noted.note()),
            by(entry, view),
            Civil.words(entry.stamp().recorded()),
            text(noted.answers()),
            answers,
            open,
            field,
            field.isEmpty() ? "" : said.text(field),
            field.isEmpty() ? "" : Wrong.with(field, wrong)));
  }

  private static Stream<AnswerView> answer(Entry entry, long place, CaseView view) {
    return Optional.of(entry.what())
        .filter(ChallengeAnswered.class::isInstance)
        .map(ChallengeAnswered.class::cast)
        .filter(its -> its.place() == place)
        .map(
            its ->
                new AnswerView(
                    by(entry, view), Civil.words(entry.stamp().recorded()), text(its.answers())))
        .stream();
  }

  private static String by(Entry entry, CaseView view) {
    String person = entry.stamp().by().person().value();
    return view.names().getOrDefault(person, "Somebody who is no longer known here")
        + ", "
        + entry.stamp().by().capacity();
  }

  private static String text(Map<String, Value> answers) {
    Value value = answers.get(ScrutinyNoted.TEXT);
    return value != null && value.open() instanceof Value.Text text
        ? text.text()
        : "This text has been erased.";
  }
}
