package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.body.Body;
import org.candour.body.Seating;
import org.candour.body.SeatingAnswer;
import org.candour.criteria.Facts;
import org.candour.framework.Framework;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Arrived;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.Departed;
import org.candour.journal.Happening.InterestDeclared;
import org.candour.journal.Happening.ItemConcluded;
import org.candour.journal.Happening.ItemListed;
import org.candour.journal.Happening.MeetingCalled;
import org.candour.rule.Reason;
import org.candour.time.Civil;

/** Hears what is written in a body's journal. */
record RoomJudges(Room room, Framework framework, Proposal proposal, Judgement judgement) {

  void judge(Happening what) {
    mayRecord(what);
    if (what instanceof MeetingCalled called) {
      unused(called);
    } else if (what instanceof ItemListed listed) {
      meeting(listed.meeting()).ifPresent(m -> listed(listed, m));
    } else if (what instanceof Arrived arrived) {
      meeting(arrived.meeting()).ifPresent(m -> arrived(arrived, m));
    } else if (what instanceof Departed departed) {
      meeting(departed.meeting()).ifPresent(m -> present(departed.person().value(), m));
    } else if (what instanceof InterestDeclared interest) {
      meeting(interest.meeting()).ifPresent(m -> item(interest.item(), m));
    } else if (what instanceof ItemConcluded concluded) {
      meeting(concluded.meeting()).ifPresent(m -> item(concluded.item(), m));
    } else if (what instanceof Corrected corrected) {
      corrected(corrected);
    }
  }

  private void unused(MeetingCalled called) {
    if (Engine.assess(room, called.meeting(), proposal.now()).isPresent()) {
      judgement.against(Reason.integrity("meeting", "That meeting has already been called."));
    }
  }

  private Optional<MeetingStanding> meeting(String meeting) {
    Optional<MeetingStanding> standing = Engine.assess(room, meeting, proposal.now());
    if (standing.isEmpty()) {
      judgement.against(
          Reason.integrity("meeting", "This body has no such meeting.")
              .toMend("Call the meeting first."));
    }
    return standing;
  }

  private void item(String item, MeetingStanding meeting) {
    if (meeting.item(item).isEmpty()) {
      judgement.against(Reason.integrity("item", "That is not on the agenda of this meeting."));
    }
  }

  private void listed(ItemListed listed, MeetingStanding meeting) {
    boolean twice =
        meeting.items().stream()
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

  private void present(String person, MeetingStanding meeting) {
    if (meeting.present().stream().noneMatch(a -> a.person().value().equals(person))) {
      judgement.against(Reason.integrity("person", "That person is not recorded as present."));
    }
  }

  /**
   * A member needs a seat in the body for at least one case on the agenda. Others may attend
   * without one.
   */
  private void arrived(Arrived arrived, MeetingStanding meeting) {
    if (meeting.present().stream().anyMatch(a -> a.person().equals(arrived.person()))) {
      judgement.against(Reason.integrity("person", "That person is already recorded as present."));
    }
    if (!arrived.as().seated()) {
      return;
    }
    LocalDate day = meeting.startsAt().day();
    Body body = framework.body(room.body()).orElseThrow();
    Seating seating = new Seating(framework.register(), body, room.appointments());
    List<SeatingAnswer> answers =
        cases(meeting).stream()
            .map(f -> seating.of(arrived.person(), "This person", day, f))
            .toList();
    if (answers.stream().noneMatch(a -> fits(a, arrived))) {
      String says =
          answers.isEmpty()
              ? "This person holds no seat on the " + body.name() + "."
              : answers.get(0).says();
      judgement.against(
          new Reason(
              Reason.Kind.RULE,
              says.startsWith("This person may take")
                  ? "This person has a seat here, but not as " + arrived.as().words() + ". " + says
                  : says,
              Optional.of(
                  "Record them as invited, presenting or in attendance, or record the appointment first."),
              Optional.empty(),
              Optional.of("person")));
    }
  }

  private static boolean fits(SeatingAnswer answer, Arrived arrived) {
    return answer.offers().stream()
        .anyMatch(
            o -> o.as() == arrived.as() && arrived.seat().map(o.seat().id()::equals).orElse(true));
  }

  private List<Facts> cases(MeetingStanding meeting) {
    List<Facts> facts =
        meeting.items().stream()
            .map(i -> room.cases().get(i.caseId()))
            .filter(java.util.Objects::nonNull)
            .map(Room.Gist::facts)
            .toList();
    return facts.isEmpty() ? List.of(Facts.none()) : facts;
  }

  private void corrected(Corrected corrected) {
    boolean arrival =
        room.journal().stream()
            .anyMatch(e -> e.place() == corrected.place() && e.what() instanceof Arrived);
    if (!arrival || !corrected.field().equals(Corrected.WITHDRAWN)) {
      judgement.against(
          Reason.integrity(
                  "place",
                  "In a body's journal only an arrival can be corrected, by withdrawing it.")
              .toMend("Choose the arrival that was wrong."));
    }
  }

  private void mayRecord(Happening what) {
    LocalDate today = Civil.dayOf(proposal.now());
    Set<String> held = room.appointments().postsOf(proposal.by().person(), today);
    boolean runs = framework.postsTagged(Scene.BUSINESS_UNIT).stream().anyMatch(held::contains);
    boolean self = what instanceof InterestDeclared i && i.person().equals(proposal.by().person());
    Body body = framework.body(room.body()).orElseThrow();
    boolean member = mayEverSit(body, today);
    if (!runs && !member && !self) {
      judgement.against(
          Reason.authority(
                  "Meetings of the "
                      + body.name()
                      + " are kept by the business unit or by its members.")
              .toMend("Ask the business unit to record it."));
    }
  }

  private boolean mayEverSit(Body body, LocalDate today) {
    return room.appointments().heldBy(proposal.by().person(), today).stream()
        .anyMatch(
            a -> body.seats().stream().anyMatch(s -> sits(body, s.id(), s.posts(), a.holding())));
  }

  private static boolean sits(
      Body body, String seat, List<String> posts, org.candour.body.Holding holding) {
    return holding.equals(new org.candour.body.HoldsSeat(body.id(), seat))
        || holding.equals(new org.candour.body.Deputises(body.id(), seat))
        || (holding instanceof org.candour.body.HoldsPost post && posts.contains(post.post()));
  }
}
