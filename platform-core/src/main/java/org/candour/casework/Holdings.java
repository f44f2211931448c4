package org.candour.casework;

import java.util.Optional;
import org.candour.body.Appointment;
import org.candour.body.Deputises;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.Seat;
import org.candour.body.WorksFor;
import org.candour.engine.Held;
import org.candour.framework.Framework;

/** What somebody holds, as a row and back. */
public final class Holdings {
  private static final String POST = "post";
  private static final String SEAT = "seat";
  private static final String DEPUTY = "deputy";
  private static final String AGENCY = "agency";

  private Holdings() {}

  static AppointmentRow row(Held held) {
    Appointment its = held.appointment();
    return new AppointmentRow(
        held.id(),
        its.person(),
        its.agency(),
        kind(its.holding()),
        body(its.holding()),
        what(its.holding()),
        its.from(),
        its.until(),
        its.left(),
        held.withdrawn());
  }

  static Appointment appointment(AppointmentRow row) {
    return new Appointment(
        row.person(),
        row.agency(),
        of(row.kind(), row.agency(), row.body(), row.holding()),
        row.from(),
        row.until(),
        row.left());
  }

  /**
   * What is held.
   *
   * @param kind {@code post}, {@code seat}, {@code deputy} or {@code agency}
   * @param body the body of a seat
   * @param what the post or seat
   */
  public static Holding of(
      String kind, String agency, Optional<String> body, Optional<String> what) {
    String held = what.orElse("");
    return switch (kind) {
      case POST -> new HoldsPost(held);
      case SEAT -> new HoldsSeat(body.orElse(""), held);
      case DEPUTY -> new Deputises(body.orElse(""), held);
      default -> new WorksFor(agency);
    };
  }

  /** Its kind: {@code post}, {@code seat}, {@code deputy} or {@code agency}. */
  public static String kind(Holding holding) {
    return holding instanceof HoldsPost
        ? POST
        : holding instanceof HoldsSeat ? SEAT : holding instanceof Deputises ? DEPUTY : AGENCY;
  }

  /** In words: "Business Manager", "Police, Review Panel". */
  public static String words(Framework framework, Holding holding) {
    if (holding instanceof HoldsPost post) {
      return framework.register().postName(post.post());
    }
    if (holding instanceof HoldsSeat seat) {
      return seat(framework, seat.body(), seat.seat());
    }
    return holding instanceof Deputises seat
        ? "Deputy: " + seat(framework, seat.body(), seat.seat())
        : "Works for " + framework.register().agencyName(((WorksFor) holding).agency());
  }

  private static String seat(Framework framework, String body, String seat) {
    return framework
        .body(body)
        .map(b -> b.seat(seat).map(Seat::name).orElse(seat) + ", " + b.name())
        .orElse(seat);
  }

  /** The body of a seat. */
  public static Optional<String> body(Holding holding) {
    if (holding instanceof HoldsSeat seat) {
      return Optional.of(seat.body());
    }
    return holding instanceof Deputises seat ? Optional.of(seat.body()) : Optional.empty();
  }

  /** The post or seat. */
  public static Optional<String> what(Holding holding) {
    if (holding instanceof HoldsPost post) {
      return Optional.of(post.post());
    }
    if (holding instanceof HoldsSeat seat) {
      return Optional.of(seat.seat());
    }
    return holding instanceof Deputises seat ? Optional.of(seat.seat()) : Optional.empty();
  }
}
