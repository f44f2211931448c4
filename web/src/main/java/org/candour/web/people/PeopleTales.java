package org.candour.web.people;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.Desk;
import org.candour.casework.Holdings;
import org.candour.casework.PeopleHistory;
import org.candour.casework.PeopleView;
import org.candour.criteria.Value;
import org.candour.engine.Frame;
import org.candour.engine.Held;
import org.candour.form.Field;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Appointed;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.PersonNamed;
import org.candour.journal.Happening.SampleDrawn;
import org.candour.journal.Happening.ValuesErased;
import org.candour.journal.Stamp;
import org.candour.time.Civil;
import org.candour.web.cases.Erasable;
import org.candour.web.cases.Event;
import org.candour.web.form.Line;

/**
 * Tells the entries of a partnership's journal in words. People are named as they are known now.
 */
record PeopleTales(PeopleHistory history, Desk desk) {
  private static final List<String> NOT_DECLARED =
      List.of(PersonNamed.NAME, Corrected.WITHDRAWN, "reason", "why");

  private static final Map<String, String> LABELS =
      Map.of(PersonNamed.NAME, "Name", "reason", "Reason", "why", "Reason");

  private PeopleView view() {
    return history.people();
  }

  private Spans spans() {
    return new Spans(view());
  }

  /** Newest first. */
  List<Event> all() {
    List<Event> events = new ArrayList<>();
    for (Entry entry : history.entries()) {
      events.add(0, event(entry));
    }
    return events;
  }

  private Event event(Entry entry) {
    Stamp stamp = entry.stamp();
    String by = stamp.by().person().value();
    String name = view().names().get(by);
    String recorded = Civil.words(stamp.recorded());
    return new Event(
        entry.place(),
        title(entry.what()),
        name == null ? stamp.by().capacity() : name + ", " + stamp.by().capacity(),
        stamp.happened().words(),
        stamp.happened().words().equals(recorded) ? "" : recorded,
        stamp.basis() == Basis.REPORT,
        entry.effective(),
        says(entry.what()),
        answers(entry.what()),
        entry.verdict().marks().stream().map(Event.Note::of).toList(),
        later(entry),
        new Event.Links(withdraw(entry), erase(entry), ""),
        "Judged by version "
            + stamp.framework()
            + " of the framework and version "
            + stamp.calendar()
            + " of the calendar.");
  }

  /** What the entry says happened. */
  String title(Happening what) {
    if (what instanceof PersonNamed it) {
      return "Name recorded: " + spans().name(it.person());
    }
    if (what instanceof Appointed it) {
      return spans().name(it.person())
          + " appointed: "
          + Holdings.words(view().framework(), it.holding());
    }
    if (what instanceof AppointmentEnded it) {
      return held(it.appointment())
          .map(h -> spans().name(h.appointment().person()) + " ends: " + spans().what(h))
          .orElse("An appointment ends");
    }
    if (what instanceof SampleDrawn it) {
      return "A sample of "
          + (it.withheld() ? "" : drawn(it) + " of " + it.population() + " ")
          + "cases drawn for an audit";
    }
    if (what instanceof ValuesErased) {
      return "Personal answers erased";
    }
    return what instanceof Corrected it ? "Entry " + it.place() + " withdrawn" : "Recorded";
  }

  private static int drawn(SampleDrawn it) {
    return Math.min(it.size(), it.population());
  }

  private Optional<Held> held(String appointment) {
    return view().roster().appointment(appointment);
  }

  private List<String> says(Happening what) {
    if (what instanceof PersonNamed it) {
      Value name = it.answers().getOrDefault(PersonNamed.NAME, new Value.Erased());
      return List.of(name.words() + ", known to the sign-in as " + it.person() + ".");
    }
    if (what instanceof Appointed it) {
      return List.of(
          "For "
              + view().framework().register().agencyName(it.agency())
              + ". "
              + Spans.dates(it.from(), it.until())
              + ".");
    }
    if (what instanceof AppointmentEnded it) {
      return List.of(
          (it.atOnce() ? "At once, on " : "Last day ") + Civil.words(it.until()) + ".",
          Spans.BECAUSE.getOrDefault(it.because(), "") + ".");
    }
    if (what instanceof SampleDrawn it) {
      String drawn =
          "From the "
              + new Frame(it.from(), it.to(), it.concept()).words()
              + ", by the seed "
              + it.seed()
              + ".";
      return it.withheld()
          ? List.of(drawn, "How many they are, and from how many, is not shown to you.")
          : List.of(drawn);
    }
    if (what instanceof ValuesErased it) {
      return it.erased().stream()
          .map(e -> label(e.field()) + ", in entry " + e.place() + ".")
          .toList();
    }
    return List.of("It was entered by mistake.");
  }

  private List<Line> answers(Happening what) {
    List<Line> lines = new ArrayList<>();
    for (Field field : view().framework().appointmentAsks().values()) {
      Value value = what.answers().get(field.id());
      if (value != null) {
        lines.add(new Line(field.label(), Line.words(field, value)));
      }
    }
    Map<String, Value> said = what.answers();
    Optional.ofNullable(said.get("reason"))
        .or(() -> Optional.ofNullable(said.get("why")))
        .ifPresent(reason -> lines.add(new Line("Reason", reason.words())));
    said.keySet().stream()
        .filter(id -> !view().framework().appointmentAsks().containsKey(id))
        .filter(id -> !NOT_DECLARED.contains(id))
        .sorted()
        .forEach(id -> lines.add(new Line(id, said.getOrDefault(id, new Value.Erased()).words())));
    return lines;
  }

  /** What an answer is called. */
  String label(String field) {
    Field asked = view().framework().appointmentAsks().get(field);
    return asked == null ? LABELS.getOrDefault(field, field) : asked.label();
  }

  /** What an answer says. */
  String words(String field, Value value) {
    Field asked = view().framework().appointmentAsks().get(field);
    return asked == null ? value.open().words() : Line.words(asked, value);
  }

  private Optional<Entry> withdrawal(Entry entry) {
    return history.entries().stream()
        .filter(e -> e.what() instanceof Corrected it && it.place() == entry.place())
        .filter(Entry::effective)
        .findFirst();
  }

  private List<String> later(Entry entry) {
    return withdrawal(entry).stream()
        .map(e -> "Withdrawn by entry " + e.place() + ", and counts no more.")
        .toList();
  }

  private String erase(Entry entry) {
    return Erasable.by(desk, entry) ? Where.erase(desk, entry.place()) : "";
  }

  private String withdraw(Entry entry) {
    boolean may = entry.what() instanceof Appointed || entry.what() instanceof AppointmentEnded;
    return view().manages() && may && withdrawal(entry).isEmpty()
        ? Where.withdraw(desk, entry.place())
        : "";
  }
}
