package org.candour.deploy.weaknesses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** From which version on a weakness is there, and from which on it is not: OSV's events. */
record Range(List<Event> events) {
  /** In the order in which events of one version happen. */
  enum Kind {
    FIXED,
    INTRODUCED,
    LAST_AFFECTED,
    LIMIT
  }

  record Event(Kind kind, String version) {
    /** "0" stands for the beginning, before any version there is. */
    boolean isTheBeginning() {
      return kind == Kind.INTRODUCED && version.equals("0");
    }
  }

  static Range of(JsonNode range) {
    List<Event> events = new ArrayList<>();
    for (JsonNode event : range.path("events")) {
      for (Kind kind : Kind.values()) {
        JsonNode version = event.path(kind.name().toLowerCase(Locale.ROOT));
        if (version.isTextual()) {
          events.add(new Event(kind, version.asText()));
        }
      }
    }
    return new Range(events);
  }

  boolean holds(String version, Comparator<String> order) {
    if (!isBelowTheLimits(version, order)) {
      return false;
    }
    boolean held = false;
    for (Event event : inOrder(order)) {
      int beside = event.isTheBeginning() ? 1 : order.compare(version, event.version());
      held =
          switch (event.kind()) {
            case INTRODUCED -> held || beside >= 0;
            case FIXED -> held && beside < 0;
            case LAST_AFFECTED -> held && beside <= 0;
            case LIMIT -> held;
          };
    }
    return held;
  }

  Stream<String> fixes() {
    return of(Kind.FIXED);
  }

  private Stream<String> of(Kind kind) {
    return events.stream().filter(event -> event.kind() == kind).map(Event::version);
  }

  private boolean isBelowTheLimits(String version, Comparator<String> order) {
    List<String> limits = of(Kind.LIMIT).toList();
    return limits.isEmpty()
        || limits.stream()
            .anyMatch(limit -> limit.equals("*") || order.compare(version, limit) < 0);
  }

  private List<Event> inOrder(Comparator<String> order) {
    Comparator<Event> byVersion =
        (one, other) ->
            one.isTheBeginning() || other.isTheBeginning()
                ? Boolean.compare(other.isTheBeginning(), one.isTheBeginning())
                : order.compare(one.version(), other.version());
    return events.stream()
        .filter(event -> event.kind() != Kind.LIMIT)
        .sorted(byVersion.thenComparing(Event::kind))
        .toList();
  }
}
