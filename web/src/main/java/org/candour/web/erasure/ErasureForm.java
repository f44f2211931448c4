package org.candour.web.erasure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.CaseView;
import org.candour.casework.Command;
import org.candour.casework.Desk;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.journal.Entry;
import org.candour.rule.Reason;
import org.candour.web.cases.CaseHead;
import org.candour.web.cases.Erasable;
import org.candour.web.cases.Telling;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.Addresses;

/**
 * Answers to be erased, with the reason: those of one entry, and those that other entries of the
 * case gave to the same questions, since a name that stands twice is not gone when it is erased
 * once.
 */
record ErasureForm(CaseView view, Entry entry, Desk desk, Submitted said) {
  private static final String VALUE = "value";
  private static final String REASON = "reason";
  private static final String SURE = "sure";

  /** The form, if there is such an entry with something that this person may erase. */
  static Optional<ErasureForm> of(CaseView view, Desk desk, long place, Submitted said) {
    return view.history().stream()
        .filter(e -> e.place() == place)
        .filter(e -> Erasable.by(desk, e))
        .map(e -> new ErasureForm(view, e, desk, said))
        .findFirst();
  }

  /** One answer that may be erased. */
  private record Answer(Entry entry, Field field, Value value) {
    String id() {
      return entry.place() + "." + field.id();
    }
  }

  private Stream<Answer> answers(Entry of) {
    return new Telling(view)
        .fields(of).stream()
            .filter(f -> Erasable.is(of.what().answers().get(f.id())))
            .map(f -> new Answer(of, f, of.what().answers().getOrDefault(f.id(), new Value.Nil())));
  }

  private List<Answer> all() {
    List<Answer> here = answers(entry).toList();
    Set<String> fields = here.stream().map(a -> a.field().id()).collect(Collectors.toSet());
    Stream<Answer> elsewhere =
        view.history().stream()
            .filter(e -> e.place() != entry.place())
            .flatMap(this::answers)
            .filter(a -> fields.contains(a.field().id()) && !a.field().id().equals(REASON));
    return Stream.concat(here.stream(), elsewhere).toList();
  }

  private List<Answer> chosen() {
    Set<String> ids = Set.copyOf(said.all(VALUE));
    return all().stream().filter(a -> ids.contains(a.id())).toList();
  }

  ErasurePage page(List<Wrong> wrong) {
    String base = CaseHead.address(desk, view.reference());
    Set<String> chosen = Set.copyOf(said.all(VALUE));
    return new ErasurePage(
        CaseHead.name(view),
        new Telling(view).title(entry),
        "Entry " + entry.place() + ", " + entry.stamp().happened().words(),
        base + Addresses.of("history", Long.toString(entry.place()), "erase"),
        base + "/history",
        picks(entry.place(), chosen, true),
        picks(entry.place(), chosen, false),
        chosen().stream().map(a -> new Line(label(a), Line.words(a.field(), a.value()))).toList(),
        said.text(REASON),
        said.carried().stream().filter(c -> !c.name().equals(SURE)).toList(),
        Manner.of(said, false, view.tag(), wrong),
        ErrorSummary.of(wrong));
  }

  private List<ErasurePage.Pick> picks(long place, Set<String> chosen, boolean here) {
    return all().stream()
        .filter(a -> (a.entry().place() == place) == here)
        .map(
            a ->
                new ErasurePage.Pick(
                    a.id(), label(a), Line.words(a.field(), a.value()), chosen.contains(a.id())))
        .toList();
  }

  private String label(Answer answer) {
    long place = answer.entry().place();
    return answer.field().label() + (place == entry.place() ? "" : ", in entry " + place);
  }

  List<Wrong> wrong() {
    Stream<Wrong> none =
        chosen().isEmpty()
            ? Stream.of(Wrong.input(VALUE, "Choose at least one answer to erase"))
            : Stream.empty();
    Stream<Wrong> unsaid =
        said.text(REASON).isEmpty()
            ? Stream.of(Wrong.input(REASON, "Enter the reason, and who asked for it"))
            : Stream.empty();
    return Stream.concat(none, unsaid).toList();
  }

  /** What is wrong while it is not said that it is meant. */
  List<Wrong> unsure() {
    return said.is(SURE, "yes")
        ? List.of()
        : List.of(Wrong.input(SURE, "Confirm that the answers are to be erased for good"));
  }

  /** A reason from the engine at the field it speaks of. */
  static Wrong wrong(Reason reason) {
    String field = reason.field().orElse("");
    return Wrong.of(reason, field.equals("values") ? VALUE : field.equals(REASON) ? REASON : "");
  }

  Command.OnCase command() {
    return new Command.Erase(
        chosen().stream()
            .map(a -> new Command.Erase.Answer(a.entry().place(), a.field().id()))
            .toList(),
        said.text(REASON));
  }
}
