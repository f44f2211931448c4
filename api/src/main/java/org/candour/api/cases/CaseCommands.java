package org.candour.api.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.candour.api.json.Answers;
import org.candour.api.json.Codes;
import org.candour.api.json.Form;
import org.candour.api.view.Erasures;
import org.candour.api.view.FieldsOf;
import org.candour.casework.Command;
import org.candour.criteria.Value;
import org.candour.framework.Framework;
import org.candour.journal.Happening;
import org.candour.journal.Happening.ScrutinyNoted.Note;
import org.candour.pathway.ReviewType;

/** The forms of what may be asked of a case: one for each command, told apart by {@code do}. */
public final class CaseCommands {
  /** What rests on what the person saw, so that a tag must come with it. */
  private static final Set<Class<?>> REST_ON_A_VIEW =
      Set.of(
          Command.Decide.class,
          Command.Endorse.class,
          Command.EscalateDisagreement.class,
          Command.SettleDisagreement.class,
          Command.Correct.class,
          Command.Erase.class);

  private static final Map<String, BiFunction<Form, Framework, Command.OnCase>> FORMS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("open-review", CaseCommands::openReview),
              Map.entry("record-facts", CaseCommands::recordFacts),
              Map.entry("name-agencies", CaseCommands::nameAgencies),
              Map.entry("do-step", CaseCommands::doStep),
              Map.entry("plan-day", CaseCommands::planDay),
              Map.entry("decide", CaseCommands::decide),
              Map.entry("endorse", CaseCommands::endorse),
              Map.entry("extend", CaseCommands::extend),
              Map.entry("raise-disagreement", CaseCommands::raise),
              Map.entry("escalate-disagreement", CaseCommands::escalate),
              Map.entry("settle-disagreement", CaseCommands::settle),
              Map.entry("note-scrutiny", CaseCommands::note),
              Map.entry("answer-challenge", CaseCommands::answerChallenge),
              Map.entry("correct", CaseCommands::correct),
              Map.entry("erase", (form, framework) -> Erasures.read(form))));

  private static final Map<String, Note> NOTES = Codes.all(Note.class);

  private CaseCommands() {}

  /** The names that {@code do} may have. */
  public static Set<String> names() {
    return FORMS.keySet();
  }

  /** The command in this form; faults go to the form. */
  public static Command.OnCase read(Form form, Framework framework) {
    return form.oneOf("do", FORMS, CaseCommands::nothing).apply(form, framework);
  }

  /** Whether it needs an {@code If-Match}. */
  public static boolean restsOnAView(Command.OnCase command) {
    return REST_ON_A_VIEW.contains(command.getClass());
  }

  /** The referral that begins a case. */
  public static Command.Refer referral(Form form, Framework framework) {
    return new Command.Refer(
        form.text("type"),
        form.text("agency"),
        FieldsOf.facts(framework).in(form, "facts"),
        answers(form, framework));
  }

  private static Command.OnCase nothing(Form form, Framework framework) {
    form.anythingGoes();
    return new Command.RecordFacts(Map.of());
  }

  private static Command.OnCase openReview(Form form, Framework framework) {
    return new Command.OpenReview(
        form.text("type"),
        form.text("agency"),
        FieldsOf.facts(framework).in(form, "facts"),
        answers(form, framework));
  }

  private static Command.OnCase recordFacts(Form form, Framework framework) {
    Map<String, Value> facts = FieldsOf.facts(framework).in(form, "facts");
    if (facts.isEmpty()) {
      form.fault("facts", "is missing or empty.", "Send at least one fact.");
    }
    return new Command.RecordFacts(facts);
  }

  private static Command.OnCase nameAgencies(Form form, Framework framework) {
    Set<String> agencies = form.texts("agencies");
    if (agencies.isEmpty()) {
      form.fault("agencies", "is missing or empty.", "Name at least one agency.");
    }
    return new Command.NameAgencies(form.text("review"), agencies);
  }

  private static Command.OnCase doStep(Form form, Framework framework) {
    return new Command.DoStep(
        reviewOrCase(form),
        form.text("step"),
        form.optionalText("agency"),
        form.optionalText("answer"),
        answers(form, framework));
  }

  /** A duty of the case itself belongs to no review. */
  private static String reviewOrCase(Form form) {
    return form.optionalText("review").orElse(ReviewType.OF_CASE);
  }

  private static Command.OnCase planDay(Form form, Framework framework) {
    return new Command.PlanDay(reviewOrCase(form), form.text("step"), form.when("on"));
  }

  private static Command.OnCase decide(Form form, Framework framework) {
    return new Command.Decide(
        form.text("review"), form.text("step"), form.text("option"), answers(form, framework));
  }

  private static Command.OnCase endorse(Form form, Framework framework) {
    return new Command.Endorse(
        form.text("review"), form.text("step"), form.text("outcome"), answers(form, framework));
  }

  private static Command.OnCase extend(Form form, Framework framework) {
    return new Command.Extend(
        reviewOrCase(form),
        form.text("step"),
        form.text("rule"),
        form.day("until"),
        form.narrative("reason"));
  }

  private static Command.OnCase raise(Form form, Framework framework) {
    return new Command.RaiseDisagreement(
        form.text("review"), form.text("step"), form.narrative("reason"));
  }

  private static Command.OnCase escalate(Form form, Framework framework) {
    return new Command.EscalateDisagreement(
        form.text("review"), form.text("step"), form.number("rung"), form.narrative("reason"));
  }

  private static Command.OnCase settle(Form form, Framework framework) {
    return new Command.SettleDisagreement(
        form.text("review"), form.text("step"), form.text("option"), answers(form, framework));
  }

  private static Command.OnCase note(Form form, Framework framework) {
    return new Command.NoteScrutiny(
        form.oneOf("note", NOTES, Note.OBSERVATION), form.narrative("text"));
  }

  private static Command.OnCase answerChallenge(Form form, Framework framework) {
    return new Command.AnswerChallenge(form.place("place"), form.narrative("text"));
  }

  private static Command.OnCase correct(Form form, Framework framework) {
    long place = form.place("place");
    String field = form.text("field");
    return new Command.Correct(place, field, replacement(form, field, framework));
  }

  private static Value replacement(Form form, String field, Framework framework) {
    if (field.equals(Happening.Corrected.WITHDRAWN)) {
      return new Value.YesNo(true);
    }
    if (field.equals(Happening.Corrected.HAPPENED)) {
      return new Value.Moment(form.when("value"));
    }
    JsonNode sent = form.answer("value");
    Answers known = FieldsOf.all(framework);
    return known.one(form, known.fields().containsKey(field) ? "value" : "field", field, sent);
  }

  private static Map<String, Value> answers(Form form, Framework framework) {
    return FieldsOf.asks(framework).in(form, "answers");
  }
}
