package org.candour.engine;

import static org.candour.engine.Dates.at;
import static org.candour.engine.Dates.day;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.body.Actor;
import org.candour.body.Holding;
import org.candour.body.HoldsPost;
import org.candour.criteria.Value;
import org.candour.framework.History;
import org.candour.journal.Basis;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.Appointed;
import org.candour.journal.Happening.AppointmentEnded;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.PersonNamed;
import org.candour.journal.Subject;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.At;
import org.candour.time.When;

/** The journal of the invented partnership as it grows. Every step of it is a value of its own. */
record Chronicle(Roll roll, At now, PersonId by, Basis basis, When happened) {
  static final PersonId ANN = new PersonId("ann");
  static final PersonId BEN = new PersonId("ben");
  static final PersonId CAT = new PersonId("cat");

  /** Nobody is known yet; the service's configuration asks. */
  static Chronicle founding(String when) {
    Roll empty =
        new Roll(
            Subject.ofPartnership("northshire"),
            List.of(),
            new History(List.of(Members.FRAMEWORK)),
            Dates.CALENDAR,
            true);
    return new Chronicle(empty, at(when), new PersonId("operator"), Basis.ACT, at(when));
  }

  /** Ann was named first and manages; she knows Ben and Cat, who hold nothing. */
  static Chronicle begun() {
    return founding("Mon 5 Jan 2026 9:00")
        .does(named(ANN), post("m1", ANN, "council", "manager"))
        .by(ANN)
        .does(named(BEN))
        .does(named(CAT));
  }

  Chronicle on(String when) {
    return new Chronicle(roll, at(when), by, Basis.ACT, at(when));
  }

  Chronicle reports(String when) {
    return new Chronicle(roll, now, by, Basis.REPORT, Dates.on(when));
  }

  Chronicle by(PersonId who) {
    Roll kept = new Roll(roll.subject(), roll.journal(), roll.frameworks(), roll.calendar(), false);
    return new Chronicle(kept, now, who, Basis.ACT, now);
  }

  Ruling tries(Happening... what) {
    return Engine.admit(
        roll,
        new Proposal(
            List.of(what), happened, now.instant(), new Actor(by, "x"), basis, Optional.empty()));
  }

  Chronicle does(Happening... what) {
    Ruling ruling = tries(what);
    List<Entry> all = new ArrayList<>(roll.journal());
    all.addAll(assertInstanceOf(Ruling.Admitted.class, ruling, ruling::toString).entries());
    Roll longer =
        new Roll(roll.subject(), all, roll.frameworks(), roll.calendar(), roll.founding());
    return new Chronicle(longer, now, by, Basis.ACT, now);
  }

  List<Reason> reasons(Happening... what) {
    return assertInstanceOf(Ruling.Refused.class, tries(what)).reasons();
  }

  List<String> refused(Happening... what) {
    return reasons(what).stream().map(Reason::says).toList();
  }

  Entry last() {
    return roll.journal().get(roll.journal().size() - 1);
  }

  Roster roster() {
    return Engine.roster(roll.journal(), Instant.MAX);
  }

  boolean holds(PersonId who, Holding what, String when) {
    Instant moment = at(when).instant();
    return roster().appointments().at(moment).heldBy(who, at(when).day()).stream()
        .anyMatch(a -> a.holding().equals(what));
  }

  static Happening named(PersonId who) {
    return new PersonNamed(
        who,
        Map.of(PersonNamed.NAME, new Value.Text(who.value().toUpperCase(java.util.Locale.ROOT))));
  }

  static Appointed post(String id, PersonId who, String agency, String post) {
    return appointed(id, who, agency, new HoldsPost(post), "Mon 5 Jan 2026", Map.of());
  }

  /** As the lay member, of whom is declared that they have no interest. */
  static Appointed lay(String id, PersonId who, String from) {
    return appointed(
        id, who, "council", Members.LAY, from, Map.of(Members.INTEREST, new Value.YesNo(false)));
  }

  static Appointed appointed(
      String id,
      PersonId who,
      String agency,
      Holding what,
      String from,
      Map<String, Value> declared) {
    return new Appointed(id, who, agency, what, day(from), Optional.empty(), declared);
  }

  static AppointmentEnded ends(String id, String last) {
    return new AppointmentEnded(id, day(last), false, AppointmentEnded.Because.TERM_OVER, Map.of());
  }

  AppointmentEnded endsNow(String id) {
    return new AppointmentEnded(id, now.day(), true, AppointmentEnded.Because.LEFT, Map.of());
  }

  static Happening withdrawn(long place) {
    return new Corrected(
        place, Corrected.WITHDRAWN, Map.of(Corrected.WITHDRAWN, new Value.YesNo(true)));
  }
}
