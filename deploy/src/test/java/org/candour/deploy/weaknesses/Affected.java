package org.candour.deploy.weaknesses;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One package that an advisory names, with the versions it means: listed, in ranges, or both. */
record Affected(Ecosystem ecosystem, String name, Set<String> versions, List<Range> ranges) {
  /** Nothing where it is a package of neither Maven nor npm. */
  static Optional<Affected> of(JsonNode affected) {
    JsonNode named = affected.path("package");
    return Ecosystem.named(named.path("ecosystem").asText())
        .map(ecosystem -> of(ecosystem, named.path("name").asText(), affected));
  }

  private static Affected of(Ecosystem ecosystem, String name, JsonNode affected) {
    Set<String> versions = new HashSet<>();
    affected.path("versions").forEach(version -> versions.add(version.asText()));
    List<Range> ranges = new ArrayList<>();
    for (JsonNode range : affected.path("ranges")) {
      // The third kind, GIT, counts in commits, and no part is known by its commit.
      if (!range.path("type").asText().equals("GIT")) {
        ranges.add(Range.of(range));
      }
    }
    return new Affected(ecosystem, name, versions, ranges);
  }

  boolean names(Part part) {
    return ecosystem == part.ecosystem() && name.equals(part.name());
  }

  boolean holds(String version) {
    return versions.contains(version)
        || ranges.stream().anyMatch(range -> range.holds(version, ecosystem.order()));
  }

  Stream<String> fixes() {
    return ranges.stream().flatMap(Range::fixes);
  }
}
