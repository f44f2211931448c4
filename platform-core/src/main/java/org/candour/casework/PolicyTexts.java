package org.candour.casework;

import java.util.Map;
import org.candour.framework.Framework;
import org.candour.time.WorkingCalendar;

/**
 * Reads what partnerships publish. A published text of any earlier version of the language loads
 * for ever.
 */
public interface PolicyTexts {
  /** The frameworks that ship with the product, by partnership id, as text. */
  Map<String, Bytes> shipped();

  /**
   * A framework as published.
   *
   * @throws IllegalArgumentException when it no longer checks: the partnership's writes stop,
   *     loudly
   */
  Framework framework(Bytes text);

  /** The working calendar of a bank-holiday region with the partnership's own closure days. */
  WorkingCalendar calendar(String region, StoredCalendar stored);
}
