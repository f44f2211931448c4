package org.candour.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.candour.engine.Engine;
import org.candour.engine.Held;
import org.candour.journal.Subject;
import org.candour.tenancy.PartnershipId;

/** The rows of appointments as the journal of a partnership says them, for whoever checks them. */
public final class AppointedRows {
  private AppointedRows() {}

  /** By id. What is personal in the journal is not needed for it, and not read. */
  public static Map<String, AppointmentRow> of(PartnershipId p, List<StoredEntry> journal) {
    return Engine.roster(
            JournalReader.read(Subject.ofPartnership(p.value()), journal, List.of()), Instant.MAX)
        .held()
        .stream()
        .collect(Collectors.toMap(Held::id, Holdings::row, (a, b) -> b));
  }

  /** One row in words, such as are said of two that should be alike. */
  public static String words(AppointmentRow row) {
    String what =
        row.kind()
            + row.body().map(" "::concat).orElse("")
            + row.holding().map(" "::concat).orElse("");
    return "“"
        + what
        + "” of “"
        + row.person().value()
        + "” for “"
        + row.agency()
        + "” from "
        + row.from()
        + row.until().map(last -> " until " + last).orElse("")
        + row.left().map(at -> ", left " + at).orElse("")
        + (row.withdrawn() ? ", withdrawn" : "");
  }

  /** All of these in words, by id. */
  public static Map<String, String> words(Map<String, AppointmentRow> rows) {
    Function<Map.Entry<String, AppointmentRow>, String> words = row -> words(row.getValue());
    return rows.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, words));
  }
}
