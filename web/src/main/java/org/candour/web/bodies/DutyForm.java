package org.candour.web.bodies;

import java.util.List;
import java.util.Optional;
import org.candour.casework.Command;
import org.candour.journal.Happening.DutyDone;
import org.candour.pathway.StandingDuty;
import org.candour.rule.Reason;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;
import org.candour.web.shared.ReasonView;

/** The form that says that a duty outside any one review was done. */
record DutyForm(StandingDuty duty, String body, String action, String back, Submitted said) {

  DutyDonePage page(List<Wrong> wrong) {
    return new DutyDonePage(
        body,
        duty.name(),
        duty.owner().said(),
        ReasonView.of(duty.rule()),
        action,
        back,
        said.text(DutyDone.NOTE),
        Wrong.with(DutyDone.NOTE, wrong),
        Manner.of(said, wrong.stream().anyMatch(Wrong::yields), "", wrong),
        ErrorSummary.of(wrong));
  }

  Command.DoDuty command() {
    return new Command.DoDuty(
        duty.id(), Optional.of(said.text(DutyDone.NOTE)).filter(t -> !t.isEmpty()));
  }

  /** A reason from the engine at the field it speaks of. */
  Wrong wrong(Reason reason) {
    String field = reason.field().orElse("");
    return Wrong.of(
        reason,
        switch (field) {
          case DutyDone.NOTE, "why" -> field;
          case "happened" -> said.is("basis", "report") ? field : "basis";
          default -> "";
        });
  }
}
