package org.candour.config;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;
import org.candour.pathway.StandingDuty;

/** Reads the duties that stand outside any one review, at the top and of bodies. */
final class DutiesPart {
  private final Known known;
  private final Map<String, StandingDuty> all = new LinkedHashMap<>();

  DutiesPart(Known known) {
    this.known = known;
  }

  /** Reads those below {@code duties} of the framework. Their ids differ in the whole of it. */
  void read(Section root) {
    root.each("duties", section -> duty(section, Optional.empty()));
  }

  /** Reads those that stand with a body. */
  void ofBody(Section body) {
    body.each("duties", section -> duty(section, Optional.of(body.id())));
  }

  Map<String, StandingDuty> all() {
    return all;
  }

  private StandingDuty duty(Section section, Optional<String> body) {
    known.names().slug(new Node.Text(section.place(), section.id()));
    FrequencyPart part = new FrequencyPart(known);
    StandingDuty duty =
        new StandingDuty(
            section.id(),
            section.text("duty"),
            known.rules().of(section),
            new OwnerPart(known).who(section),
            section.texts("tells").stream().map(new OwnerPart(known)::told).toList(),
            part.frequencies(section),
            part.since(section),
            body);
    StandingDuty other = all.putIfAbsent(duty.id(), duty);
    if (other != null) {
      known
          .defects()
          .add(
              section.place(),
              Kind.NAME_TWICE,
              duty.id(),
              "the duty “" + other.name() + "”",
              "the duty “" + duty.name() + "”");
    }
    return duty;
  }
}
