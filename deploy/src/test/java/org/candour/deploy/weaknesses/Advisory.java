package org.candour.deploy.weaknesses;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A weakness that is known, as OSV writes it (<a href="https://ossf.github.io/osv-schema/">the
 * schema</a>).
 */
record Advisory(
    String id,
    List<String> aliases,
    String summary,
    Severity severity,
    Instant published,
    Instant modified,
    boolean withdrawn,
    List<Affected> affected) {
  private static final int LONG = 160;

  /** Refuses what is none, with an {@link IllegalArgumentException} or a time that is none. */
  static Advisory of(JsonNode json) {
    String id = plain(json.path("id").asText());
    if (id.isEmpty()) {
      throw new IllegalArgumentException("no id");
    }
    List<String> aliases = new ArrayList<>();
    json.path("aliases").forEach(alias -> aliases.add(plain(alias.asText())));
    List<Affected> affected = new ArrayList<>();
    json.path("affected").forEach(one -> Affected.of(one).ifPresent(affected::add));
    Instant modified = Instant.parse(json.path("modified").asText());
    JsonNode published = json.path("published");
    return new Advisory(
        id,
        aliases,
        summary(json),
        Severity.named(json.path("database_specific").path("severity").asText()),
        published.isTextual() ? Instant.parse(published.asText()) : modified,
        modified,
        json.path("withdrawn").isTextual(),
        affected);
  }

  boolean holds(Part part) {
    return !withdrawn && holds(part, part.version());
  }

  /** The first later version that it does not mean any more. */
  Optional<String> fixedIn(Part part) {
    return affected.stream()
        .filter(one -> one.names(part))
        .flatMap(Affected::fixes)
        .filter(fix -> part.ecosystem().order().compare(fix, part.version()) > 0)
        .filter(fix -> !holds(part, fix))
        .min(part.ecosystem().order());
  }

  private boolean holds(Part part, String version) {
    return affected.stream().anyMatch(one -> one.names(part) && one.holds(version));
  }

  private static String summary(JsonNode json) {
    String words = plain(json.path("summary").asText());
    words = words.isEmpty() ? plain(json.path("details").asText()) : words;
    return words.length() <= LONG ? words : words.substring(0, LONG - 1) + "…";
  }

  /** On one line, and without what would steer a terminal: strangers wrote it. */
  private static String plain(String words) {
    return words.replaceAll("[\\p{Cntrl}\\p{Cf}\\s]+", " ").strip();
  }
}
