package org.candour.config;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.candour.config.defect.Defect.Kind;
import org.candour.config.defect.Defects;
import org.candour.config.tree.Node;

/** Reads a day. */
final class Dates {
  private Dates() {}

  static LocalDate day(Node.Text text, Defects defects) {
    try {
      if (text.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(text.text());
      }
    } catch (DateTimeException e) {
      // such as 30 February: worded below, as every other text that is no day
    }
    defects.add(text.place(), Kind.BAD_VALUE, text.text(), "a day such as 2026-04-01");
    return LocalDate.EPOCH;
  }
}
