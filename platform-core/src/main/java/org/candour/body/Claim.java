package org.candour.body;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What brings a person near a seat: an appointment that would give it, as member or as deputy. */
record Claim(Seat seat, AttendanceClass as, Appointment by) {

  /** The claims on a seat, membership before deputising. */
  static List<Claim> on(Body body, Seat seat, List<Appointment> held) {
    Deputises deputy = new Deputises(body.id(), seat.id());
    return Stream.concat(
            held.stream()
                .filter(a -> member(body, seat, a.holding()))
                .map(a -> new Claim(seat, AttendanceClass.MEMBER, a)),
            held.stream()
                .filter(a -> a.holding().equals(deputy))
                .map(a -> new Claim(seat, AttendanceClass.DEPUTY, a)))
        .toList();
  }

  private static boolean member(Body body, Seat seat, Holding holding) {
    return holding.equals(new HoldsSeat(body.id(), seat.id()))
        || (holding instanceof HoldsPost holds && seat.posts().contains(holds.post()));
  }

  /** Why the claim does not carry, whatever the case. */
  Optional<String> refusal(String seatName) {
    if (as == AttendanceClass.DEPUTY && !seat.deputyAllowed()) {
      return Optional.of(seatName + " may not be taken by a deputy");
    }
    return seat.agency().map(agency -> !agency.equals(by.agency())).orElse(false)
        ? Optional.of(seatName + " may be taken only by that agency's own people")
        : Optional.empty();
  }

  Offer offer() {
    return new Offer(seat, as, by);
  }
}
