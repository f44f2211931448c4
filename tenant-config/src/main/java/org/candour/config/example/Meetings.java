package org.candour.config.example;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.body.AttendanceClass;
import org.candour.body.Attendee;
import org.candour.body.Body;
import org.candour.body.Chair;
import org.candour.body.Mode;
import org.candour.body.Offer;
import org.candour.body.Seating;
import org.candour.criteria.Facts;
import org.candour.engine.Engine;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.engine.Ruling;
import org.candour.framework.Constitution;
import org.candour.journal.Happening;
import org.candour.journal.Sitting;
import org.candour.quorum.Ballot;
import org.candour.quorum.Filled;
import org.candour.quorum.Poll;
import org.candour.quorum.Vote;
import org.candour.quorum.VoteVerdict;
import org.candour.quorum.VotingNotSet;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.At;

/** Plays meetings: with a case on the agenda through the record, without one by the rules alone. */
record Meetings(Stage stage) {
  /** Who is in the chair of a meeting that nobody chairs. */
  private static final String NOBODY = "nobody";

  /** A step of a review that is before a body. */
  record Item(String review, String step, String body) {}

  /** What a body does with a step at a meeting called for it: it decides, settles or lets go up. */
  Said hold(Deed deed, Item of, Act.Meeting called, Function<Sitting, Happening> does) {
    String body = of.body();
    Constitution constitution = constitution(body);
    Act.Meeting meeting = chaired(called, constitution);
    String id = "meeting-" + (stage.meetings() + 1);
    List<Happening> what = new ArrayList<>();
    what.add(
        new Happening.MeetingCalled(id, deed.happened().orElse(new At(stage.now())), Mode.IN_ROOM));
    what.add(new Happening.ItemListed(id, id + "-item", Stage.CASE, of.review(), of.step()));
    meeting.present().forEach((who, part) -> what.add(arrival(id, who, part, constitution)));
    meeting
        .chair()
        .filter(who -> !who.equals(NOBODY))
        .ifPresent(who -> what.add(new Happening.ChairTaken(id, person(who))));
    meeting
        .interests()
        .forEach(who -> what.add(new Happening.InterestDeclared(id, id + "-item", person(who))));
    Deed asTeam =
        new Deed(
            deed.place(),
            Optional.empty(),
            Optional.empty(),
            deed.happened(),
            Optional.empty(),
            Optional.empty(),
            deed.act());
    Ruling met = stage.saysIn(body, asTeam, stage.team(), what);
    if (met instanceof Ruling.Refused) {
      return Said.of(met);
    }
    ItemStanding item =
        Engine.assess(stage.room(body), id, stage.now()).orElseThrow().items().get(0);
    Sitting sitting = item.sitting().voting(votes(meeting, item.sitting().present(), constitution));
    Ruling ruling = stage.says(deed, deed.by().orElse(stage.team()), List.of(does.apply(sitting)));
    return Said.of(ruling)
        .at(
            Optional.of(item.quorum()),
            Optional.of(
                constitution
                    .voting()
                    .judge(
                        new Poll(
                            constitution.body().seatsFor(stage.facts()),
                            sitting.present(),
                            sitting.votes(),
                            sitting.chair(),
                            meeting.business()))),
            Optional.empty());
  }

  /**
   * The meeting with somebody in the chair who may take it, unless the example says who is, or that
   * nobody is. Whoever holds the chair's post comes in attendance where they are not there.
   */
  private Act.Meeting chaired(Act.Meeting meeting, Constitution constitution) {
    if (meeting.chair().isPresent()) {
      return meeting.chair().filter(NOBODY::equals).isPresent()
          ? meeting
          : meeting.chairedBy(meeting.chair().get());
    }
    Chair chair =
        constitution
            .body()
            .chair()
            .chair(stage.facts(), stage.today(), stage.framework().register());
    return people().stream()
        .filter(who -> mayChair(who, chair, meeting))
        .min(Comparator.comparing(who -> !meeting.present().containsKey(who)))
        .map(meeting::chairedBy)
        .orElse(meeting);
  }

  private boolean mayChair(String who, Chair chair, Act.Meeting meeting) {
    Set<String> posts = stage.appointments().postsOf(person(who), stage.today());
    boolean turn = chair.agency().isPresent() && chair.agency().equals(stage.agencyOf(who));
    return posts.stream().anyMatch(chair.posts()::contains)
        || (turn && meeting.present().containsKey(who));
  }

  private Happening arrival(String meeting, String who, Act.Part part, Constitution constitution) {
    return new Happening.Arrived(
        meeting,
        person(who),
        stage.agencyOf(who),
        Optional.empty(),
        part.as().orElseGet(() -> as(who, constitution.body())),
        part.mode());
  }

  /** A member where they may be, else a deputy where they may be, else a member and refused. */
  private AttendanceClass as(String who, Body body) {
    return offers(who, body, stage.facts()).stream()
        .map(Offer::as)
        .sorted()
        .findFirst()
        .orElse(AttendanceClass.MEMBER);
  }

  private List<Offer> offers(String who, Body body, Facts facts) {
    return seating(body).of(person(who), who, stage.today(), facts).offers();
  }

  private Seating seating(Body body) {
    return new Seating(stage.framework().register(), body, stage.appointments());
  }

  /**
   * A meeting of which only the rules are asked: quorum, votes and chair, for a case with the
   * example's facts. A vote of somebody who may not vote on it is refused, and so is somebody in
   * the chair who may not take it.
   */
  Said meet(Act.Meet it, Facts ofExample) {
    Constitution constitution = constitution(it.body()).on(it.meeting().business());
    Facts facts = stage.opened() ? stage.facts() : ofExample;
    List<Attendee> present = new ArrayList<>();
    it.meeting()
        .present()
        .forEach((who, part) -> present.addAll(attendees(who, part, constitution.body(), facts)));
    LocalDate day = stage.today();
    Filled filled =
        Filled.of(
            constitution.body().seatsFor(facts), seating(constitution.body()).filled(day, facts));
    VoteVerdict vote =
        constitution.voting().judge(poll(it.meeting(), present, constitution, facts));
    Chair chair = constitution.body().chair().chair(facts, day, stage.framework().register());
    return Said.refusing(
            Stream.concat(
                    inTheChair(it.meeting(), present, chair).stream()
                        .map(r -> constitution.chairRule().map(r::restingOn).orElse(r)),
                    vote.refused().stream()
                        .map(r -> constitution.votingRule().map(r::restingOn).orElse(r)))
                .toList())
        .at(
            Optional.of(constitution.quorum().judge(present, filled)),
            Optional.of(vote),
            Optional.of(chair));
  }

  /** What stands against whoever the example puts in the chair. */
  private static Optional<Reason> inTheChair(
      Act.Meeting meeting, List<Attendee> present, Chair chair) {
    List<Attendee> chairing =
        present.stream()
            .filter(
                one ->
                    meeting.chair().map(Meetings::person).filter(one.person()::equals).isPresent())
            .toList();
    return chairing.stream().anyMatch(one -> chair.allows(one, present))
        ? Optional.empty()
        : chairing.stream()
            .findFirst()
            .flatMap(chair::refusal)
            .map(says -> Reason.integrity("chair", says));
  }

  private Poll poll(
      Act.Meeting meeting, List<Attendee> present, Constitution constitution, Facts facts) {
    return new Poll(
        constitution.body().seatsFor(facts),
        present,
        votes(meeting, present, constitution),
        meeting.chair().filter(who -> !who.equals(NOBODY)).map(Meetings::person),
        meeting.business());
  }

  private List<Attendee> attendees(String who, Act.Part part, Body body, Facts facts) {
    Set<String> posts = stage.appointments().postsOf(person(who), stage.today());
    AttendanceClass as = part.as().orElseGet(() -> as(who, body));
    List<Attendee> seated =
        as.seated()
            ? offers(who, body, facts).stream()
                .filter(offer -> offer.as() == as)
                .map(o -> o.taken(posts, part.mode(), who, stage.framework().register()))
                .toList()
            : List.of();
    return seated.isEmpty()
        ? List.of(
            Attendee.guest(
                person(who),
                stage.agencyOf(who),
                as.seated() ? AttendanceClass.INVITEE : as,
                part.mode(),
                who))
        : seated;
  }

  /** Everybody with a seat votes for it unless the example says otherwise. */
  private List<Vote> votes(Act.Meeting meeting, List<Attendee> present, Constitution constitution) {
    boolean asked =
        meeting.votes()
            || !meeting.against().isEmpty()
            || !(constitution.voting() instanceof VotingNotSet);
    if (!asked) {
      return List.of();
    }
    List<Vote> votes = new ArrayList<>();
    for (Attendee one : present) {
      String who = one.person().value();
      if (one.seat().isPresent()
          && !meeting.silent().contains(who)
          && votes.stream().noneMatch(v -> v.person().equals(one.person()))
          && (one.terms().votes() || meeting.votes())) {
        votes.add(new Vote(one.person(), one.seat().get(), ballot(meeting, who)));
      }
    }
    meeting
        .chair()
        .ifPresent(
            chair ->
                meeting
                    .casting()
                    .ifPresent(ballot -> votes.add(Vote.casting(person(chair), ballot))));
    return votes;
  }

  private static Ballot ballot(Act.Meeting meeting, String who) {
    return meeting.against().contains(who)
        ? Ballot.NO
        : meeting.abstain().contains(who) ? Ballot.ABSTAIN : Ballot.AYE;
  }

  private Constitution constitution(String body) {
    return Optional.ofNullable(stage.framework().bodies().get(body))
        .orElseThrow(() -> new Cannot("There is no body “" + body + "”."));
  }

  private static PersonId person(String who) {
    return Cast.person(who);
  }

  /** The fullest meeting of a body for this case: a member in every place that has one. */
  Act.Meeting full(String body) {
    Body its = constitution(body).body();
    Facts facts = stage.facts();
    Map<String, Act.Part> present = new LinkedHashMap<>();
    Map<String, Integer> taken = new HashMap<>();
    for (String who : people()) {
      offers(who, its, facts).stream()
          .filter(offer -> offer.as() == AttendanceClass.MEMBER)
          .map(Offer::seat)
          .filter(seat -> taken.getOrDefault(seat.id(), 0) < seat.places())
          .findFirst()
          .ifPresent(
              seat -> {
                taken.merge(seat.id(), 1, Integer::sum);
                present.put(who, new Act.Part(Optional.of(AttendanceClass.MEMBER), Mode.IN_ROOM));
              });
    }
    return new Act.Meeting(
        present,
        Set.of(),
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.empty());
  }

  private List<String> people() {
    return stage.appointments().all().stream().map(a -> a.person().value()).distinct().toList();
  }
}
