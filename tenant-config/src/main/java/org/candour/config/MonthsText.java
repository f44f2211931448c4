package org.candour.config;

import java.time.Month;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.tree.Node;
import org.candour.config.tree.Section;

/** Reads months of the year by their names. */
final class MonthsText {
  private MonthsText() {}

  /** The months below a key that is there; at least one must be named. */
  static Set<Month> of(Section section, String key, Known known) {
    Set<Month> months = EnumSet.noneOf(Month.class);
    for (Node.Text text : section.texts(key)) {
      months.add(Words.MONTHS.of(Optional.of(text), known.defects()));
    }
    if (section.items(key).isEmpty()) {
      section.missing(Kind.NO_PARTS, key);
    }
    return months.isEmpty() ? EnumSet.of(Month.JANUARY) : months;
  }
}
