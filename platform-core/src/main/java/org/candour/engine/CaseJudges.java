package org.candour.engine;

import java.util.Map;
import java.util.Set;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.journal.Happening;
import org.candour.journal.Happening.AgenciesNamed;
import org.candour.journal.Happening.Corrected;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementRaised;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Happening.Extended;
import org.candour.journal.Happening.FactsRecorded;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.journal.Happening.SittingPlanned;
import org.candour.journal.Happening.StepDone;
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
      ObligationJudge.judge(it, scene, judgement);
    } else if (what instanceof SittingPlanned it) {
      DecisionJudge.planned(it, scene, judgement);
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
    } else if (what instanceof DisagreementSettled it) {
      DisagreementJudge.settled(it, scene, judgement);
    } else if (what instanceof Corrected it) {
      CorrectionJudge.judge(it, scene, dossier, judgement);
    }
  }

  /** Facts may be said by anybody who works here; what nobody asks for is refused by name. */
  static void facts(Map<String, Value> answers, Scene scene, Judgement judgement) {
    Map<String, Field> known = scene.framework().facts();
    answers.forEach(
        (id, value) -> {
          Field field = known.get(id);
          if (field == null) {
            judgement.against(unknown(id, known.keySet(), "fact"));
          } else {
            judgement.against(field.wrongWith(value));
          }
        });
  }

  static Reason unknown(String id, Set<String> known, String what) {
    String nearest = Nearest.to(id, known).map(n -> " Did you mean “" + n + "”?").orElse("");
    return Reason.input(id, "This framework knows no " + what + " called “" + id + "”." + nearest);
  }

  private static void agencies(AgenciesNamed it, Scene scene, Judgement judgement) {
    scene.review(it.review(), judgement);
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
        .forEach(a -> judgement.against(unknown(a, known, "agency")));
  }
}
