package org.candour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.body.Appointments;
import org.candour.criteria.Facts;
import org.candour.framework.History;
import org.candour.journal.Entry;
import org.candour.tenancy.PersonId;
import org.candour.time.WorkingCalendar;

/**
 * Everything the engine is given about one body and its meetings, as values.
 *
 * @param body its id; {@link #NO_BODY} for the duties that stand with none
 * @param cases what the meetings need of each case on an agenda, by case id: seats depend on its
 *     facts
 */
public record Room(
    String body,
    List<Entry> journal,
    History frameworks,
    WorkingCalendar calendar,
    Appointments appointments,
    Map<String, Gist> cases) {
  /** What stands for the body where duties stand with none. */
  public static final String NO_BODY = "";

  public Room {
    journal = List.copyOf(journal);
    cases = Map.copyOf(cases);
  }

  /** The same, where these hold what they hold. */
  Room held(Appointments others) {
    return new Room(body, journal, frameworks, calendar, others, cases);
  }

  /** The same with one more entry. */
  Room plus(Entry entry) {
    List<Entry> longer = new ArrayList<>(journal);
    longer.add(entry);
    return new Room(body, longer, frameworks, calendar, appointments, cases);
  }

  /**
   * The facts of a case, and the framework version and the type of each of its reviews.
   *
   * @param types by review; a review that is not in it is of a type not at hand
   * @param excluded who has a conflict of interest in the case, and so stands aside from its items
   */
  public record Gist(
      Facts facts,
      Map<String, Integer> versions,
      Map<String, String> types,
      Set<PersonId> excluded) {
    public Gist {
      versions = Map.copyOf(versions);
      types = Map.copyOf(types);
      excluded = Set.copyOf(excluded);
    }

    /** A case in which nobody has a conflict of interest. */
    public Gist(Facts facts, Map<String, Integer> versions, Map<String, String> types) {
      this(facts, versions, types, Set.of());
    }

    /** A case of whose reviews the types are not at hand. */
    public Gist(Facts facts, Map<String, Integer> versions) {
      this(facts, versions, Map.of());
    }

    /** A case of which nothing is at hand. */
    static Gist unknown() {
      return new Gist(Facts.none(), Map.of());
    }
  }
}
