package org.candour.persistence;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What the runtime user may do, table by table. A table not named here is out of its reach, and a
 * test holds that every table of the schema is named or is known not to be.
 */
final class Rights {
  private static final Set<String> APPEND = Set.of("SELECT", "INSERT");
  private static final Set<String> KEEP = Set.of("SELECT", "INSERT", "UPDATE");

  /** By table. A right may name columns, in brackets and in order. */
  static final Map<String, Set<String>> BY_TABLE = byTable();

  private Rights() {}

  private static Map<String, Set<String>> byTable() {
    Map<String, Set<String>> rights = new TreeMap<>();
    for (String table :
        Set.of(
            "partnership",
            "framework",
            "calendar",
            "subject",
            "journal_entry",
            "refusal",
            "reading",
            "head_key",
            "signed_head",
            "head_leaf")) {
      rights.put(table, APPEND);
    }
    for (String table :
        Set.of(
            "reference_counter",
            "review_case",
            "outbox",
            "person",
            "appointment",
            "meeting",
            "meeting_item",
            "lease")) {
      rights.put(table, KEEP);
    }
    rights.put("personal_value", Set.of("SELECT", "INSERT", "UPDATE(content,erased_at,salt)"));
    rights.put("reply", Set.of("SELECT", "INSERT", "DELETE")); // an erasure removes those of a case
    rights.put("due", Set.of("SELECT", "INSERT", "UPDATE", "DELETE"));
    rights.put("case_party", Set.of("SELECT", "INSERT", "DELETE"));
    rights.put("case_exclusion", Set.of("SELECT", "INSERT", "DELETE"));
    rights.put("case_request", Set.of("SELECT", "INSERT", "DELETE"));
    rights.put("item_guest", Set.of("SELECT", "INSERT", "UPDATE", "DELETE"));
    rights.put(
        "sign_in_session", Set.of("SELECT", "INSERT", "UPDATE(ended_at,seen_at,ticket)", "DELETE"));
    rights.put("kept_form", Set.of("SELECT", "INSERT", "DELETE"));
    return Map.copyOf(rights);
  }

  /** Every right as one line, "UPDATE due", sorted. */
  static Set<String> lines() {
    Set<String> lines = new TreeSet<>();
    BY_TABLE.forEach((table, rights) -> rights.forEach(right -> lines.add(right + " " + table)));
    return lines;
  }
}
