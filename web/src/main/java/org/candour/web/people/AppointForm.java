package org.candour.web.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Holding;
import org.candour.body.Sentence;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.casework.Holdings;
import org.candour.casework.PeopleView;
import org.candour.casework.Terms;
import org.candour.form.Field;
import org.candour.framework.Framework;
import org.candour.journal.Basis;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;
import org.candour.web.form.Answers;
import org.candour.web.form.Dated;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.Question;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/** The appointment of one person. */
record AppointForm(PersonId person, PeopleView view, Desk desk, Submitted said) {
  private static final String WHAT = "what";
  private static final String AGENCY = "agency";
  private static final String FROM = "from";
  private static final String UNTIL = "until";
  private static final String MADE = "happened";
  private static final String ASK = "ask-";

  private Framework framework() {
    return desk.framework();
  }

  private Choices choices() {
    return new Choices(framework());
  }

  /** The organisation that was chosen, else that of the post or seat. */
  private String agency() {
    String chosen = said.text(AGENCY);
    return chosen.isEmpty() ? choices().owner(said.text(WHAT)).orElse("") : chosen;
  }

  private Optional<Holding> holding() {
    return choices().holding(said.text(WHAT), agency());
  }

  private Optional<LocalDate> day(String name) {
    return Dated.read(name, said).when().map(w -> w.day());
  }

  /** What has to be declared of whoever holds this. */
  private List<Field> asked() {
    Set<String> ids = holding().map(framework()::declared).orElse(Set.of());
    return framework().appointmentAsks().values().stream()
        .filter(f -> ids.contains(f.id()))
        .toList();
  }

  /** Who makes this appointment, where it is neither this person nor the business unit. */
  private Optional<String> madeBy() {
    Set<String> by = holding().map(framework()::appointers).orElse(Set.of());
    Set<String> theirs =
        view.roster()
            .appointments()
            .at(view.now())
            .postsOf(desk.who().person(), Civil.dayOf(view.now()));
    return by.isEmpty() || by.stream().anyMatch(theirs::contains)
        ? Optional.empty()
        : Optional.of(Sentence.or(by.stream().map(framework().register()::postName).toList()));
  }

  /** Whether there is something to be answered before it can be checked. */
  boolean asksMore() {
    return !asked().isEmpty() || madeBy().isPresent();
  }

  AppointPage page(List<Wrong> wrong) {
    boolean why = wrong.stream().anyMatch(Wrong::yields);
    return new AppointPage(
        new Spans(view).name(person),
        person.value(),
        Where.people(desk) + "/appoint",
        Where.person(desk, person),
        choices().groups(said.text(WHAT)),
        choices().agencies(said.text(AGENCY)),
        Parts.of(FROM, said),
        Parts.of(UNTIL, said),
        asked().stream().map(f -> question(f, wrong)).toList(),
        madeBy().orElse(""),
        lines(),
        said.carried(),
        Manner.of(said, why, "", wrong),
        ErrorSummary.of(wrong));
  }

  private Question question(Field field, List<Wrong> wrong) {
    return Question.of(ASK + field.id(), field, Optional.empty(), false, said, wrong).asRequired();
  }

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("Person", new Spans(view).name(person)));
    lines.add(new Line("To hold", holding().map(h -> Holdings.words(framework(), h)).orElse("")));
    lines.add(new Line("Acts for", framework().register().agencyName(agency())));
    lines.add(new Line("First day", day(FROM).map(Civil::words).orElse("")));
    lines.add(new Line("Last day", day(UNTIL).map(Civil::words).orElse("Not set")));
    lines.addAll(Line.of(asked(), answers().values()));
    madeBy()
        .ifPresent(
            by ->
                lines.add(
                    new Line("Made by " + by, day(MADE).map(Civil::words).orElse("Not said"))));
    if (!said.text("why").isEmpty()) {
      lines.add(new Line("Reason", said.text("why")));
    }
    return lines;
  }

  private Answers answers() {
    return Answers.read(ASK, asked(), said);
  }

  /** What is wrong with what, for whom and when. */
  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>();
    if (holding().isEmpty()) {
      wrong.add(Wrong.input(WHAT, "Choose what they are to hold"));
    } else if (agency().isEmpty()) {
      wrong.add(Wrong.input(AGENCY, "Choose the organisation they act for"));
    }
    dated(FROM, "The first day ", wrong);
    dated(UNTIL, "The last day ", wrong);
    if (Wrong.with(FROM, wrong).isEmpty() && day(FROM).isEmpty()) {
      wrong.add(Wrong.input(FROM, "Enter the first day"));
    }
    return wrong;
  }

  /** What is wrong with what has to be declared. */
  List<Wrong> undeclared() {
    List<Wrong> wrong = new ArrayList<>(answers().wrong());
    asked().stream()
        .filter(f -> !answers().values().containsKey(f.id()))
        .filter(f -> Wrong.with(ASK + f.id(), wrong).isEmpty())
        .forEach(f -> wrong.add(Wrong.input(ASK + f.id(), "Answer “" + f.label() + "”")));
    if (madeBy().isPresent()) {
      dated(MADE, "The day it was made ", wrong);
      if (Wrong.with(MADE, wrong).isEmpty() && day(MADE).isEmpty()) {
        wrong.add(Wrong.input(MADE, "Enter the day on which it was made"));
      }
    }
    return wrong;
  }

  private void dated(String name, String called, List<Wrong> wrong) {
    Dated.read(name, said).wrong().ifPresent(w -> wrong.add(Wrong.input(name, called + w)));
  }

  /** A reason from the engine at the field it speaks of. */
  Wrong wrong(Reason reason) {
    String field = reason.field().orElse("");
    String control =
        switch (field) {
          case "post", "seat", "body" -> WHAT;
          case AGENCY, FROM, UNTIL, MADE -> field;
          default -> asked().stream().anyMatch(f -> f.id().equals(field)) ? ASK + field : "";
        };
    return Wrong.of(reason, control);
  }

  /** Whether a reason speaks of what was declared, so that its page is shown again. */
  boolean ofDeclared(List<Reason> reasons) {
    return reasons.stream()
        .map(this::wrong)
        .allMatch(w -> w.control().startsWith(ASK) || w.control().equals(MADE));
  }

  Command.Appoint command() {
    return new Command.Appoint(
        person,
        agency(),
        holding().orElseThrow(),
        day(FROM).orElseThrow(),
        day(UNTIL),
        answers().values());
  }

  /** What somebody else has made is reported. */
  Terms terms() {
    Terms plain = Manner.terms(said);
    return madeBy().isEmpty()
        ? plain
        : new Terms(
            Basis.REPORT,
            Dated.read(MADE, said).when(),
            plain.why(),
            Optional.empty(),
            plain.key());
  }
}
