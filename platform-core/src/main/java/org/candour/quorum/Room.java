package org.candour.quorum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.body.Attendee;
import org.candour.tenancy.PersonId;

/** Who of those present counts, each person once, and why the others do not. */
record Room(List<Head> heads, List<NotCounted> notCounted) {
  Room {
    heads = List.copyOf(heads);
    notCounted = List.copyOf(notCounted);
  }

  /**
   * Members are seated before deputies, so that a deputy gives way to the member they stand for.
   *
   * @param refusal what else keeps somebody from counting here
   */
  static Room of(List<Attendee> present, Function<Attendee, Optional<String>> refusal) {
    Map<PersonId, List<Attendee>> seated = new LinkedHashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    List<NotCounted> out = new ArrayList<>();
    List<Attendee> inOrder = present.stream().sorted(Comparator.comparing(Attendee::as)).toList();
    for (Attendee one : inOrder) {
      Optional<String> why = notSeated(one).or(() -> refusal.apply(one)).or(() -> full(one, taken));
      if (why.isPresent()) {
        out.add(new NotCounted(one, why.get()));
        continue;
      }
      one.seat().ifPresent(seat -> taken.merge(seat, 1, Integer::sum));
      List<Attendee> seats = seated.computeIfAbsent(one.person(), p -> new ArrayList<>());
      if (!seats.isEmpty()) {
        out.add(new NotCounted(one, "sits in two seats and counts once"));
      }
      seats.add(one);
    }
    return new Room(seated.values().stream().map(Head::new).toList(), out);
  }

  private static Optional<String> notSeated(Attendee one) {
    if (!one.as().seated()) {
      return Optional.of("is " + one.as().words() + ", not a member");
    }
    if (one.seat().isEmpty()) {
      return Optional.of("holds no seat");
    }
    return one.proxyOfAnotherAgency()
        ? Optional.of("acts for another agency than the one whose seat it is")
        : Optional.empty();
  }

  private static Optional<String> full(Attendee one, Map<String, Integer> taken) {
    int there = one.seat().map(seat -> taken.getOrDefault(seat, 0)).orElse(0);
    if (there < one.terms().places()) {
      return Optional.empty();
    }
    return Optional.of(
        one.as() == org.candour.body.AttendanceClass.DEPUTY
            ? "deputises for a member who is here; the two count once"
            : "sits in a seat that is already filled");
  }

  /** The people who carry this, in the order they are listed. */
  List<Head> who(Party party) {
    return heads.stream().filter(head -> head.is(party)).toList();
  }

  static List<String> names(Stream<Head> heads) {
    return heads.map(Head::name).toList();
  }
}
