package org.candour.web.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.form.FieldKind;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Stamp;
import org.candour.pathway.Step;
import org.candour.time.Civil;
import org.candour.time.When;
import org.candour.web.form.Line;

/** Tells the entries of a case in the words of its framework. */
public record Telling(CaseView view) {

  Event of(Entry entry) {
    return of(entry, Event.Links.NONE);
  }

  /** With where more can be done with it. */
  Event of(Entry entry, Event.Links links) {
    Stamp stamp = entry.stamp();
    Told told = new Tales(view).tell(entry.what());
    return new Event(
        entry.place(),
        told.title(),
        view.names().getOrDefault(stamp.by().person().value(), stamp.by().person().value())
            + (stamp.by().capacity().isEmpty() ? "" : ", " + stamp.by().capacity()),
        stamp.happened().words(),
        recorded(stamp.happened(), stamp),
        stamp.basis() == Basis.REPORT,
        entry.effective(),
        told.says(),
        answers(told.step(), entry.what().answers()),
        entry.verdict().marks().stream().map(Event.Note::of).toList(),
        new Amended(view, entry).notes(),
        links,
        "Judged by version "
            + stamp.framework()
            + " of the framework and version "
            + stamp.calendar()
            + " of the calendar.");
  }

  private static String recorded(When happened, Stamp stamp) {
    String written = Civil.words(stamp.recorded());
    return happened.words().equals(written) ? "" : written;
  }

  /** What the entry says happened. */
  public String title(Entry entry) {
    return new Tales(view).tell(entry.what()).title();
  }

  /** The questions that an entry answers, in the order they were asked. */
  public List<Field> fields(Entry entry) {
    Map<String, org.candour.criteria.Value> said = entry.what().answers();
    return fields(new Tales(view).tell(entry.what()).step(), said);
  }

  private List<Line> answers(String step, Map<String, org.candour.criteria.Value> said) {
    return Line.of(fields(step, said), said);
  }

  private List<Field> fields(String step, Map<String, org.candour.criteria.Value> said) {
    List<Field> fields = new ArrayList<>();
    asked(step).stream().map(Ask::field).filter(f -> said.containsKey(f.id())).forEach(fields::add);
    view.framework().facts().values().stream()
        .filter(f -> said.containsKey(f.id()) && !fields.contains(f))
        .forEach(fields::add);
    said.keySet().stream()
        .filter(id -> fields.stream().noneMatch(f -> f.id().equals(id)))
        .sorted()
        .map(Telling::reason)
        .forEach(fields::add);
    return fields;
  }

  /** The reason for an act is an answer that no framework has to ask for. */
  private static Field reason(String id) {
    return new Field(
        id,
        id.equals("why") || id.equals("reason")
            ? "Reason"
            : id.equals(Happening.ScrutinyNoted.TEXT) ? "In their words" : id,
        Optional.empty(),
        FieldKind.NARRATIVE,
        List.of(),
        true);
  }

  private List<Ask> asked(String step) {
    List<Ask> asks = new ArrayList<>();
    view.assessment()
        .all()
        .forEach(
            r -> {
              r.type().step(step).map(Step::asks).ifPresent(asks::addAll);
              if (step.isEmpty()) {
                asks.addAll(r.type().referral().asks());
              }
            });
    return asks;
  }
}
