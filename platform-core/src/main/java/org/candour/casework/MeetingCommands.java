package org.candour.casework;

import java.time.Instant;
import java.util.Optional;
import org.candour.body.Mode;
import org.candour.time.When;

/** What is done with a meeting of one body, and how it is shown afterwards. */
record MeetingCommands(Writes writes, Queries queries, Who who, String body) {

  Outcome<MeetingView> call(When startsAt, Mode mode, Terms terms) {
    return writes.write(
        who,
        new Command.CallMeeting(body, startsAt, mode),
        terms,
        Optional.empty(),
        (desk, files, tx, now) -> {
          MeetingWork work = new MeetingWork(new CaseWork(desk, files, tx, now, terms), body);
          return view(work.call(startsAt, mode), desk, files, tx, now);
        },
        this::again);
  }

  Outcome<MeetingView> on(String meeting, Command.OnMeeting command, Terms terms) {
    return writes.write(
        who,
        command,
        terms,
        Optional.of(body + "/" + meeting),
        (desk, files, tx, now) -> {
          CaseWork casework = new CaseWork(desk, files, tx, now, terms);
          MeetingWork work = new MeetingWork(casework, body);
          Files.Journal journal = work.journal();
          if (casework.stale(command, journal.head())) {
            throw new Undone(changed(meeting, journal, desk, files, tx, now));
          }
          return view(work.on(meeting, journal, command), desk, files, tx, now);
        },
        this::again);
  }

  private Outcome<MeetingView> changed(
      String meeting, Files.Journal journal, Desk desk, Files files, Store.Tx tx, Instant now) {
    return shown(
        new Views(desk, tx, files, now).ofMeeting(body, meeting, journal), Outcome.Changed::new);
  }

  private Writes.Written<MeetingView> view(
      MeetingWork.Grown grown, Desk desk, Files files, Store.Tx tx, Instant now) {
    MeetingView view =
        new Views(desk, tx, files, now)
            .ofMeeting(body, grown.meeting(), grown.journal())
            .orElseThrow(() -> new Undone(new Outcome.NotFound<>("meeting")));
    return new Writes.Written<>(view, grown.meeting());
  }

  private Outcome<MeetingView> again(String where) {
    return shown(queries.meeting(who, body, where), Outcome.Done::new);
  }

  private static Outcome<MeetingView> shown(
      Optional<MeetingView> view,
      java.util.function.Function<MeetingView, Outcome<MeetingView>> how) {
    return view.map(how).orElseGet(() -> new Outcome.NotFound<>("meeting"));
  }
}
