package org.candour.api.view;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.candour.api.json.Codes;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.SampleDrawn;
import org.candour.journal.Mark;
import org.candour.time.When;

/**
 * One entry of a journal with its verdict.
 *
 * @param kind what happened, such as {@code step-done}
 * @param what the parts of it, by id
 * @param hash of this entry, over the hash before it and the bytes as stored, in hex
 */
public record EntryBody(
    long place,
    String kind,
    When happened,
    Instant recorded,
    By by,
    Basis basis,
    int framework,
    int calendar,
    boolean effective,
    List<MarkBody> marks,
    Map<String, FindingBody> criteria,
    Map<String, Object> what,
    Optional<String> previous,
    Optional<String> hash) {

  /** Who recorded it, and in what capacity. */
  public record By(String person, Optional<String> name, String capacity) {}

  /** What the one judgement left on it. */
  public record MarkBody(Mark.Kind kind, Optional<String> rule, String says) {}

  /** The entry as it is answered, with the hash before it and its own. */
  public static EntryBody of(
      Entry entry, Map<String, String> names, Optional<String> previous, Optional<String> hash) {
    String person = entry.stamp().by().person().value();
    return new EntryBody(
        entry.place(),
        Codes.of(entry.what().getClass()),
        entry.stamp().happened(),
        entry.stamp().recorded(),
        new By(person, Optional.ofNullable(names.get(person)), entry.stamp().by().capacity()),
        entry.stamp().basis(),
        entry.stamp().framework(),
        entry.stamp().calendar(),
        entry.effective(),
        entry.verdict().marks().stream()
            .map(m -> new MarkBody(m.kind(), m.rule(), m.says()))
            .toList(),
        criteria(entry),
        parts(entry.what()),
        previous,
        hash);
  }

  private static Map<String, FindingBody> criteria(Entry entry) {
    Map<String, FindingBody> criteria = new TreeMap<>();
    entry.verdict().criteria().forEach((rule, f) -> criteria.put(rule, FindingBody.of(f)));
    return criteria;
  }

  /**
   * The journal's vocabulary is its own: what it names is answered under the same name. What is
   * withheld of a sample is left out, since what stands in its place is not so.
   */
  private static Map<String, Object> parts(Happening what) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (RecordComponent part : what.getClass().getRecordComponents()) {
      parts.put(part.getName(), read(what, part));
    }
    if (what instanceof SampleDrawn sample && sample.withheld()) {
      parts.keySet().removeAll(SampleDrawn.FIGURES);
    }
    return parts;
  }

  private static Object read(Happening what, RecordComponent part) {
    try {
      return part.getAccessor().invoke(what);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("a record reads its own parts", e);
    }
  }
}
