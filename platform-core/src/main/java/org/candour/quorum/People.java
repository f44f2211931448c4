package org.candour.quorum;

import java.util.List;

/** Needs that are a number of members. */
final class People {
  private People() {}

  static Need need(int needed, List<Head> here, String from) {
    String says =
        here.size()
            + " of the "
            + members(needed)
            + " needed"
            + from
            + verb(here.size())
            + " here.";
    if (here.size() > needed) {
      says = members(here.size()) + from + " are here; " + needed + " are needed.";
    }
    String mend =
        (needed - here.size())
            + " more "
            + (needed - here.size() == 1 ? "member" : "members")
            + from;
    return new Need(
        members(needed) + from, needed, here.size(), Room.names(here.stream()), says, mend);
  }

  static String members(int count) {
    return count + (count == 1 ? " member" : " members");
  }

  private static String verb(int count) {
    return count == 1 ? " is" : " are";
  }
}
