package org.candour.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.criteria.Value;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.journal.Entry;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AttendanceCorrected;
import org.candour.journal.Happening.CaseOpened;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.FactsRecorded;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.journal.Happening.ScrutinyNoted;
import org.candour.journal.Happening.ValuesErased;
import org.candour.pathway.ReviewType;
import org.candour.pathway.Step;
import org.candour.rule.Reason;
import org.candour.time.When;

/**
 * Whether a correction names an entry and a value that can be replaced. What was judged stays
 * judged.
 */
final class CorrectionJudge {
  private CorrectionJudge() {}

  static void judge(Corrected it, Scene scene, Dossier dossier, Judgement judgement) {
    Optional<Known> known =
        Known.upTo(scene.now().knownAt(), dossier.journal()).stream()
            .filter(k -> k.place() == it.place())
            .findFirst();
    if (known.isEmpty()) {
      judgement.against(
          Reason.integrity("place", "There is no such entry in this case.")
              .toMend("Choose one of the entries of this case."));
      return;
    }
    mayCorrect(known.get().entry(), scene, judgement);
    if (known.get().withdrawn()) {
      judgement.against(
          Reason.integrity("place", "That entry has been withdrawn already.")
              .toMend("Record anew what did happen."));
    }
    value(it, known.get().what(), scene, judgement);
  }

  private static void mayCorrect(Entry entry, Scene scene, Judgement judgement) {
    boolean own = entry.stamp().by().person().equals(scene.proposal().by().person());
    if (entry.what() instanceof ScrutinyNoted) {
      if (!(own && scene.scrutinises())) {
        judgement.against(
            Reason.authority(
                    "A scrutineer's note is corrected only by the scrutineer who made it: those who"
                        + " are scrutinised answer it.")
                .toMend("Answer the note, or ask the scrutineer."));
      }
      return;
    }
    if (!scene.runs() && !(own && scene.belongs())) {
      judgement.against(
          Reason.authority(
                  "An entry is corrected by the person who recorded it or by the business unit.")
              .toMend("Ask the business unit to correct it."));
    }
  }

  private static void value(Corrected it, Happening what, Scene scene, Judgement judgement) {
    it.answers().keySet().stream()
        .filter(id -> !id.equals(it.field()) && !id.equals(ReferralJudge.WHY))
        .forEach(
            id ->
                judgement.against(
                    Reason.input(id, "A correction replaces one value at a time.")
                        .toMend(
                            "Correct “"
                                + called(id, what, scene)
                                + "” with a correction of its own.")));
    if (it.field().equals(Corrected.WITHDRAWN)) {
      withdrawn(what, judgement);
    } else if (it.field().equals(Corrected.HAPPENED)) {
      happened(it.answers(), scene, judgement);
    } else if (!what.answers().containsKey(it.field())) {
      judgement.against(
          Reason.integrity(
                  "field", "That entry does not answer “" + called(it.field(), what, scene) + "”.")
              .toMend("Choose a fact or answer that the entry holds."));
    } else if (!it.answers().containsKey(it.field())) {
      judgement.against(Reason.input("value", "Give the value that replaces the wrong one."));
    } else {
      replaced(it, what, scene, judgement);
    }
  }

  /** What the framework calls a question or fact; its id when it knows none of that id. */
  private static String called(String id, Happening what, Scene scene) {
    return Stream.concat(
            asks(what, scene).stream().map(Ask::field), scene.framework().facts().values().stream())
        .filter(field -> field.id().equals(id))
        .findFirst()
        .map(Field::label)
        .orElse(id);
  }

  /** What replaces an answer has to be an answer to the same question. */
  private static void replaced(Corrected it, Happening what, Scene scene, Judgement judgement) {
    if (what instanceof FactsRecorded) {
      Optional.ofNullable(scene.framework().facts().get(it.field()))
          .flatMap(f -> f.wrongWith(it.answers().getOrDefault(it.field(), new Value.NotKnown())))
          .ifPresent(judgement::against);
      CaseJudges.notAhead(it.answers(), scene, judgement);
    } else {
      asks(what, scene).stream()
          .filter(a -> a.field().id().equals(it.field()))
          .forEach(a -> judgement.against(a.wrongWith(it.answers())));
    }
  }

  private static List<Ask> asks(Happening what, Scene scene) {
    if (what instanceof ReviewOpened opened) {
      return Optional.ofNullable(scene.framework().reviews().get(opened.type()))
          .map(ReviewType::referral)
          .map(ReviewType.Referral::asks)
          .orElse(List.of());
    }
    return ReviewRecord.stepOf(what)
        .flatMap(of -> scene.now().review(of.review()).flatMap(r -> r.type().step(of.step())))
        .map(Step::asks)
        .orElse(List.of());
  }

  private static void withdrawn(Happening what, Judgement judgement) {
    boolean never =
        what instanceof CaseOpened
            || what instanceof ReviewOpened
            || what instanceof Corrected
            || what instanceof AttendanceCorrected;
    if (never) {
      judgement.against(
          Reason.integrity(
                  "field",
                  "The opening of a case or review, and a correction, cannot be withdrawn.")
              .toMend("Correct what is wrong in it with another correction."));
    }
    if (what instanceof ValuesErased) {
      judgement.against(
          Reason.integrity("field", "An erasure cannot be withdrawn: what was erased is gone."));
    }
  }

  private static void happened(Map<String, Value> answers, Scene scene, Judgement judgement) {
    Value value = answers.get(Corrected.HAPPENED);
    Optional<When> when = value == null ? Optional.empty() : value.moment();
    if (when.isEmpty()) {
      judgement.against(Reason.input("value", "Give the date when it happened."));
    } else if (when.get().start().isAfter(scene.proposal().now())) {
      judgement.against(
          Reason.integrity(
                  "value",
                  "What happened cannot lie in the future. You gave " + when.get().words() + ".")
              .toMend("Give a time that is not later than now."));
    }
  }
}
