package org.candour.casework;

import java.util.List;
import java.util.Optional;

/** How a sample is drawn, and shown again when it was asked for twice. */
record SampleCommands(Writes writes, Queries queries) {

  Outcome<SampleView> draw(Who who, Command.DrawSample command, Terms terms) {
    return writes.write(
        who,
        command,
        terms,
        Optional.empty(),
        (desk, files, tx, now) -> {
          Samples samples = new Samples(desk, files, tx, now);
          if (!samples.areSeen()) {
            throw new Undone(new Outcome.NotFound<>("sample"));
          }
          PeopleWork work = new PeopleWork(who.partnership(), tx, files, now);
          Files.Journal after =
              work.append(
                  work.journal(),
                  new CaseWork(desk, files, tx, now, terms)
                      .proposal(List.of(samples.draw(command))),
                  false,
                  desk.framework());
          return new Writes.Written<>(
              samples.view(after.entries().get(after.entries().size() - 1)),
              Integer.toString(after.entries().size()));
        },
        place ->
            queries
                .sample(who, Long.parseLong(place))
                .<Outcome<SampleView>>map(Outcome.Done::new)
                .orElseGet(() -> new Outcome.NotFound<>("sample")));
  }
}
