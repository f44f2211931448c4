package org.candour.quorum;

import java.util.List;
import org.candour.body.Attendee;

/** One person who counts, with every seat they sit in. */
record Head(List<Attendee> seats) {
  Head {
    seats = List.copyOf(seats);
  }

  String name() {
    return seats.get(0).shownAs();
  }

  boolean is(Party party) {
    return seats.stream().anyMatch(party::is);
  }
}
