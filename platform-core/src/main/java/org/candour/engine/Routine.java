package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.body.AgainAndAgain;
import org.candour.body.Diary;
import org.candour.body.Expected;
import org.candour.body.Frequency;
import org.candour.body.Programme;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.pathway.StandingDuty;
import org.candour.time.WorkingCalendar;

/** How what comes round outside any review stands on a day. */
record Routine(Framework framework, Practice practice, LocalDate day, WorkingCalendar calendar) {
  List<Recurring> meetings(String body) {
    return Optional.ofNullable(framework.bodies().get(body)).stream()
        .flatMap(its -> its.meetings().stream().flatMap(rule -> of(its, rule).stream()))
        .filter(this::isKnown)
        .toList();
  }

  List<Recurring> duties() {
    return framework.duties().values().stream()
        .flatMap(duty -> of(duty).stream())
        .filter(this::isKnown)
        .toList();
  }

  /** What was not done before the record begins is not said to be missed. */
  private boolean isKnown(Recurring recurring) {
    Expected.State state = recurring.expected().state();
    boolean passed = state == Expected.State.MISSED || state == Expected.State.UNUSUAL;
    return !passed
        || practice.begins().map(first -> !recurring.expected().by().isBefore(first)).orElse(true);
  }

  /**
   * The day from which something is counted that says none: when the framework takes effect. What
   * counts from the last time cannot be counted from a time before the record begins.
   */
  private LocalDate first(Frequency frequency) {
    LocalDate inForce = framework.inForceFrom();
    boolean rolling = frequency instanceof AgainAndAgain its && its.recurrence().fromTheLast();
    return rolling ? practice.begins().filter(inForce::isBefore).orElse(inForce) : inForce;
  }

  private Diary diary(StandingDuty duty, Frequency frequency) {
    return new Diary(
        duty.since().orElse(first(frequency)),
        practice.done().getOrDefault(duty.id(), List.of()),
        practice.occasions(),
        practice.live(),
        Diary.Words.DUTY);
  }

  private List<Recurring> of(StandingDuty duty) {
    return duty.frequencies().stream()
        .flatMap(frequency -> frequency.on(day, diary(duty, frequency), calendar).stream())
        .map(
            expected ->
                new Recurring(
                    duty.id(),
                    duty.name(),
                    duty.rule(),
                    duty.owner().code(),
                    duty.owner().name(),
                    expected))
        .toList();
  }

  private List<Recurring> of(Constitution its, Programme programme) {
    String body = its.body().id();
    List<Programme.Held> meetings = practice.meetings().getOrDefault(body, List.of());
    return programme
        .on(
            day,
            first(programme.frequency()),
            meetings,
            practice.occasions(),
            practice.live(),
            calendar)
        .stream()
        .map(
            expected ->
                new Recurring(
                    body,
                    its.body().name(),
                    programme.rule(),
                    "body:" + body,
                    its.body().name(),
                    expected))
        .toList();
  }
}
