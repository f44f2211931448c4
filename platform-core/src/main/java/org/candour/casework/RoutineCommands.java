package org.candour.casework;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.candour.criteria.Value;
import org.candour.engine.Room;
import org.candour.journal.Happening;
import org.candour.pathway.StandingDuty;

/** What is said of duties outside any one review, and how their body is shown afterwards. */
record RoutineCommands(Writes writes, Queries queries, Who who) {

  Outcome<BodyView> done(Command.DoDuty command, Terms terms) {
    Map<String, Value> answers = new HashMap<>();
    command.note().ifPresent(note -> answers.put(Happening.DutyDone.NOTE, new Value.Text(note)));
    return write(command, command.duty(), terms, new Happening.DutyDone(command.duty(), answers));
  }

  Outcome<BodyView> takenBack(Command.TakeBackDuty command, Terms terms) {
    return write(
        command,
        command.duty(),
        terms,
        new Happening.Corrected(
            command.place(),
            Happening.Corrected.WITHDRAWN,
            Map.of(Happening.Corrected.WITHDRAWN, new Value.YesNo(true))));
  }

  /** Erases what was said when a duty was done. */
  Outcome<BodyView> erased(String duty, Command.Erase command, Terms terms) {
    return write(command, duty, terms, (work, journal) -> work.erase(journal, command));
  }

  private Outcome<BodyView> write(Command command, String duty, Terms terms, Happening what) {
    return write(
        command,
        duty,
        terms,
        (work, journal) ->
            work.append(
                journal, work.admitted(work.room(journal, Optional.empty()), journal, what)));
  }

  private Outcome<BodyView> write(
      Command command,
      String duty,
      Terms terms,
      BiFunction<MeetingWork, Files.Journal, Files.Journal> grows) {
    return writes.write(
        who,
        command,
        terms,
        Optional.of("duty/" + duty),
        (desk, files, tx, now) -> {
          String body = body(desk, duty);
          MeetingWork work = new MeetingWork(new CaseWork(desk, files, tx, now, terms), body);
          Files.Journal after = grows.apply(work, work.journal());
          Routines routines = new Routines(who.partnership(), tx, files, now);
          routines.due(body, after);
          return new Writes.Written<>(
              routines.of(desk.framework(), who.person(), body, after), body);
        },
        this::again);
  }

  private static String body(Desk desk, String duty) {
    return Optional.ofNullable(desk.framework().duties().get(duty))
        .map(StandingDuty::body)
        .map(body -> body.orElse(Room.NO_BODY))
        .orElseThrow(() -> new Undone(new Outcome.NotFound<>("duty")));
  }

  private Outcome<BodyView> again(String body) {
    return queries
        .body(who, body)
        .<Outcome<BodyView>>map(Outcome.Done::new)
        .orElseGet(() -> new Outcome.NotFound<>("body"));
  }
}
