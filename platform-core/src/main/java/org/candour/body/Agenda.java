package org.candour.body;

import java.time.LocalDate;
import java.util.List;

/** What a framework puts on the agenda of a body's meetings, in order. */
public record Agenda(List<AgendaItem> items) {
  public Agenda {
    items = List.copyOf(items);
  }

  /** A body of whose agenda nothing is said. */
  public static Agenda notSet() {
    return new Agenda(List.of());
  }

  /** The items of a meeting on this day. */
  public List<AgendaItem> on(LocalDate day) {
    return items.stream().filter(item -> item.on(day)).toList();
  }

  /** Those of them that the public sees. */
  public List<AgendaItem> inPublicOn(LocalDate day) {
    return on(day).stream().filter(AgendaItem::isPublic).toList();
  }
}
