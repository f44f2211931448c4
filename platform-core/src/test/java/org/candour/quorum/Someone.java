package org.candour.quorum;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.body.Mode;
import org.candour.body.SeatTerms;
import org.candour.tenancy.PersonId;

/**
 * People round a table, for tests: a member of an agency in that agency's seat, unless said
 * otherwise.
 */
final class Someone {
  private Someone() {}

  /** A member in the room, in their agency's own seat of one place. */
  static Attendee member(String agency, String... agencyTags) {
    return new Attendee(
        new PersonId(agency + "-member"),
        Optional.of(agency),
        Set.of(agencyTags),
        Set.of(),
        Optional.of(agency),
        Set.of(),
        AttendanceClass.MEMBER,
        Mode.IN_ROOM,
        "Member of " + agency,
        new SeatTerms(agency, Optional.of(agency), 1, true, true));
  }

  static Attendee inSeat(String seat, String... seatTags) {
    Attendee one = member(seat);
    return new Attendee(
        one.person(),
        one.agency(),
        one.agencyTags(),
        one.posts(),
        one.seat(),
        Set.of(seatTags),
        one.as(),
        one.mode(),
        one.shownAs(),
        one.terms());
  }

  static Attendee guest(String name, AttendanceClass as) {
    return Attendee.guest(new PersonId(name), Optional.empty(), as, Mode.IN_ROOM, name);
  }

  static Attendee named(String name, Attendee one) {
    return with(one, new PersonId(name), name, one.as(), one.mode());
  }

  static Attendee deputyOf(Attendee member) {
    String name = "Deputy of " + member.shownAs();
    return with(member, new PersonId(name), name, AttendanceClass.DEPUTY, member.mode());
  }

  static Attendee remote(Attendee one) {
    return with(one, one.person(), one.shownAs(), one.as(), Mode.REMOTE);
  }

  static Attendee holding(String post, Attendee one) {
    return new Attendee(
        one.person(),
        one.agency(),
        one.agencyTags(),
        Set.of(post),
        one.seat(),
        one.seatTags(),
        one.as(),
        one.mode(),
        one.shownAs(),
        one.terms());
  }

  /** The same seat on other terms. */
  static Attendee onTerms(Attendee one, int places, boolean counts, boolean votes) {
    return terms(
        one, new SeatTerms(one.terms().name(), one.terms().agency(), places, counts, votes));
  }

  /** Sent by another agency to sit in this seat. */
  static Attendee proxyFrom(String agency, Attendee one) {
    return new Attendee(
        new PersonId(agency + "-proxy"),
        Optional.of(agency),
        Set.of(),
        one.posts(),
        one.seat(),
        one.seatTags(),
        AttendanceClass.DEPUTY,
        one.mode(),
        "Proxy from " + agency,
        one.terms());
  }

  static List<Attendee> together(Stream<Attendee> some, Stream<Attendee> others) {
    return Stream.concat(some, others).toList();
  }

  /** So many members, each in a seat of their own. */
  static Stream<Attendee> members(int count, String name, String... seatTags) {
    return Stream.iterate(1, i -> i + 1).limit(count).map(i -> inSeat(name + " " + i, seatTags));
  }

  private static Attendee with(
      Attendee one, PersonId person, String name, AttendanceClass as, Mode mode) {
    return new Attendee(
        person,
        one.agency(),
        one.agencyTags(),
        one.posts(),
        one.seat(),
        one.seatTags(),
        as,
        mode,
        name,
        one.terms());
  }

  private static Attendee terms(Attendee one, SeatTerms terms) {
    return new Attendee(
        one.person(),
        one.agency(),
        one.agencyTags(),
        one.posts(),
        one.seat(),
        one.seatTags(),
        one.as(),
        one.mode(),
        one.shownAs(),
        terms);
  }
}
