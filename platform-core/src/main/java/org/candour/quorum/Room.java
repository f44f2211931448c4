package org.candour.quorum;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.body.AttendanceClass;
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
    List<NotCounted> out = new ArrayList<>();
    List<Attendee> inOrder =
        present.stream().distinct().sorted(Comparator.comparing(Attendee::as)).toList();
    for (Attendee one : inOrder) {
      Optional<String> why =
          notSeated(one).or(() -> refusal.apply(one)).or(() -> full(one, seated));
      why.or(() -> twice(one, seated)).ifPresent(words -> out.add(new NotCounted(one, words)));
      if (why.isEmpty()) {
        seated.computeIfAbsent(one.person(), p -> new ArrayList<>()).add(one);
      }
    }
    return new Room(seated.values().stream().map(Head::new).toList(), out);
  }

  private static Optional<String> notSeated(Attendee one) {
    if (!one.as().seated()) {
      return Optional.of("is " + one.as().words() + ", not a member");
    }
    if (one.seat().isEmpty()) {
      return Optional.of("holds no seat for this case");
    }
    return one.proxyOfAnotherAgency()
        ? Optional.of("acts for another agency than the one whose seat it is")
        : Optional.empty();
  }

  private static Optional<String> full(Attendee one, Map<PersonId, List<Attendee>> seated) {
    long there =
        seated.values().stream()
            .flatMap(List::stream)
            .filter(other -> other.seat().equals(one.seat()))
            .count();
    if (there < one.terms().places()) {
      return Optional.empty();
    }
    return Optional.of(
        one.as() == AttendanceClass.DEPUTY
            ? "deputises for a member who is here; the two count once"
            : "sits in a seat that is already filled");
  }

  private static Optional<String> twice(Attendee one, Map<PersonId, List<Attendee>> seated) {
    return seated.containsKey(one.person())
        ? Optional.of("sits in two seats and counts once")
        : Optional.empty();
  }

  /** The people who carry this. */
  List<Head> who(Party party) {
    return heads.stream().filter(head -> head.is(party)).toList();
  }

  static List<String> names(Stream<Head> heads) {
    return heads.map(Head::name).toList();
  }
}
