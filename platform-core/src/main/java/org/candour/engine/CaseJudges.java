package org.candour.engine;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AgenciesNamed;
import org.candour.journal.Happening.AttendanceCorrected;
import org.candour.journal.Happening.CaseOpened;
import org.candour.journal.Happening.ChallengeAnswered;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.DayPlanned;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementEscalated;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Happening.Extended;
import org.candour.journal.Happening.FactsRecorded;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.journal.Happening.ScrutinyNoted;
import org.candour.journal.Happening.SittingPlanned;
import org.candour.journal.Happening.StepDone;
import org.candour.journal.Happening.ValuesErased;
import org.candour.pathway.ReviewType;
import org.candour.rule.Reason;

/**
 * Which judge hears which happening in the journal of a case. Java 17 has no switch over a sealed
 * family.
 */
final class CaseJudges {
  private CaseJudges() {}

  static void judge(Happening what, Scene scene, Dossier dossier, Judgement judgement) {
    if (what instanceof FactsRecorded it) {
      facts(it.answers(), scene, judgement);
    } else if (what instanceof ReviewOpened it) {
      ReferralJudge.judge(it, scene, judgement);
    } else if (what instanceof AgenciesNamed it) {
      agencies(it, scene, judgement);
    } else if (what instanceof StepDone it) {
      ObligationJudge.judge(it, scene, dossier, judgement);
    } else if (what instanceof SittingPlanned it) {
      PlanJudge.judge(it, scene, judgement);
    } else if (what instanceof DayPlanned it) {
      PlanJudge.day(it, scene, judgement);
    } else if (what instanceof DecisionMade it) {
      DecisionJudge.judge(it, scene, dossier, judgement);
    } else if (what instanceof EndorsementGiven it) {
      EndorsementJudge.judge(it, scene, judgement);
    } else {
      others(what, scene, dossier, judgement);
    }
  }

  private static void others(Happening what, Scene scene, Dossier dossier, Judgement judgement) {
    if (what instanceof Extended it) {
      ExtensionJudge.judge(it, scene, judgement);
    } else if (what instanceof DisagreementRaised it) {
      DisagreementJudge.raised(it, scene, judgement);
    } else if (what instanceof DisagreementEscalated it) {
      DisagreementJudge.escalated(it, scene, judgement);
    } else if (what instanceof DisagreementSettled it) {
      DisagreementJudge.settled(it, scene, dossier, judgement);
    } else if (what instanceof Corrected it) {
      CorrectionJudge.judge(it, scene, dossier, judgement);
    } else if (what instanceof ValuesErased it) {
      ErasureJudge.judge(it, scene.runs(), scene.proposal().basis(), dossier.journal(), judgement);
    } else if (what instanceof AttendanceCorrected it) {
      attendance(it, scene, dossier, judgement);
    } else if (what instanceof ScrutinyNoted it) {
      ScrutinyJudge.noted(it, scene, judgement);
    } else if (what instanceof ChallengeAnswered it) {
      ScrutinyJudge.answered(it, scene, dossier, judgement);
    } else if (what instanceof CaseOpened) {
      opened(scene, judgement);
    } else if (!new AccessJudge(scene, dossier, judgement).heard(what)) {
      judgement.against(
          Reason.integrity("what", "That is written in the journal of a body, not of a case."));
    }
  }

  private static void opened(Scene scene, Judgement judgement) {
    if (scene.now().reference().isPresent()) {
      judgement.against(Reason.integrity("what", "This case has been opened already."));
    }
    judgement.against(scene.stranger());
  }

  /**
   * It comes with a correction in the body's journal, where it is judged whether it may be made.
   */
  private static void attendance(
      AttendanceCorrected it, Scene scene, Dossier dossier, Judgement judgement) {
    boolean rests =
        dossier.journal().stream()
            .flatMap(e -> e.what().restsOn().stream())
            .anyMatch(s -> s.isOf(it.body(), it.meeting(), it.item()));
    if (!rests) {
      judgement.against(
          Reason.integrity("item", "Nothing in this case rests on that item of that meeting."));
    }
    judgement.against(scene.stranger());
  }

  /** Facts may be said by anybody who works here; what nobody asks for is refused by name. */
  static void facts(Map<String, Value> answers, Scene scene, Judgement judgement) {
    judgement.against(scene.stranger());
    Map<String, Field> known = scene.framework().facts();
    answers.forEach(
        (id, value) -> {
          Field field = known.get(id);
          if (field == null) {
            judgement.against(unknown(id, id, known.keySet(), "fact"));
          } else {
            judgement.against(field.wrongWith(value));
          }
        });
    notAhead(answers, scene, judgement);
  }

  /** What is known has happened, unless the framework says that it may still be to come. */
  static void notAhead(Map<String, Value> facts, Scene scene, Judgement judgement) {
    facts.forEach(
        (id, value) ->
            Optional.ofNullable(scene.framework().facts().get(id))
                .flatMap(field -> field.stillToCome(value, scene.proposal().now()))
                .ifPresent(judgement::against));
  }

  /** Something that the framework does not know, with the known word that was most likely meant. */
  static Reason unknown(String id, String field, Set<String> known, String what) {
    String nearest = Nearest.to(id, known).map(n -> " Did you mean “" + n + "”?").orElse("");
    return Reason.input(field, "This framework has no " + what + " called “" + id + "”." + nearest);
  }

  private static void agencies(AgenciesNamed it, Scene scene, Judgement judgement) {
    if (it.review().equals(ReviewType.OF_CASE)) {
      judgement.against(
          Reason.input("review", "Agencies are asked in a review. Say which one it is."));
    } else {
      scene
          .review(it.review(), judgement)
          .flatMap(ReviewStanding::closed)
          .ifPresent(closed -> judgement.against(closed.reason("Naming agencies")));
    }
    if (!scene.runs()) {
      judgement.against(
          Reason.authority("The business unit names the agencies that are asked.")
              .toMend("Ask the business unit to add the agency."));
    }
    if (it.agencies().isEmpty()) {
      judgement.against(Reason.input("agencies", "Name at least one agency."));
    }
    Set<String> known = scene.framework().agencies().keySet();
    it.agencies().stream()
        .filter(a -> !known.contains(a))
        .forEach(a -> judgement.against(unknown(a, "agencies", known, "agency")));
  }
}
