package org.candour.web.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.body.Sentence;
import org.candour.engine.Due;
import org.candour.time.Civil;
import org.candour.time.Reckoning;
import org.candour.web.shared.Badge;
import org.candour.web.shared.ReasonView;

/**
 * One deadline with how it was counted.
 *
 * @param day in words; empty while there is none
 * @param says from what and how it was counted
 * @param notes what makes it less than certain
 */
public record Deadline(
    String name,
    String owes,
    String day,
    Badge badge,
    String says,
    List<String> notes,
    ReasonView rule) {

  static Deadline of(Due due, Instant now) {
    return new Deadline(
        due.stepName(),
        due.owesName(),
        day(due),
        Badge.of(due, now),
        due.says(),
        notes(due),
        ReasonView.of(due.rule()));
  }

  /** What several owe alike is one line that names them all. */
  static List<Deadline> together(List<Deadline> all) {
    Map<Deadline, List<String>> alike = new LinkedHashMap<>();
    all.forEach(
        one -> alike.computeIfAbsent(one.owedBy(""), same -> new ArrayList<>()).add(one.owes()));
    return alike.entrySet().stream()
        .map(one -> one.getKey().owedBy(Sentence.and(one.getValue())))
        .toList();
  }

  private Deadline owedBy(String others) {
    return new Deadline(name, others, day, badge, says, notes, rule);
  }

  /** The last day, or the moment where a limit runs to the hour; empty while there is none. */
  static String day(Due due) {
    return due.reckoning()
        .filter(r -> r.limit().toTheMoment() && due.extendedFrom().isEmpty())
        .map(Reckoning::date)
        .or(() -> due.day().map(Civil::words))
        .orElse("");
  }

  private static List<String> notes(Due due) {
    List<String> notes = new ArrayList<>();
    due.opens().ifPresent(o -> notes.add("Not before " + o.date() + "."));
    due.extendedFrom()
        .ifPresent(d -> notes.add("It was " + Civil.words(d) + " before it was changed."));
    if (due.target()) {
      notes.add("A target: passing it is shown, and is not called overdue.");
    }
    due.reckoning()
        .filter(Reckoning::assumed)
        .ifPresent(
            r -> notes.add("The hour is not known, so it is counted from the start of the day."));
    return notes;
  }
}
