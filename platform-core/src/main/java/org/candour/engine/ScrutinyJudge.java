package org.candour.engine;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.criteria.Value;
import org.candour.journal.Happening.ChallengeAnswered;
import org.candour.journal.Happening.ScrutinyNoted;
import org.candour.journal.Happening.ScrutinyNoted.Note;
import org.candour.rule.Reason;

/**
 * What a scrutineer says of a case, and how a challenge is answered. Beside what the framework
 * itself gives them to do, a scrutineer writes nothing else in a case: that the two stay apart is
 * the service's rule, not a partnership's.
 */
final class ScrutinyJudge {
  private ScrutinyJudge() {}

  static void noted(ScrutinyNoted it, Scene scene, Judgement judgement) {
    if (!scene.scrutinises()) {
      judgement.against(
          Reason.authority("Observations, challenges and findings are for the scrutineer.")
              .toMend("Record what you know as a fact or an answer of the case."));
    }
    says(it.answers(), "Say what you observed, challenge or found.", judgement);
  }

  static void answered(ChallengeAnswered it, Scene scene, Dossier dossier, Judgement judgement) {
    if (!scene.runs()) {
      judgement.against(
          Reason.authority("The business unit answers a scrutineer's challenge.")
              .toMend("Ask the business unit to record the answer."));
    }
    List<Known> known = Known.upTo(scene.now().knownAt(), dossier.journal());
    Optional<Known> challenge = known.stream().filter(k -> k.place() == it.place()).findFirst();
    if (challenge.filter(ScrutinyJudge::isChallenge).isEmpty()) {
      judgement.against(
          Reason.integrity("place", "There is no such challenge in this case.")
              .toMend("Choose one of the challenges of this case."));
    } else if (isAnswered(it.place(), known)) {
      judgement.against(
          Reason.integrity("place", "That challenge has been answered already.")
              .toMend("If the answer was wrong, correct the entry that holds it."));
    }
    says(it.answers(), "Say what the partnership answers.", judgement);
  }

  /** How many challenges of a case nobody has answered. */
  static int unanswered(List<Known> known) {
    return (int)
        known.stream().filter(k -> isChallenge(k) && !isAnswered(k.place(), known)).count();
  }

  /** How many notes of a scrutineer stand in a case. */
  static int notes(List<Known> known) {
    return (int)
        known.stream().filter(k -> k.stands() && k.what() instanceof ScrutinyNoted).count();
  }

  private static boolean isChallenge(Known known) {
    return known.stands()
        && known.what() instanceof ScrutinyNoted note
        && note.note() == Note.CHALLENGE;
  }

  private static boolean isAnswered(long place, List<Known> known) {
    return known.stream()
        .anyMatch(
            k ->
                k.stands()
                    && k.what() instanceof ChallengeAnswered answer
                    && answer.place() == place);
  }

  private static void says(Map<String, Value> answers, String asked, Judgement judgement) {
    boolean said =
        answers.get(ScrutinyNoted.TEXT) instanceof Value.Text text && !text.text().isBlank();
    if (!said) {
      judgement.against(Reason.input(ScrutinyNoted.TEXT, asked));
    }
  }
}
