package org.candour.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.body.Sentence;
import org.candour.casework.Desk;
import org.candour.casework.PeopleHistory;
import org.candour.criteria.Value;
import org.candour.journal.Entry;
import org.candour.journal.Happening.PersonNamed;
import org.candour.tenancy.PersonId;
import org.candour.web.cases.Erasable;
import org.candour.web.erasure.ErasureForm;
import org.candour.web.erasure.ErasureForm.Answer;
import org.candour.web.form.Submitted;

/** What may be erased in the journal of a partnership: names, declarations and reasons. */
record PeopleErasure(PeopleHistory history, Desk desk) {

  /** The form, if there is such an entry with something that this person may erase. */
  Optional<ErasureForm> form(long place, Submitted said) {
    return history.entries().stream()
        .filter(e -> e.place() == place)
        .filter(e -> Erasable.by(desk, e))
        .map(e -> new ErasureForm(ground(e), all(e), said))
        .findFirst();
  }

  private ErasureForm.Ground ground(Entry entry) {
    return new ErasureForm.Ground(
        "People of the partnership",
        entry.place(),
        new PeopleTales(history, desk).title(entry.what()),
        "Entry " + entry.place() + ", " + entry.stamp().happened().words(),
        holds(entry)
            + "What somebody holds or held stays. Whoever has no name any more is shown as “Name"
            + " erased” wherever they are named. What the sign-in calls them stays, since the"
            + " record knows them by it.",
        "If an entry is only wrong, withdraw it, or record the name anew.",
        Where.erase(desk, entry.place()),
        Where.people(desk) + "/history",
        history.people().tag());
  }

  /** What they hold now: it goes on without a name until it is ended. */
  private String holds(Entry entry) {
    if (!(entry.what() instanceof PersonNamed named)) {
      return "";
    }
    Spans spans = new Spans(history.people());
    List<String> now =
        spans.of(named.person()).stream()
            .filter(held -> spans.of(held.appointment()) == Spans.Time.NOW)
            .map(spans::what)
            .toList();
    return now.isEmpty()
        ? ""
        : "They hold this today: " + Sentence.and(now) + ". Erasing the name ends none of it. ";
  }

  /** A name that was recorded before or since is the same person's too. */
  private List<Answer> all(Entry entry) {
    List<Answer> all = new ArrayList<>(answers(entry));
    if (entry.what() instanceof PersonNamed named) {
      history.entries().stream()
          .filter(e -> e.place() != entry.place() && names(e, named.person()))
          .flatMap(e -> answers(e).stream())
          .filter(a -> a.field().equals(PersonNamed.NAME))
          .forEach(all::add);
    }
    return all;
  }

  private static boolean names(Entry entry, PersonId person) {
    return entry.what() instanceof PersonNamed it && it.person().equals(person);
  }

  private List<Answer> answers(Entry of) {
    PeopleTales tales = new PeopleTales(history, desk);
    return of.what().answers().entrySet().stream()
        .filter(answer -> Erasable.is(answer.getValue()))
        .map(answer -> answer(of, answer.getKey(), answer.getValue(), tales))
        .toList();
  }

  private static Answer answer(Entry of, String field, Value value, PeopleTales tales) {
    return new Answer(of.place(), field, tales.label(field), tales.words(field, value));
  }
}
