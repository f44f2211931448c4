package org.candour.quorum;

import java.util.List;

/** Needs that are a number of members. */
final class People {
  private People() {}

  /**
   * So many members.
   *
   * @param who which, after "members": "from the police"; empty for any
   */
  static Need need(int needed, List<Head> here, String who) {
    int count = here.size();
    String label = members(needed) + who;
    String says =
        count < needed
            ? count
                + " of the "
                + members(needed)
                + " needed"
                + who
                + (count == 1 ? " is here." : " are here.")
            : members(count)
                + who
                + (count == 1 ? " is here; " : " are here; ")
                + needed
                + " needed.";
    List<String> names = Room.names(here.stream());
    return new Need(label, needed, count, names, says, more(needed - count) + who, false);
  }

  static String members(int count) {
    return count + (count == 1 ? " member" : " members");
  }

  private static String more(int count) {
    return count + (count == 1 ? " more member" : " more members");
  }
}
