package org.candour.web.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.casework.PeopleView;
import org.candour.engine.Held;
import org.candour.form.FieldKind;
import org.candour.journal.Happening.AppointmentEnded.Because;
import org.candour.rule.Reason;
import org.candour.time.Civil;
import org.candour.web.form.Dated;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/** The end of one appointment. */
record EndForm(Held held, PeopleView view, Desk desk, Submitted said) {
  private static final String WHEN = "when";
  private static final String UNTIL = "until";
  private static final String BECAUSE = "because";
  private static final String REASON = "reason";

  private boolean onADay() {
    return said.is(WHEN, "day");
  }

  private Optional<Because> because() {
    return Arrays.stream(Because.values()).filter(b -> said.is(BECAUSE, code(b))).findFirst();
  }

  private static String code(Because because) {
    return because.name().toLowerCase(Locale.ROOT);
  }

  private Optional<LocalDate> until() {
    return onADay() ? Dated.read(UNTIL, said).when().map(w -> w.day()) : Optional.empty();
  }

  EndPage page(List<Wrong> wrong) {
    Spans spans = new Spans(view);
    return new EndPage(
        spans.name(held.appointment().person()),
        spans.what(held),
        Where.end(desk, held.id()),
        Where.person(desk, held.appointment().person()),
        said.text(WHEN),
        Parts.of(UNTIL, said),
        Arrays.stream(Because.values())
            .map(
                b ->
                    new Pick(code(b), Spans.BECAUSE.getOrDefault(b, ""), said.is(BECAUSE, code(b))))
            .toList(),
        said.text(REASON),
        lines(spans),
        said.carried(),
        UUID.randomUUID().toString(),
        ErrorSummary.of(wrong));
  }

  private List<Line> lines(Spans spans) {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Person", spans.name(held.appointment().person())));
    lines.add(new Line("Holds", spans.what(held) + ". " + spans.when(held.appointment())));
    lines.add(
        new Line(
            "Ends", until().map(d -> "At the end of " + Civil.words(d)).orElse("Now, at once")));
    lines.add(new Line("Why", because().map(b -> Spans.BECAUSE.getOrDefault(b, "")).orElse("")));
    if (!said.text(REASON).isEmpty()) {
      lines.add(new Line("What else is to be said", said.text(REASON)));
    }
    return lines;
  }

  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    if (!onADay() && !said.is(WHEN, "now")) {
      wrong.add(Wrong.input(WHEN, "Choose when it ends"));
    }
    if (onADay()) {
      Dated until = Dated.read(UNTIL, said);
      until.wrong().ifPresent(w -> wrong.add(Wrong.input(UNTIL, "The last day " + w)));
      if (until.when().isEmpty() && until.wrong().isEmpty()) {
        wrong.add(Wrong.input(UNTIL, "Enter the last day"));
      }
    }
    if (because().isEmpty()) {
      wrong.add(Wrong.input(BECAUSE, "Choose why it ends"));
    }
    if (said.text(REASON).length() > FieldKind.LONGEST_NARRATIVE) {
      wrong.add(Wrong.input(REASON, "What else is to be said must be shorter"));
    }
    return wrong;
  }

  /** A reason from the engine at the field it speaks of. */
  Wrong wrong(Reason reason) {
    boolean day = reason.field().filter(UNTIL::equals).isPresent();
    return Wrong.of(reason, day ? onADay() ? UNTIL : WHEN : "");
  }

  Command.EndAppointment command() {
    return new Command.EndAppointment(
        held.id(),
        until(),
        because().orElseThrow(),
        Optional.of(said.text(REASON)).filter(r -> !r.isEmpty()));
  }
}
