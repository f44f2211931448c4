package org.candour.config;

import java.util.LinkedHashMap;
import java.util.Map;
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

  /** Reads those below {@code duties}. Their ids differ in the whole framework. */
  void read(Section section) {
    section.each("duties", this::duty);
  }

  Map<String, StandingDuty> all() {
    return all;
  }

  private StandingDuty duty(Section section) {
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
            part.since(section));
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
