package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.tenancy.PersonId;

/**
 * Whom a case concerns, by codes that also say which parties a person is of ({@link Standing}).
 * Lists of cases are kept by them, so that a case is in somebody's list exactly when it opens for
 * them.
 *
 * @param excluded from whom it is kept, whatever they are
 */
public record Parties(List<Party> all, Set<PersonId> excluded) {
  public Parties {
    all = List.copyOf(all);
    excluded = Set.copyOf(excluded);
  }

  /**
   * One party.
   *
   * @param code {@code post:}, {@code agency:}, {@code body:}, {@code seat:} or {@code person:}; a
   *     body or a seat with the version of the framework that says who sits there
   * @param why it concerns them, in words
   * @param until the last day on which it does; empty: it runs on
   */
  public record Party(String code, String why, Optional<LocalDate> until) {
    boolean on(LocalDate day) {
      return until.map(last -> !day.isAfter(last)).orElse(true);
    }
  }

  static String post(String post) {
    return "post:" + post;
  }

  static String agency(String agency) {
    return "agency:" + agency;
  }

  static String person(PersonId person) {
    return "person:" + person.value();
  }

  static String body(String body, int version) {
    return "body:" + body + "@" + version;
  }

  static String seat(String body, String seat, int version) {
    return "seat:" + body + "/" + seat + "@" + version;
  }
}
