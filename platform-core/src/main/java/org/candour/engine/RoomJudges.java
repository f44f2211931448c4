package org.candour.engine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Appointments;
import org.candour.body.Body;
import org.candour.body.Deputises;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.body.HoldsSeat;
import org.candour.framework.Framework;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Arrived;
import org.candour.journal.Happening.ChairTaken;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.Departed;
import org.candour.journal.Happening.DutyDone;
import org.candour.journal.Happening.InterestDeclared;
import org.candour.journal.Happening.InvitationEnded;
import org.candour.journal.Happening.Invited;
import org.candour.journal.Happening.ItemConcluded;
import org.candour.journal.Happening.ItemListed;
import org.candour.journal.Happening.MeetingCalled;
import org.candour.journal.Happening.ValuesErased;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.Civil;

/** Hears what is written in a body's journal. */
record RoomJudges(Room room, Framework framework, Proposal proposal, Judgement judgement) {

  void judge(Happening what) {
    DutyJudge duties = new DutyJudge(now(), framework, proposal, judgement);
    if (what instanceof DutyDone done) {
      duties.done(done);
    } else if (what instanceof Corrected it && duties.mayBeOfADuty(it)) {
      duties.corrected(it);
    } else if (what instanceof ValuesErased it) {
      ErasureJudge.judge(it, runs(), proposal.basis(), room.journal(), judgement);
    } else {
      ofAMeeting(what);
    }
  }

  private void ofAMeeting(Happening what) {
    mayRecord(what);
    if (what instanceof MeetingCalled called) {
      unused(called);
      inForce(called);
    } else if (what instanceof ItemListed listed) {
      meeting(listed.meeting()).ifPresent(m -> listed(listed, m));
    } else if (what instanceof Arrived arrived) {
      meeting(arrived.meeting())
          .ifPresent(m -> new ArrivalJudge(then(), framework, arrived, m, judgement).judge());
    } else if (what instanceof Departed departed) {
      meeting(departed.meeting()).ifPresent(m -> present(departed.person(), m));
    } else if (what instanceof ChairTaken taken) {
      meeting(taken.meeting()).ifPresent(m -> present(taken.person(), m));
    } else if (what instanceof InterestDeclared interest) {
      meeting(interest.meeting()).ifPresent(m -> item(interest.item(), m));
    } else if (what instanceof Invited invited) {
      meeting(invited.meeting()).ifPresent(m -> invited(invited, m));
    } else if (what instanceof InvitationEnded ended) {
      meeting(ended.meeting()).ifPresent(m -> uninvited(ended, m));
    } else if (what instanceof ItemConcluded concluded) {
      meeting(concluded.meeting())
          .ifPresent(
              m -> {
                item(concluded.item(), m);
                held(m);
              });
    } else if (what instanceof Corrected corrected) {
      corrected(corrected);
    } else {
      judgement.against(
          Reason.integrity("what", "That is written in the journal of a case, not of a body."));
    }
  }

  private void unused(MeetingCalled called) {
    if (Engine.assess(room, called.meeting(), proposal.now()).isPresent()) {
      judgement.against(Reason.integrity("meeting", "That meeting has already been called."));
    }
  }

  /** A meeting is held by a body, and before a framework was in force there was none. */
  private void inForce(MeetingCalled called) {
    LocalDate day = called.startsAt().day();
    if (room.frameworks().on(day).flatMap(f -> f.body(room.body())).isEmpty()) {
      judgement.against(
          Reason.integrity(
                  "startsAt",
                  "On "
                      + Civil.words(day)
                      + " no framework of this partnership with such a body was in force.")
              .toMend("Give a day on which one was."));
    }
  }

  /** When this happened, as far as that lies behind us. */
  private Instant at() {
    Instant happened = proposal.happened().last();
    return happened.isAfter(proposal.now()) ? proposal.now() : happened;
  }

  /** What somebody may do goes by what they hold at this moment. */
  private Room now() {
    return room.held(room.appointments().at(proposal.now()));
  }

  /** Somebody who left what they held earlier that day does not come in it any more. */
  private Room then() {
    return room.held(room.appointments().at(at()));
  }

  /** The meeting as it stood when this happened: what is reported may lie an hour back. */
  private Optional<MeetingStanding> meeting(String meeting) {
    Optional<MeetingStanding> standing = Engine.assess(room, meeting, at());
    if (standing.isEmpty()) {
      judgement.against(
          Reason.integrity("meeting", "This body has no such meeting.")
              .toMend("Call the meeting first."));
    }
    return standing;
  }

  /** A meeting settles things on its day; one that ran past midnight, on the next. */
  private void held(MeetingStanding meeting) {
    LocalDate day = proposal.happened().day();
    LocalDate set = meeting.startsAt().day();
    if (day.isBefore(set)) {
      judgement.against(
          Reason.integrity(
                  "happened",
                  "This meeting is set for "
                      + Civil.words(set)
                      + ", so it cannot have settled anything on "
                      + Civil.words(day)
                      + ".")
              .toMend("Call a meeting for the day on which it was settled, and record it there."));
    } else if (day.isAfter(set.plusDays(1))) {
      judgement.against(
          Reason.integrity(
                  "happened",
                  "This meeting was on "
                      + Civil.words(set)
                      + ", so it cannot settle anything on "
                      + Civil.words(day)
                      + ".")
              .toMend(
                  "If it was settled then, record it as a report with that time. Otherwise call"
                      + " another meeting."));
    }
  }

  private void item(String item, MeetingStanding meeting) {
    if (meeting.item(item).isEmpty()) {
      judgement.against(
          Reason.integrity("item", "That is not on the agenda of this meeting.")
              .toMend("Put it on the agenda first."));
    }
  }

  private void invited(Invited invited, MeetingStanding meeting) {
    item(invited.item(), meeting);
    meeting
        .item(invited.item())
        .filter(item -> item.invited().contains(invited.person()))
        .ifPresent(
            item ->
                judgement.against(
                    Reason.integrity("person", "That person is invited to this item already.")));
    meeting
        .item(invited.item())
        .filter(item -> item.concluded().isPresent())
        .ifPresent(
            item ->
                judgement.against(
                    Reason.integrity("item", "This item has been concluded already.")));
  }

  private void uninvited(InvitationEnded ended, MeetingStanding meeting) {
    boolean invited =
        meeting.item(ended.item()).map(i -> i.invited().contains(ended.person())).orElse(false);
    if (!invited) {
      judgement.against(Reason.integrity("person", "That person is not invited to this item."));
    }
  }

  private void listed(ItemListed listed, MeetingStanding meeting) {
    boolean twice =
        meeting.item(listed.item()).isPresent()
            || meeting.items().stream()
                .anyMatch(
                    i ->
                        i.caseId().equals(listed.caseId())
                            && i.review().equals(listed.review())
                            && i.step().equals(listed.step())
                            && i.concluded().isEmpty());
    if (twice) {
      judgement.against(Reason.integrity("item", "This is already on the agenda of the meeting."));
    }
  }

  private void present(PersonId person, MeetingStanding meeting) {
    if (meeting.present().stream().noneMatch(a -> a.person().equals(person))) {
      judgement.against(
          Reason.integrity("person", "That person is not recorded as present at that time.")
              .toMend("Record when they arrived, or check the time."));
    }
  }

  private void corrected(Corrected corrected) {
    Optional<Known> known =
        Known.upTo(Instant.MAX, room.journal()).stream()
            .filter(k -> k.place() == corrected.place())
            .findFirst();
    boolean may =
        known.map(k -> k.what() instanceof Arrived || k.what() instanceof ChairTaken).orElse(false);
    if (!may || !corrected.field().equals(Corrected.WITHDRAWN)) {
      judgement.against(
          Reason.integrity(
                  "place",
                  "In a body's journal only an arrival, or who took the chair, can be corrected, by"
                      + " withdrawing it.")
              .toMend("Choose the entry that was wrong."));
    } else if (known.map(Known::withdrawn).orElse(false)) {
      judgement.against(Reason.integrity("place", "That entry has been withdrawn already."));
    }
  }

  private LocalDate today() {
    return Civil.dayOf(proposal.now());
  }

  /** Whether they hold a post of the business unit at this moment. */
  private boolean runs() {
    Set<String> held =
        room.appointments().at(proposal.now()).postsOf(proposal.by().person(), today());
    return framework.postsTagged(Scene.BUSINESS_UNIT).stream().anyMatch(held::contains);
  }

  private void mayRecord(Happening what) {
    LocalDate today = today();
    Appointments now = room.appointments().at(proposal.now());
    boolean self = what instanceof InterestDeclared i && i.person().equals(proposal.by().person());
    Body body = framework.body(room.body()).orElseThrow();
    if (!runs() && !self && !mayEverSit(body, now, today)) {
      judgement.against(
          Reason.authority(
                  "Meetings of the "
                      + body.name()
                      + " are kept by the business unit or by its members.")
              .toMend("Ask the business unit to record it."));
    }
  }

  private boolean mayEverSit(Body body, Appointments now, LocalDate today) {
    return now.heldBy(proposal.by().person(), today).stream()
        .anyMatch(
            a ->
                body.seats().stream()
                    .anyMatch(
                        s ->
                            a.holding().equals(new HoldsSeat(body.id(), s.id()))
                                || a.holding().equals(new Deputises(body.id(), s.id()))
                                || holdsOneOf(s.posts(), a.holding())));
  }

  private static boolean holdsOneOf(java.util.List<String> posts, Holding holding) {
    return holding instanceof HoldsPost post && posts.contains(post.post());
  }
}
