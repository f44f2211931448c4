package org.candour.journal;

import java.util.List;
import java.util.Map;
import org.candour.criteria.Finding;

/**
 * The one judgement of an entry, by the versions its stamp names.
 *
 * @param criteria every limb's answer at that moment by rule id, without the values: it stands
 *     after an erasure
 */
public record Verdict(boolean effective, List<Mark> marks, Map<String, Finding> criteria) {
  public Verdict {
    marks = List.copyOf(marks);
    criteria = Map.copyOf(criteria);
  }

  /** Admitted with nothing to remark. */
  public static Verdict plain() {
    return new Verdict(true, List.of(), Map.of());
  }
}
