package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.body.Appointment;
import org.candour.body.Body;
import org.candour.body.Deputises;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.body.Post;
import org.candour.body.Seat;
import org.candour.body.Sentence;
import org.candour.framework.Framework;
import org.candour.rule.Reason;
import org.candour.rule.Rule;

/** Whether somebody may be appointed to a post, to a seat, or as its deputy. */
record AppointmentJudge(Nomination it, Judgement judgement) {
  void judge() {
    dates();
    agency();
    twice();
    new EligibilityJudge(it, judgement).declared();
    if (proposed().holding() instanceof HoldsPost holds) {
      post(holds.post());
    } else if (proposed().holding() instanceof HoldsSeat holds) {
      seat(holds.body(), holds.seat(), this::member);
    } else if (proposed().holding() instanceof Deputises holds) {
      seat(holds.body(), holds.seat(), this::deputy);
    }
  }

  private Appointment proposed() {
    return it.proposed();
  }

  private Framework framework() {
    return it.framework();
  }

  private void dates() {
    if (proposed().until().map(last -> last.isBefore(proposed().from())).orElse(false)) {
      judgement.against(
          Reason.input("until", "The last day is before the first.")
              .toMend("Give a last day on or after the first, or leave it open."));
    }
  }

  private void agency() {
    if (!framework().agencies().containsKey(proposed().agency())) {
      judgement.against(unknown("agency"));
    }
  }

  private static Reason unknown(String what) {
    return Reason.input(what, "This framework has no such " + what + ".")
        .toMend("Choose one that it has.");
  }

  private void twice() {
    boolean held =
        overlapping()
            .anyMatch(
                a ->
                    a.person().equals(proposed().person())
                        && a.holding().equals(proposed().holding()));
    if (held) {
      judgement.against(
          Reason.integrity("person", "This person already holds it in that time.")
              .toMend("Check the dates, or end the other appointment first."));
    }
  }

  private Stream<Appointment> overlapping() {
    LocalDate last = proposed().until().orElse(LocalDate.MAX);
    return it.appointments().all().stream()
        .filter(
            a ->
                !a.from().isAfter(last)
                    && !a.until().orElse(LocalDate.MAX).isBefore(proposed().from()));
  }

  private void post(String id) {
    Optional<Post> post = Optional.ofNullable(framework().posts().get(id));
    if (post.isEmpty()) {
      judgement.against(unknown("post"));
      return;
    }
    Post its = post.get();
    its.agency()
        .filter(agency -> !agency.equals(proposed().agency()))
        .ifPresent(agency -> of(agency, "The post of " + its.name(), its.rule()));
    eligible().judge(its.eligibility(), its.rule(), "the post of " + its.name());
    carries(its);
  }

  /** Whoever holds a post sits in its seats, so what those ask is asked too. */
  private void carries(Post post) {
    framework().bodies().values().stream()
        .map(c -> c.body())
        .forEach(
            body ->
                body.seats().stream()
                    .filter(seat -> seat.posts().contains(post.id()))
                    .forEach(seat -> eligible(body, seat)));
  }

  /** What else is judged of an appointment to a seat. */
  private interface Rest {
    void judge(Body body, Seat seat);
  }

  private void seat(String bodyId, String seatId, Rest rest) {
    Optional<Body> body = framework().body(bodyId);
    Optional<Seat> seat = body.flatMap(b -> b.seat(seatId));
    if (seat.isEmpty()) {
      judgement.against(unknown(body.isEmpty() ? "body" : "seat"));
      return;
    }
    Body its = body.orElseThrow();
    seat.get()
        .agency()
        .filter(agency -> !agency.equals(proposed().agency()))
        .ifPresent(
            agency -> of(agency, Sentence.start(named(its, seat.get())), its.ruleOf(seat.get())));
    rest.judge(its, seat.get());
    eligible(its, seat.get());
  }

  private void of(String agency, String what, Optional<Rule> rule) {
    judgement.against(
        against(
            rule,
            "agency",
            what + " is for people of " + framework().register().agencyName(agency) + ".",
            "Appoint somebody of that agency."));
  }

  private void member(Body body, Seat seat) {
    if (!seat.posts().isEmpty()) {
      goesWithPost(body, seat);
    } else if (full(body, seat)) {
      judgement.against(
          against(
              body.ruleOf(seat),
              "seat",
              Sentence.start(named(body, seat)) + " is full: " + places(seat) + ".",
              "End an appointment to it first, or begin this one later."));
    }
  }

  private static String places(Seat seat) {
    return seat.places() == 1
        ? "it has one place, and that is taken"
        : "it has " + seat.places() + " places, and all are taken";
  }

  private void goesWithPost(Body body, Seat seat) {
    boolean holds =
        seat.posts().stream()
            .anyMatch(it.appointments().postsOf(proposed().person(), proposed().from())::contains);
    if (!holds) {
      judgement.against(
          against(
              body.ruleOf(seat),
              "seat",
              Sentence.start(named(body, seat))
                  + " goes with the post of "
                  + Sentence.or(
                      seat.posts().stream().map(framework().register()::postName).toList())
                  + ", which this person does not hold on the first day.",
              "Appoint whoever holds the post."));
    }
  }

  /** Whether on some day of the appointment all places are taken by others. */
  private boolean full(Body body, Seat seat) {
    List<Appointment> others =
        overlapping()
            .filter(a -> a.holding().equals(new HoldsSeat(body.id(), seat.id())))
            .filter(a -> !a.person().equals(proposed().person()))
            .toList();
    return Stream.concat(Stream.of(proposed().from()), others.stream().map(Appointment::from))
        .filter(proposed()::on)
        .anyMatch(
            day ->
                others.stream()
                        .filter(a -> a.throughout(day))
                        .map(Appointment::person)
                        .distinct()
                        .count()
                    >= seat.places());
  }

  private void deputy(Body body, Seat seat) {
    if (!seat.deputyAllowed()) {
      judgement.against(
          against(
              body.ruleOf(seat),
              "seat",
              Sentence.start(named(body, seat)) + " may not be taken by a deputy.",
              "Appoint a member."));
    }
    boolean member =
        overlapping()
            .filter(a -> a.person().equals(proposed().person()))
            .anyMatch(
                a ->
                    a.holding().equals(new HoldsSeat(body.id(), seat.id()))
                        || (a.holding() instanceof HoldsPost post
                            && seat.posts().contains(post.post())));
    if (member) {
      judgement.against(
          Reason.integrity("person", "A deputy is somebody else than the member.")
              .toMend("Name another person."));
    }
  }

  private void eligible(Body body, Seat seat) {
    eligible().judge(body.eligibility(), body.rule(), named(body, seat));
    eligible().judge(seat.eligibility(), body.ruleOf(seat), named(body, seat));
  }

  private EligibilityJudge eligible() {
    return new EligibilityJudge(it, judgement);
  }

  private static String named(Body body, Seat seat) {
    return "the seat “" + seat.name() + "” of " + body.name();
  }

  static Reason against(Optional<Rule> rule, String field, String says, String remedy) {
    return new Reason(Reason.Kind.RULE, says, Optional.of(remedy), rule, Optional.of(field));
  }
}
