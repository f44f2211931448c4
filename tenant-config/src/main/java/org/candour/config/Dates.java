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
    if (!text.text().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
      defects.add(text.place(), Kind.BAD_VALUE, text.text(), "a day such as 2026-04-01");
      return LocalDate.EPOCH;
    }
    try {
      return LocalDate.parse(text.text());
    } catch (DateTimeException e) {
      defects.add(text.place(), Kind.NO_SUCH_DAY, text.text());
      return LocalDate.EPOCH;
    }
  }
}
