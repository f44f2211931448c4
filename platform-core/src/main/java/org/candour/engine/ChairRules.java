package org.candour.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.candour.body.Attendee;
import org.candour.body.Body;
import org.candour.body.Chair;
import org.candour.body.Register;
import org.candour.criteria.Facts;
import org.candour.framework.Constitution;
import org.candour.journal.Sitting;
import org.candour.rule.Enforcement;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;

/**
 * Who chairs one body for one case, with the rule it rests on. Where it is not set, nobody asks.
 */
record ChairRules(Constitution constitution, Chair chair) {

  /** For a case with these facts, on this day. */
  static ChairRules of(
      Constitution constitution, Sitting sitting, Facts facts, LocalDate day, Register register) {
    Body body = constitution.body();
    return new ChairRules(constitution, body.chair().chair(facts, day, register, sitting.aside()));
  }

  boolean asked() {
    return chair.state() != Chair.State.NOT_SET;
  }

  /** Those taking part in this item who may chair it. */
  List<PersonId> may(Sitting sitting) {
    return sitting.present().stream()
        .filter(one -> chair.allows(one, sitting.present()))
        .map(Attendee::person)
        .distinct()
        .toList();
  }

  /** What stands against deciding under the person in the chair; an interest shuts them out. */
  Optional<Reason> against(Sitting sitting) {
    if (!asked()) {
      return Optional.empty();
    }
    List<Attendee> chairing = sitting.chairing();
    if (chairing.isEmpty()) {
      return Optional.of(nobody(sitting.chair().isPresent()));
    }
    if (chairing.stream().anyMatch(chair::mayStay)) {
      return Optional.of(stays());
    }
    return chairing.stream().anyMatch(one -> chair.allows(one, sitting.present()))
        ? Optional.empty()
        : chair
            .refusal(chairing.get(0))
            .map(says -> reason(says, "Record who is in the chair now."));
  }

  private Reason nobody(boolean aside) {
    return aside
        ? reason(
            "Whoever is in the chair has an interest in this item, so they do not chair it. "
                + chair.says(),
            "Record who chairs this item in their place.")
        : reason(
            "Nobody is recorded as chairing this meeting. " + chair.says(),
            "Record who is in the chair.");
  }

  /** Where a turn only normally ends, whoever had it stays if a reason is given. */
  private Reason stays() {
    Reason reason =
        reason(
            "The turn of whoever is in the chair is over. " + chair.says(),
            "Record who is in the chair now.");
    return constitution
        .chairRule()
        .filter(rule -> rule.level() == Enforcement.REFUSE)
        .map(rule -> reason.restingOn(rule.at(Enforcement.REFUSE_UNLESS_REASON)))
        .orElse(reason);
  }

  private Reason reason(String says, String remedy) {
    return new Reason(
        Reason.Kind.RULE,
        constitution.body().name() + ": " + says,
        Optional.of(remedy),
        constitution.chairRule(),
        Optional.of("chair"));
  }
}
