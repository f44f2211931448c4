package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Actor;
import org.candour.body.AttendanceClass;
import org.candour.body.Mode;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.engine.MeetingStanding.ItemStanding;
import org.candour.framework.Framework;
import org.candour.framework.History;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.When;

/** The meetings of one body of the invented partnership, as its journal tells them. */
record Sessions(Room room, At now) {

  /**
   * A meeting of the panel is called for 11 March 2026 at 2pm. On its agenda are the case of a
   * child of school age (item "school") and that of a baby (item "baby").
   */
  static Sessions ofThePanel() {
    return of("panel")
        .by(People.MANAGER)
        .records(called("m1", "Wed 11 Mar 2026 14:00"))
        .by(People.MANAGER)
        .records(listed("school"))
        .by(People.MANAGER)
        .records(listed("baby"))
        .on("Wed 11 Mar 2026 14:00");
  }

  static Sessions of(String body) {
    Map<String, Room.Gist> cases =
        Map.of("school", gist(true), "baby", gist(false), "other", gist(false));
    Room room =
        new Room(
            body, List.of(), Northshire.FRAMEWORKS, Dates.CALENDAR, People.APPOINTMENTS, cases);
    return new Sessions(room, at("Mon 9 Mar 2026 9:00"));
  }

  /** The journal of a body, or of the duties that stand with none, under this framework. */
  static Sessions under(Framework framework, String body) {
    Room room =
        new Room(
            body,
            List.of(),
            new History(List.of(framework)),
            Dates.CALENDAR,
            People.APPOINTMENTS,
            Map.of());
    return new Sessions(room, at("Mon 9 Mar 2026 9:00"));
  }

  private static Room.Gist gist(boolean schoolAge) {
    return new Room.Gist(
        new Facts(
            Map.of("school-age", new Value.YesNo(schoolAge), "died", new Value.YesNo(!schoolAge))),
        Map.of("r1", 1));
  }

  static Happening called(String meeting, String starts) {
    return new Happening.MeetingCalled(meeting, at(starts), Mode.IN_ROOM);
  }

  /** The case of this name, as an item of the same name. */
  static Happening listed(String caseId) {
    return new Happening.ItemListed("m1", caseId, caseId, "r1", "what-next");
  }

  static Happening.Arrived arrives(PersonId person, AttendanceClass as) {
    Optional<String> agency =
        People.APPOINTMENTS.all().stream()
            .filter(a -> a.person().equals(person))
            .map(a -> a.agency())
            .findFirst();
    return new Happening.Arrived("m1", person, agency, Optional.empty(), as, Mode.IN_ROOM);
  }

  static Happening leaves(PersonId person) {
    return new Happening.Departed("m1", person);
  }

  static Happening takesTheChair(PersonId person) {
    return new Happening.ChairTaken("m1", person);
  }

  static Happening standsAside(String item, PersonId person) {
    return new Happening.InterestDeclared("m1", item, person);
  }

  Sessions on(String time) {
    return new Sessions(room, at(time));
  }

  By by(PersonId person) {
    return new By(person);
  }

  /** These people come in, each as a member. */
  Sessions with(PersonId... people) {
    Sessions grown = this;
    for (PersonId person : people) {
      grown = grown.by(People.MANAGER).records(arrives(person, AttendanceClass.MEMBER));
    }
    return grown;
  }

  /** Somebody who acts or reports. */
  final class By {
    private final PersonId person;

    By(PersonId person) {
      this.person = person;
    }

    Sessions records(Happening what) {
      return admitted(ask(Basis.ACT, now, what));
    }

    Sessions reports(When happened, Happening what) {
      return admitted(ask(Basis.REPORT, happened, what));
    }

    List<Reason> isRefused(Happening what) {
      return assertInstanceOf(Ruling.Refused.class, ask(Basis.ACT, now, what)).reasons();
    }

    List<Reason> isRefusedToReport(When happened, Happening what) {
      return assertInstanceOf(Ruling.Refused.class, ask(Basis.REPORT, happened, what)).reasons();
    }

    private Ruling ask(Basis basis, When happened, Happening what) {
      Actor actor = new Actor(person, "as appointed");
      return Engine.admit(
          room,
          new Proposal(List.of(what), happened, now.instant(), actor, basis, Optional.empty()));
    }
  }

  private Sessions admitted(Ruling ruling) {
    if (ruling instanceof Ruling.Refused refused) {
      throw new AssertionError("refused: " + Story.says(refused.reasons()));
    }
    List<Entry> longer = new ArrayList<>(room.journal());
    longer.addAll(((Ruling.Admitted) ruling).entries());
    Room grown =
        new Room(
            room.body(),
            longer,
            room.frameworks(),
            room.calendar(),
            room.appointments(),
            room.cases());
    return new Sessions(grown, now);
  }

  Entry last() {
    return room.journal().get(room.journal().size() - 1);
  }

  MeetingStanding stands() {
    return Engine.assess(room, "m1", now.instant()).orElseThrow();
  }

  MeetingStanding stoodAt(String time) {
    return Engine.assess(room, "m1", at(time).instant()).orElseThrow();
  }

  ItemStanding item(String item) {
    return stands().item(item).orElseThrow();
  }

  List<PersonId> present() {
    return stands().present().stream().map(a -> a.person()).toList();
  }
}
