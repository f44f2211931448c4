package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.body.Diary;
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
        .toList();
  }

  List<Recurring> duties() {
    return framework.duties().values().stream().flatMap(duty -> of(duty).stream()).toList();
  }

  private List<Recurring> of(StandingDuty duty) {
    Diary diary =
        new Diary(
            duty.since().orElse(framework.inForceFrom()),
            practice.done().getOrDefault(duty.id(), List.of()),
            practice.occasions(),
            practice.live(),
            Diary.Words.DUTY);
    return duty.frequencies().stream()
        .flatMap(frequency -> frequency.on(day, diary, calendar).stream())
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
        .on(day, framework.inForceFrom(), meetings, practice.occasions(), practice.live(), calendar)
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
