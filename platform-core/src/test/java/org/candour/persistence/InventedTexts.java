package org.candour.persistence;

import java.time.LocalDate;
import java.util.Map;
import org.candour.casework.Bytes;
import org.candour.casework.PolicyTexts;
import org.candour.casework.StoredCalendar;
import org.candour.engine.Northshire;
import org.candour.framework.Framework;
import org.candour.time.WorkingCalendar;

/** The invented partnership, whatever its text is. */
record InventedTexts(Framework invented) implements PolicyTexts {
  InventedTexts() {
    this(Northshire.FIRST);
  }

  @Override
  public Map<String, Bytes> shipped() {
    return Map.of();
  }

  @Override
  public Framework framework(Bytes text) {
    return invented;
  }

  @Override
  public WorkingCalendar calendar(String region, StoredCalendar stored) {
    return new WorkingCalendar(region, stored.version(), Map.of(), LocalDate.of(2028, 12, 31));
  }
}
