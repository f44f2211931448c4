package org.candour.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.candour.body.Appointment;
import org.candour.body.Deputises;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.framework.Framework;
import org.candour.tenancy.PersonId;

/** In what capacity somebody acts, in words, from what they hold that day. */
final class Capacity {
  private Capacity() {}

  static List<String> all(PersonId person, Files files, Framework framework, LocalDate day) {
    return all(files.appointments().heldBy(person, day), framework);
  }

  /** Each post or seat, or the agencies of somebody who holds none. */
  static List<String> all(List<Appointment> held, Framework framework) {
    List<String> posts = held.stream().flatMap(a -> post(a, framework)).distinct().toList();
    return posts.isEmpty()
        ? held.stream().map(a -> framework.register().agencyName(a.agency())).distinct().toList()
        : posts;
  }

  static String of(PersonId person, Files files, Framework framework, LocalDate day) {
    return all(person, files, framework, day).stream().findFirst().orElse("no post");
  }

  private static Stream<String> post(Appointment held, Framework framework) {
    if (held.holding() instanceof HoldsPost post) {
      return Stream.of(framework.register().postName(post.post()));
    }
    if (held.holding() instanceof HoldsSeat seat) {
      return seatName(framework, seat.body(), seat.seat());
    }
    return held.holding() instanceof Deputises deputy
        ? seatName(framework, deputy.body(), deputy.seat()).map(s -> "Deputy: " + s)
        : Stream.empty();
  }

  private static Stream<String> seatName(Framework framework, String body, String seat) {
    return framework.body(body).flatMap(b -> b.seat(seat)).map(s -> s.name()).stream();
  }
}
