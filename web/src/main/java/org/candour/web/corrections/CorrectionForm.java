package org.candour.web.corrections;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.journal.Entry;
import org.candour.journal.Happening.Corrected;
import org.candour.rule.Reason;
import org.candour.web.cases.Amended;
import org.candour.web.cases.CaseHead;
import org.candour.web.cases.Telling;
import org.candour.web.form.Answers;
import org.candour.web.form.Dated;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Filling;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.Question;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Addresses;

/** One thing that was wrong in an entry, with what replaces it. */
record CorrectionForm(CaseView view, Amended entry, Desk desk, Submitted said) {
  private static final String VALUE = "value-";
  private static final String WHEN = "when";

  /** The form, if there is such an entry and this person may correct it. */
  static Optional<CorrectionForm> of(CaseView view, Desk desk, long place, Submitted said) {
    return view.history().stream()
        .filter(e -> e.place() == place)
        .map(e -> new Amended(view, e))
        .filter(e -> e.mayBeCorrectedBy(desk))
        .map(e -> new CorrectionForm(view, e, desk, said))
        .findFirst();
  }

  private Entry its() {
    return entry.entry();
  }

  private List<Field> fields() {
    return new Telling(view).fields(its());
  }

  private String what() {
    return said.text("field");
  }

  private Optional<Field> field() {
    return fields().stream().filter(f -> f.id().equals(what())).findFirst();
  }

  private boolean happened() {
    return what().equals(Corrected.HAPPENED);
  }

  boolean withdraws() {
    return what().equals(Corrected.WITHDRAWN) && entry.mayBeWithdrawn();
  }

  /** Whether it is said what was wrong. */
  boolean chosen() {
    return happened() || withdraws() || field().isPresent();
  }

  CorrectionPage page(List<Wrong> wrong) {
    String base = CaseHead.address(desk, view.reference());
    return new CorrectionPage(
        CaseHead.name(view),
        new Telling(view).title(its()),
        "Entry " + its().place() + ", " + its().stamp().happened().words(),
        base + Addresses.of("history", Long.toString(its().place()), "correct"),
        base + "/history",
        picks(),
        entry.mayBeWithdrawn(),
        what(),
        field().map(Field::label).orElse(happened() ? "When it happened" : ""),
        before(),
        after(),
        field().map(f -> question(f, wrong)).stream().toList(),
        happened(),
        Question.Parts.of(WHEN, said),
        Wrong.with(WHEN, wrong),
        withdraws(),
        said.carried(),
        Manner.of(said, false, view.tag(), wrong),
        ErrorSummary.of(wrong));
  }

  /** The same with the answer as it stands, to be changed. */
  CorrectionForm filled() {
    MultivaluedMap<String, String> form = new MultivaluedHashMap<>();
    field().ifPresent(f -> form.putAll(Filling.with(VALUE, List.of(f), entry.answers()).fields()));
    form.putAll(said.fields());
    return new CorrectionForm(view, entry, desk, new Submitted(form));
  }

  private List<Pick> picks() {
    List<Pick> picks = new ArrayList<>();
    fields().forEach(f -> picks.add(pick(f.id(), f.label() + ": " + Line.words(f, answer(f)))));
    picks.add(pick(Corrected.HAPPENED, "When it happened: " + entry.happened().words()));
    if (entry.mayBeWithdrawn()) {
      picks.add(pick(Corrected.WITHDRAWN, "All of it: it never happened"));
    }
    return picks;
  }

  private Pick pick(String value, String label) {
    return new Pick(value, label, said.is("field", value));
  }

  private Value answer(Field field) {
    return entry.answers().getOrDefault(field.id(), new Value.NotKnown());
  }

  private Question question(Field field, List<Wrong> wrong) {
    return Question.of(VALUE + field.id(), field, Optional.empty(), true, said, wrong).asRequired();
  }

  private String before() {
    return field()
        .map(f -> Line.words(f, answer(f)))
        .orElse(happened() ? entry.happened().words() : "");
  }

  private String after() {
    return value().map(v -> field().map(f -> Line.words(f, v)).orElse(v.words())).orElse("");
  }

  private Optional<Value> value() {
    if (withdraws()) {
      return Optional.of(new Value.YesNo(true));
    }
    return happened()
        ? Dated.read(WHEN, said).when().map(Value.Moment::new)
        : field().flatMap(f -> Optional.ofNullable(answers(f).values().get(f.id())));
  }

  private Answers answers(Field field) {
    return Answers.read(VALUE, List.of(field), said);
  }

  List<Wrong> wrong() {
    if (!chosen()) {
      return List.of(Wrong.input("field", "Choose what was wrong"));
    }
    List<Wrong> wrong = new ArrayList<>(Manner.wrong(said));
    field().ifPresent(f -> wrong.addAll(answers(f).wrong()));
    if (happened()) {
      Dated.read(WHEN, said)
          .wrong()
          .ifPresent(w -> wrong.add(Wrong.input(WHEN, "When it happened " + w)));
    }
    if (wrong.isEmpty() && value().isEmpty()) {
      wrong.add(Wrong.input(control(), "Enter what it should be"));
    } else if (wrong.isEmpty() && same()) {
      wrong.add(Wrong.input(control(), "This is what stands now. Enter what it should be"));
    }
    return wrong;
  }

  private boolean same() {
    return happened()
        ? value().flatMap(Value::moment).filter(entry.happened()::equals).isPresent()
        : field().filter(f -> value().filter(answer(f).open()::equals).isPresent()).isPresent();
  }

  private String control() {
    return happened() ? WHEN : VALUE + what();
  }

  /** A reason from the engine at the field it speaks of. */
  Wrong wrong(Reason reason) {
    String field = reason.field().orElse("");
    boolean mine = field.equals("value") || field.equals(what());
    return Wrong.of(reason, mine && !withdraws() ? control() : "");
  }

  Command.OnCase command() {
    return new Command.Correct(its().place(), what(), value().orElseThrow());
  }
}
