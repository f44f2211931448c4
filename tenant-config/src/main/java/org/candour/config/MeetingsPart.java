package org.candour.config;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.body.Mode;
import org.candour.body.Programme;
import org.candour.config.tree.Section;
import org.candour.rule.Rule;

/** Reads how often a body meets: one rule, or a list of them. */
final class MeetingsPart {
  private final Known known;

  MeetingsPart(Known known) {
    this.known = known;
  }

  List<Programme> meetings(Section body) {
    return body.items("meetings").stream()
        .flatMap(node -> Section.read(node, known.defects(), this::programmes).stream())
        .toList();
  }

  private List<Programme> programmes(Section section) {
    Rule rule = known.rules().of(section);
    FrequencyPart part = new FrequencyPart(known);
    Optional<LocalDate> since = part.since(section);
    Optional<Mode> mode =
        section.maybe("held").map(text -> Words.HELD.of(Optional.of(text), known.defects()));
    return part.frequencies(section).stream()
        .map(frequency -> new Programme(rule, frequency, mode, since))
        .toList();
  }
}
