package org.candour.web.access;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.casework.Command;
import org.candour.rule.Reason;
import org.candour.tenancy.PersonId;
import org.candour.time.When;
import org.candour.web.form.Dated;
import org.candour.web.form.Manner;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/**
 * One thing said about who opens a case. The fields of a person's request bear their id, since
 * there may be several on the page.
 */
record AccessForm(String what, Submitted said) {
  static final String UNTIL = "until-";
  static final String REASON = "reason";

  private Optional<PersonId> person() {
    return said.person("person");
  }

  private String until() {
    return UNTIL + said.text("person");
  }

  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>(Manner.overlong(REASON, said));
    if (person().isEmpty()) {
      wrong.add(Wrong.input("person", "Choose a person"));
    }
    if (what.equals("give")) {
      Dated last = Dated.read(until(), said);
      last.wrong().ifPresent(w -> wrong.add(Wrong.input(until(), "The last day " + w)));
      if (last.when().isEmpty() && last.wrong().isEmpty()) {
        wrong.add(Wrong.input(until(), "Enter the last day on which they may open the case"));
      }
    }
    return wrong;
  }

  /** A reason from the engine at the field it speaks of. */
  Wrong wrong(Reason reason) {
    boolean day = what.equals("give") && reason.field().filter("until"::equals).isPresent();
    return Wrong.of(reason, day ? until() : what.startsWith("conflict") ? "person" : "");
  }

  /** Once {@link #wrong()} has nothing to say. */
  Command.OnAccess command() {
    PersonId person = person().orElseThrow();
    String reason = said.text(REASON);
    return switch (what) {
      case "give" -> new Command.GiveAccess(person, last());
      case "refuse" -> new Command.RefuseAccess(person, reason);
      case "end" -> new Command.EndAccess(person, reason);
      case "conflict" -> new Command.DeclareConflict(person, reason);
      default -> new Command.EndConflict(person, reason);
    };
  }

  private LocalDate last() {
    return Dated.read(until(), said).when().map(When::day).orElseThrow();
  }
}
