package org.candour.config.example;

import java.time.LocalDate;
import java.util.Optional;
import org.candour.body.Appointment;
import org.candour.body.Deputises;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.WorksFor;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;

/** Reads what somebody holds in an example, or is to hold. */
record AppointmentPart(Readers readers) {
  Appointment of(String person, Section section) {
    Optional<LocalDate> until = readers.time(section, "until", Times::day);
    return new Appointment(
        Cast.person(person),
        readers
            .maybe(section, "agency", "agency", readers.framework().agencies().keySet())
            .orElse(Cast.THE_TEAM),
        holding(section),
        readers.time(section, "since", Times::day).orElse(Cast.LONG_AGO),
        until);
  }

  private Holding holding(Section section) {
    if (section.has("post")) {
      return new HoldsPost(
          readers.needed(section, "post", "post", readers.framework().posts().keySet()));
    }
    if (section.has("seat")) {
      String body = body(section);
      return new HoldsSeat(body, section.text("seat"));
    }
    if (section.has("deputy for")) {
      String body = body(section);
      return new Deputises(body, section.text("deputy for"));
    }
    return new WorksFor(section.maybe("agency").map(Node.Text::text).orElse(Cast.THE_TEAM));
  }

  private String body(Section section) {
    return readers.needed(section, "body", "body", readers.framework().bodies().keySet());
  }
}
