package org.candour.api.scrutiny;

import java.time.Instant;
import java.time.LocalDate;
import org.candour.api.edge.Params;
import org.candour.api.json.BadInput;
import org.candour.casework.Period;
import org.candour.time.Civil;
import org.jspecify.annotations.Nullable;

/** Which days are asked for. */
final class Periods {
  private Periods() {}

  /** The last twelve months, unless days are given. */
  static Period of(@Nullable String from, @Nullable String to, Instant now) {
    LocalDate last = Params.day("to", to).orElseGet(() -> Civil.dayOf(now));
    LocalDate first = Params.day("from", from).orElseGet(() -> Period.yearTo(last).from());
    if (last.isBefore(first)) {
      throw BadInput.of("to", "“to” comes before “from”.");
    }
    return new Period(first, last);
  }
}
