package org.candour.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;
import org.candour.tenancy.PersonId;

/**
 * Which seats of a body a person may take for a case on a day: by a post the seat names, as its
 * named member, or as its named deputy where the seat allows one. A deputy comes from the seat's
 * own agency.
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
    List<Appointment> held = appointments.heldBy(person, day);
    Set<String> agencies = appointments.agenciesOf(person, day);
    for (Seat seat : body.seats()) {
      Optional<Offer> offer = offer(seat, held);
      if (offer.isPresent() && seat.exists(facts) == Answer.YES) {
        offers.add(offer.get());
      } else if (offer.isPresent() || seat.agency().map(agencies::contains).orElse(false)) {
        new WhyNot(seat, register).says(facts, offer.isPresent()).ifPresent(whyNot::add);
      }
    }
    return new SeatingAnswer(offers, whyNot, says(shownAs, offers, whyNot));
  }

  private Optional<Offer> offer(Seat seat, List<Appointment> held) {
    return Stream.concat(
            held.stream()
                .filter(a -> memberBy(seat, a.holding()))
                .map(a -> new Offer(seat, AttendanceClass.MEMBER, a)),
            held.stream()
                .filter(a -> deputyBy(seat, a.holding()))
                .map(a -> new Offer(seat, AttendanceClass.DEPUTY, a)))
        .filter(offer -> seat.agency().map(offer.by().agency()::equals).orElse(true))
        .findFirst();
  }

  private boolean memberBy(Seat seat, Holding holding) {
    return holding.equals(new HoldsSeat(body.id(), seat.id()))
        || (holding instanceof HoldsPost holds && seat.posts().contains(holds.post()));
  }

  private boolean deputyBy(Seat seat, Holding holding) {
    return seat.deputyAllowed() && holding.equals(new Deputises(body.id(), seat.id()));
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
