package org.candour.deploy.weaknesses;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the parts, is handed one advisory after the other, and keeps what is known. */
final class Inquiry implements Consumer<Optional<byte[]>> {
  private final ObjectMapper json = new ObjectMapper();
  private final Map<String, List<Part>> parts;
  private final Map<String, Known> known = new LinkedHashMap<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<Ecosystem> held = EnumSet.noneOf(Ecosystem.class);
  private Instant newest = Instant.EPOCH;
  private int unread;

  Inquiry(List<Part> listed, List<Part> inside) {
    this.parts =
        Stream.concat(listed.stream(), inside.stream()).collect(Collectors.groupingBy(Part::name));
  }

  @Override
  public void accept(Optional<byte[]> document) {
    try {
      Advisory advisory = Advisory.of(json.readTree(document.orElseThrow(IOException::new)));
      ids.add(advisory.id());
      newest = newest.isAfter(advisory.modified()) ? newest : advisory.modified();
      for (Affected affected : advisory.affected()) {
        held.add(affected.ecosystem());
        for (Part part : parts.getOrDefault(affected.name(), List.of())) {
          if (advisory.holds(part)) {
            Known one = new Known(part, advisory, advisory.fixedIn(part));
            known.putIfAbsent(advisory.id() + part, one);
          }
        }
      }
    } catch (IOException | IllegalArgumentException | DateTimeException broken) {
      unread++;
    }
  }

  Collection<Known> known() {
    return known.values();
  }

  int advisories() {
    return ids.size();
  }

  Set<Ecosystem> held() {
    return held;
  }

  Instant newest() {
    return newest;
  }

  /** How many documents were too long, or are no advisory. */
  int unread() {
    return unread;
  }
}
