package org.candour.config.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Appointment;
import org.candour.body.Appointments;
import org.candour.body.Body;
import org.candour.body.Deputises;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.Post;
import org.candour.body.Seat;
import org.candour.body.WorksFor;
import org.candour.framework.Constitution;
import org.candour.framework.Framework;
import org.candour.tenancy.PersonId;

/**
 * The people that every example has: for each post somebody called as the post, for each agency
 * somebody called as the agency who works there, for each nominated seat somebody called {@code
 * body/seat} (and {@code body/seat/2} for its second place), and where a deputy may sit {@code
 * body/seat/deputy}.
 */
final class Cast {
  /** The agency of people who act for none of the partnership's. */
  static final String THE_TEAM = "the-team";

  static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

  private static final PersonId NOBODY = new PersonId("nobody at all");

  private Cast() {}

  static Appointments of(Framework framework, Example example) {
    List<Appointment> all = new ArrayList<>(example.people());
    framework
        .posts()
        .values()
        .forEach(
            post -> {
              if (!example.absent().contains(post.id())) {
                all.addAll(holders(post, framework));
              }
            });
    framework.agencies().keySet().forEach(id -> all.add(holds(id, id, new WorksFor(id))));
    framework.bodies().values().stream()
        .map(Constitution::body)
        .flatMap(body -> body.seats().stream().flatMap(seat -> seated(body, seat)))
        .forEach(all::add);
    return new Appointments(all);
  }

  /** Where every agency has one, it is the person called as the agency who holds it there. */
  private static List<Appointment> holders(Post post, Framework framework) {
    HoldsPost it = new HoldsPost(post.id());
    return post.inEvery()
        ? framework.agencies().keySet().stream().map(id -> holds(id, id, it)).toList()
        : List.of(holds(post.id(), post.agency().orElse(THE_TEAM), it));
  }

  private static Stream<Appointment> seated(Body body, Seat seat) {
    String agency = seat.agency().orElse(THE_TEAM);
    String person = body.id() + "/" + seat.id();
    List<Appointment> all = new ArrayList<>();
    if (seat.posts().isEmpty()) {
      HoldsSeat holding = new HoldsSeat(body.id(), seat.id());
      all.add(holds(person, agency, holding));
      for (int place = 2; place <= seat.places(); place++) {
        all.add(holds(person + "/" + place, agency, holding));
      }
    }
    all.add(holds(person + "/deputy", agency, new Deputises(body.id(), seat.id())));
    return all.stream();
  }

  private static Appointment holds(String person, String agency, Holding holding) {
    return new Appointment(person(person), agency, holding, LONG_AGO, Optional.empty());
  }

  /** Somebody by the name an example gives them; a name that no person can have is nobody's. */
  static PersonId person(String name) {
    return PersonId.of(name).orElse(NOBODY);
  }
}
