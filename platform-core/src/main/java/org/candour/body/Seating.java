package org.candour.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;
import org.candour.tenancy.PersonId;

/**
 * Which seats of a body a person may take for a case on a day: by a post the seat names, as its
 * named member, or as its named deputy where the seat allows one. Nobody takes a seat for an agency
 * that is not their own.
 */
public record Seating(Register register, Body body, Appointments appointments) {

  /**
   * The seats this person may take.
   *
   * @param shownAs the person's name, for the sentence
   */
  public SeatingAnswer of(PersonId person, String shownAs, LocalDate day, Facts facts) {
    List<Offer> offers = new ArrayList<>();
    List<String> whyNot = new ArrayList<>();
    Set<String> agencies = appointments.agenciesOf(person, day);
    for (Seat seat : body.seats()) {
      List<Claim> claims = Claim.on(body, seat, appointments.heldBy(person, day));
      WhyNot why = new WhyNot(seat, register);
      Optional<Offer> offer = offer(claims, why);
      if (offer.isPresent() && seat.exists(facts) == Answer.YES) {
        offers.add(offer.get());
      } else {
        why.says(facts, claims, agencies).ifPresent(whyNot::add);
      }
    }
    return new SeatingAnswer(offers, whyNot, says(shownAs, offers, whyNot));
  }

  /** The seats that somebody's appointments carry on a day, whether or not a case has them. */
  public List<Seat> carriedBy(PersonId person, LocalDate day) {
    return body.seats().stream()
        .filter(
            seat ->
                Claim.on(body, seat, appointments.heldBy(person, day)).stream()
                    .anyMatch(claim -> claim.refusal(seat.name()).isEmpty()))
        .toList();
  }

  /** How many people hold each seat that exists for a case on a day, as its members. */
  public Map<String, Integer> filled(LocalDate day, Facts facts) {
    Map<String, Integer> filled = new LinkedHashMap<>();
    body.seatsFor(facts).forEach(seat -> filled.put(seat.id(), members(seat, day)));
    return filled;
  }

  /** How many people hold a seat on a day as its members, no more than it has places. */
  public int members(Seat seat, LocalDate day) {
    long people =
        Claim.on(body, seat, appointments.on(day).toList()).stream()
            .filter(claim -> claim.as() == AttendanceClass.MEMBER)
            .filter(claim -> claim.refusal(seat.name()).isEmpty())
            .map(claim -> claim.by().person())
            .distinct()
            .count();
    return (int) Math.min(people, seat.places());
  }

  private static Optional<Offer> offer(List<Claim> claims, WhyNot why) {
    return claims.stream()
        .filter(claim -> claim.refusal(why.name()).isEmpty())
        .map(Claim::offer)
        .findFirst();
  }

  private String says(String shownAs, List<Offer> offers, List<String> whyNot) {
    if (!offers.isEmpty()) {
      List<String> seats =
          offers.stream().map(o -> o.seat().name() + " as " + o.as().words()).toList();
      return shownAs + " may take: " + Sentence.and(seats) + ".";
    }
    String why = whyNot.isEmpty() ? "" : ": " + String.join("; ", whyNot);
    return shownAs + " holds no seat on the " + body.name() + " for this case" + why + ".";
  }
}
