package org.candour.config.example;

import java.time.LocalDate;
import java.util.Map;
import org.candour.criteria.Value;
import org.candour.engine.AccessRecord;
import org.candour.journal.Happening;
import org.candour.tenancy.PersonId;

/** What is said in an example about who opens the case, and who says it. */
record AccessWords(Act.Access act) {
  private static final Map<String, Value> REASON =
      Map.of(AccessRecord.REASON, new Value.Text("Invented."));

  /** People speak for themselves; the business unit answers. */
  Said of(Playing playing, Deed deed) {
    boolean self =
        act.what().equals("asked")
            || act.what().equals("conflict")
            || act.what().equals("declared");
    return playing.say(deed, self ? act.person() : playing.stage().team(), happening(playing));
  }

  private Happening happening(Playing playing) {
    PersonId person = Cast.person(act.person());
    LocalDate until = act.until().orElseGet(playing.stage()::today);
    return switch (act.what()) {
      case "asked" -> new Happening.AccessAsked(person, REASON);
      case "given" -> new Happening.AccessGiven(person, until, Map.of());
      case "refused" -> new Happening.AccessRefused(person, REASON);
      case "ended" -> new Happening.AccessEnded(person, Map.of());
      case "conflict" -> new Happening.ConflictDeclared(person, Map.of());
      case "conflict ended" -> new Happening.ConflictEnded(person, Map.of());
      default -> new Happening.DeclarationsMade(person, act.declarations());
    };
  }
}
