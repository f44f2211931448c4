package org.candour.body;

import java.util.Optional;
import java.util.Set;
import org.candour.tenancy.PersonId;

/**
 * One person present, in one seat or none. A person who sits in two seats is listed twice and
 * counts once. What the seat and the agency meant that day is kept here, so that a verdict can be
 * checked without today's register.
 *
 * @param agency the agency the person acts for here
 * @param agencyTags what that agency is: "health partner", "statutory partner"
 * @param terms what the seat means for quorum and votes
 * @param shownAs the name shown to people
 */
public record Attendee(
    PersonId person,
    Optional<String> agency,
    Set<String> agencyTags,
    Set<String> posts,
    Optional<String> seat,
    Set<String> seatTags,
    AttendanceClass as,
    Mode mode,
    String shownAs,
    SeatTerms terms) {
  public Attendee {
    agencyTags = Set.copyOf(agencyTags);
    posts = Set.copyOf(posts);
    seatTags = Set.copyOf(seatTags);
  }

  /** Somebody without a seat: invited, presenting or in attendance. */
  public static Attendee guest(
      PersonId person, Optional<String> agency, AttendanceClass as, Mode mode, String shownAs) {
    return new Attendee(
        person,
        agency,
        Set.of(),
        Set.of(),
        Optional.empty(),
        Set.of(),
        as,
        mode,
        shownAs,
        SeatTerms.none());
  }

  /** The same person with the posts they hold: who has no seat may chair by their post. */
  public Attendee holding(Set<String> all) {
    return new Attendee(person, agency, agencyTags, all, seat, seatTags, as, mode, shownAs, terms);
  }

  /** The same person, sitting in no seat. */
  public Attendee withoutSeat() {
    return new Attendee(
        person,
        agency,
        agencyTags,
        posts,
        Optional.empty(),
        Set.of(),
        as,
        mode,
        shownAs,
        SeatTerms.none());
  }

  /** Whether the person acts for another agency than the one whose seat it is. */
  public boolean proxyOfAnotherAgency() {
    return terms.agency().isPresent() && !terms.agency().equals(agency);
  }
}
