package org.candour.proof;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the bytes of an entry say, as far as the record can be checked by it. Formats 1 and later
 * are JSON with {@code stamp}, {@code what} and {@code verdict}.
 */
record Said(Json.Node whole) {
  private static final ZoneId CIVIL = ZoneId.of("Europe/London");

  /** The kind of the entry by which personal values are erased. */
  static final String ERASED = "values-erased";

  /** The kind of the entry that begins a case. */
  static final String OPENED = "case-opened";

  static Said of(Octets content) {
    return new Said(Json.parse(content.utf8()));
  }

  /** The same without the verdict, which the check of a chain has no need to read. */
  static Said brief(Octets content) {
    return new Said(Json.parse(content.utf8(), "verdict"));
  }

  Json.Node what() {
    return whole.field("what");
  }

  Json.Node stamp() {
    return whole.field("stamp");
  }

  String kind() {
    return what().word("kind");
  }

  /** The columns beside the bytes, by name, as the bytes say they are. */
  Map<String, String> columns() {
    Map<String, String> columns = new HashMap<>();
    String happened = stamp().word("happened");
    boolean dayOnly = happened.indexOf('T') < 0;
    columns.put("kind", kind());
    columns.put("person", stamp().field("by").word("person"));
    columns.put("recorded", stamp().word("recorded"));
    columns.put("framework", stamp().word("framework"));
    columns.put("calendar", stamp().word("calendar"));
    columns.put("happened_from", dayOnly ? dayBegins(happened) : happened);
    columns.put("happened_day", dayOnly ? happened : "");
    return columns;
  }

  /** Whether a column says what the bytes say: a moment may be written in more than one way. */
  static boolean same(String stands, String should) {
    return stands.equals(should)
        || (should.indexOf('T') > 0
            && stands.indexOf('T') > 0
            && Instant.parse(stands).equals(Instant.parse(should)));
  }

  private static String dayBegins(String day) {
    return LocalDate.parse(day).atTime(LocalTime.MIN).atZone(CIVIL).toInstant().toString();
  }

  /** The commitments in it, by the ids of their values. */
  Map<String, String> commitments() {
    Map<String, String> commitments = new LinkedHashMap<>();
    what()
        .each(
            node -> {
              if (node.word("is").equals("personal")) {
                commitments.put(node.word("id"), node.word("commitment"));
              }
            });
    return commitments;
  }

  /** The values that it says were erased. */
  List<String> erased() {
    List<String> erased = new ArrayList<>();
    if (kind().equals(ERASED)) {
      what().field("erased").items().forEach(one -> erased.add(one.word("value")));
    }
    return erased;
  }

  /** The reference that it gives a case, if it begins one. */
  Optional<String> reference() {
    return kind().equals(OPENED) ? what().field("reference").words() : Optional.empty();
  }

  /** The copy of a meeting that it rests on, if it rests on one. */
  Optional<Json.Node> sitting() {
    Json.Node sitting = what().field("sitting");
    return sitting.fields().isEmpty() ? Optional.empty() : Optional.of(sitting);
  }
}
