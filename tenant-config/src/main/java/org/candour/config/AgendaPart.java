package org.candour.config;

import java.time.Month;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Agenda;
import org.candour.body.AgendaItem;
import org.candour.body.AgendaItem.Publicity;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;

/** Reads what stands on the agenda of a body: in every meeting, or in those of certain months. */
final class AgendaPart {
  private final Known known;

  AgendaPart(Known known) {
    this.known = known;
  }

  Agenda agenda(Section body) {
    return new Agenda(List.copyOf(body.each("agenda", this::item).values()));
  }

  private AgendaItem item(Section section) {
    known.names().slug(new Node.Text(section.place(), section.id()));
    Optional<String> open = section.maybe("public").map(Node.Text::text);
    boolean exempt = open.equals(Optional.of("no"));
    return new AgendaItem(
        section.id(),
        section.text("name"),
        known.rules().of(section),
        section.has("in") ? MonthsText.of(section, "in", known) : Set.<Month>of(),
        section.yes("public", false)
            ? Publicity.PUBLIC
            : exempt ? Publicity.EXEMPT : Publicity.NOT_SET,
        exempt ? Optional.of(section.text("because")) : Optional.empty());
  }
}
