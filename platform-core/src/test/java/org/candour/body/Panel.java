package org.candour.body;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Criterion;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.rule.Citation;
import org.candour.tenancy.PersonId;

/**
 * A case review panel whose council seat goes by the case, and people who come near it. For tests.
 */
final class Panel {
  private static final LocalDate FROM = LocalDate.of(2025, 4, 1);

  static PersonId person(String id) {
    return new PersonId(id);
  }

  static Facts about(String subject) {
    return new Facts(Map.of("subject", new Value.Choice(subject)));
  }

  static Criterion subject(String oneOf, String label) {
    return new Criterion.FactIs("subject", Set.of(oneOf, "both"), label);
  }

  Register register() {
    return new Register(
        List.of(
            new Agency("council", "council", Set.of("statutory-partner"), Optional.empty()),
            new Agency("icb", "ICB", Set.of(), Optional.of("ccg")),
            new Agency("police", "Police", Set.of(), Optional.empty())),
        List.of(
            post("dcs", "Director of Children's Services"),
            post("das", "Director of Adult Services")));
  }

  private static Post post(String id, String name) {
    return new Post(id, name, Optional.of("council"), Set.of());
  }

  Body body() {
    return new Body(
        "panel",
        "Case Review Panel",
        List.of("Local Case Review Panel"),
        List.of(
            seat("council-children", "Council, children", "council", List.of("dcs"))
                .when(subject("child", "the subject is a child")),
            seat("council-adults", "Council, adults", "council", List.of("das"))
                .when(subject("adult", "the subject is an adult")),
            seat("icb", "ICB", "icb", List.of("chief-nurse")).withDeputy(),
            seat("police", "Police", "police", List.of("dci", "di")).seat()),
        new ChairNotSet(),
        new Citation("Handbook", "Case Review Panel"));
  }

  Seating seating() {
    return new Seating(register(), body(), appointments());
  }

  private static Appointments appointments() {
    return new Appointments(
        List.of(
            held("childrens-director", "council", new HoldsPost("dcs"), Optional.empty()),
            held(
                "adults-director",
                "council",
                new HoldsPost("das"),
                Optional.of(LocalDate.of(2026, 3, 31))),
            held("colleague", "council", new WorksFor("council"), Optional.empty()),
            held("chief-inspector", "police", new HoldsPost("dci"), Optional.empty()),
            held("inspector", "police", new HoldsPost("di"), Optional.empty()),
            held("police-deputy", "police", new Deputises("panel", "police"), Optional.empty()),
            held("health-deputy", "icb", new Deputises("panel", "icb"), Optional.empty()),
            held("outside-deputy", "hospital", new Deputises("panel", "icb"), Optional.empty()),
            held("named-member", "icb", new HoldsSeat("panel", "icb"), Optional.empty()),
            held("visitor", "hospital", new WorksFor("hospital"), Optional.empty())));
  }

  private static Appointment held(
      String person, String agency, Holding holding, Optional<LocalDate> until) {
    return new Appointment(person(person), agency, holding, FROM, until);
  }

  private static Draft seat(String id, String name, String agency, List<String> posts) {
    return new Draft(
        new Seat(
            id,
            name,
            Optional.of(agency),
            posts,
            1,
            Optional.empty(),
            Set.of(),
            false,
            true,
            true));
  }

  private record Draft(Seat seat) {
    Seat when(Criterion when) {
      return copy(Optional.of(when), false);
    }

    Seat withDeputy() {
      return copy(Optional.empty(), true);
    }

    private Seat copy(Optional<Criterion> when, boolean deputy) {
      return new Seat(
          seat.id(),
          seat.name(),
          seat.agency(),
          seat.posts(),
          1,
          when,
          Set.of(),
          deputy,
          true,
          true);
    }
  }
}
