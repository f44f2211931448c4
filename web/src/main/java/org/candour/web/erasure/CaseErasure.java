package org.candour.web.erasure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.web.cases.CaseHead;
import org.candour.web.cases.Erasable;
import org.candour.web.cases.Telling;
import org.candour.web.erasure.ErasureForm.Answer;
import org.candour.web.form.Line;
import org.candour.web.form.Submitted;
import org.candour.web.shared.Addresses;

/** What may be erased of a case. */
record CaseErasure(CaseView view, Desk desk) {
  private static final String REASON = "reason";

  /** The form, if there is such an entry with something that this person may erase. */
  Optional<ErasureForm> form(long place, Submitted said) {
    return view.history().stream()
        .filter(e -> e.place() == place)
        .filter(e -> Erasable.by(desk, e))
        .map(e -> new ErasureForm(ground(e), all(e), said))
        .findFirst();
  }

  private ErasureForm.Ground ground(Entry entry) {
    String base = CaseHead.address(desk, view.reference());
    return new ErasureForm.Ground(
        CaseHead.name(view),
        entry.place(),
        new Telling(view).title(entry),
        "Entry " + entry.place() + ", " + entry.stamp().happened().words(),
        "The case goes on as if the answer were not known: dates that were counted from it may go,"
            + " and what was decided stays decided.",
        "If an answer is only wrong, correct it instead.",
        base + Addresses.of("history", Long.toString(entry.place()), "erase"),
        base + "/history",
        view.tag());
  }

  private Stream<Answer> answers(Entry of) {
    return new Telling(view)
        .fields(of).stream()
            .filter(f -> Erasable.is(of.what().answers().get(f.id())))
            .map(
                f ->
                    new Answer(
                        of.place(),
                        f.id(),
                        f.label(),
                        Line.words(f, of.what().answers().getOrDefault(f.id(), new Value.Nil()))));
  }

  private List<Answer> all(Entry entry) {
    List<Answer> here = answers(entry).toList();
    Set<String> fields = here.stream().map(Answer::field).collect(Collectors.toSet());
    Stream<Answer> elsewhere =
        view.history().stream()
            .filter(e -> e.place() != entry.place())
            .flatMap(this::answers)
            .filter(a -> fields.contains(a.field()) && !a.field().equals(REASON));
    return Stream.concat(here.stream(), elsewhere).toList();
  }
}
