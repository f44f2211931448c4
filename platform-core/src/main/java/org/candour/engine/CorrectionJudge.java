package org.candour.engine;

import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.CaseOpened;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.FactsRecorded;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.rule.Reason;
import org.candour.time.When;

/**
 * Whether a correction names an entry and a value that can be replaced. What was judged stays
 * judged.
 */
final class CorrectionJudge {
  private CorrectionJudge() {}

  static void judge(Corrected it, Scene scene, Dossier dossier, Judgement judgement) {
    Optional<Entry> entry =
        dossier.journal().stream().filter(e -> e.place() == it.place()).findFirst();
    if (entry.isEmpty()) {
      judgement.against(Reason.integrity("place", "There is no such entry in this case."));
      return;
    }
    boolean own = entry.get().stamp().by().person().equals(scene.proposal().by().person());
    if (!own && !scene.runs()) {
      judgement.against(
          Reason.authority(
                  "An entry is corrected by the person who recorded it or by the business unit.")
              .toMend("Ask the business unit to correct it."));
    }
    value(it, entry.get().what(), scene, judgement);
  }

  private static void value(Corrected it, Happening what, Scene scene, Judgement judgement) {
    if (it.field().equals(Corrected.WITHDRAWN)) {
      withdrawn(what, judgement);
    } else if (it.field().equals(Corrected.HAPPENED)) {
      happened(it.answers(), scene, judgement);
    } else if (!what.answers().containsKey(it.field())) {
      judgement.against(
          Reason.integrity("field", "That entry holds no answer called “" + it.field() + "”.")
              .toMend("Choose a fact or answer that the entry holds."));
    } else if (what instanceof FactsRecorded) {
      Field field = scene.framework().facts().get(it.field());
      Value value = it.answers().get(it.field());
      if (field != null && value != null) {
        judgement.against(field.wrongWith(value));
      }
    }
  }

  private static void withdrawn(Happening what, Judgement judgement) {
    if (what instanceof CaseOpened || what instanceof ReviewOpened || what instanceof Corrected) {
      judgement.against(
          Reason.integrity(
                  "field",
                  "The opening of a case or review, and a correction, cannot be withdrawn.")
              .toMend("Correct what is wrong in it with another correction."));
    }
  }

  private static void happened(Map<String, Value> answers, Scene scene, Judgement judgement) {
    Value value = answers.get(Corrected.HAPPENED);
    Optional<When> when = value == null ? Optional.empty() : value.moment();
    if (when.isEmpty()) {
      judgement.against(Reason.input("value", "Give the date when it happened."));
    } else if (when.get().start().isAfter(scene.proposal().now())) {
      judgement.against(Reason.integrity("value", "What happened cannot lie in the future."));
    }
  }
}
