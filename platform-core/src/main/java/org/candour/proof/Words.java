package org.candour.proof;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How numbers and moments are said. */
final class Words {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm:ss", Locale.UK)
          .withZone(ZoneId.of("Europe/London"));

  private Words() {}

  static String moment(Instant at) {
    return MOMENT.format(at);
  }

  static String count(long many, String one) {
    return many == 1
        ? "1 " + one
        : String.format(Locale.UK, "%,d ", many)
            + (one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s");
  }
}
