package org.candour.engine;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.criteria.Answer;
import org.candour.criteria.Finding;
import org.candour.form.Ask;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.pathway.Owner;
import org.candour.pathway.ReviewType;
import org.candour.rule.Reason;
import org.candour.time.Civil;

/**
 * Whether a referral is complete and comes from somebody who may refer. It never decides whether
 * the tests are met.
 */
final class ReferralJudge {
  private ReferralJudge() {}

  static void judge(ReviewOpened it, Scene scene, Judgement judgement) {
    Map<String, ReviewType> types = scene.framework().reviews();
    ReviewType type = types.get(it.type());
    if (type == null) {
      judgement.against(CaseJudges.unknown(it.type(), "type", types.keySet(), "type of review"));
      return;
    }
    agency(it.agency(), scene, judgement);
    scene
        .now()
        .review(it.review())
        .ifPresent(
            r ->
                judgement.against(
                    Reason.integrity("review", "This case already has that review.")));
    mayRefer(type, scene, judgement);
    fits(type, scene, judgement);
    type.until()
        .filter(last -> scene.happened().day().isAfter(last))
        .ifPresent(last -> judgement.against(ended(type, last)));
    judgement.against(
        new Blocks(scene.now().reviews(), scene.now().facts()).against(type.id(), type.name()));
    Asks.judge(type.referral().asks(), "", it.answers(), scene.now().facts(), judgement);
    Assessor.tests(type, scene.now().facts())
        .forEach(t -> judgement.found(t.test().rule(), t.finding()));
  }

  /** A person refers for an agency they act for; the business unit takes in what others send. */
  private static void agency(String agency, Scene scene, Judgement judgement) {
    if (!scene.framework().agencies().containsKey(agency)) {
      judgement.against(
          CaseJudges.unknown(agency, "agency", scene.framework().agencies().keySet(), "agency"));
    } else if (!scene.runs() && !scene.worksFor(agency)) {
      judgement.against(
          Reason.authority(
                  "You can refer only for an agency that you act for, and you hold nothing for "
                      + scene.framework().register().agencyName(agency)
                      + ".")
              .toMend("Choose your own agency, or ask the business unit to record the referral."));
    }
  }

  private static void mayRefer(ReviewType type, Scene scene, Judgement judgement) {
    ReviewType.Referral referral = type.referral();
    boolean may =
        scene.runs()
            || (referral.by().isEmpty()
                ? scene.belongs()
                : referral.by().stream().anyMatch(scene::holds));
    if (!may) {
      String who = referral.by().stream().map(Owner::name).collect(Collectors.joining(", "));
      judgement.against(
          Reason.authority(
                  "A referral for “"
                      + type.name()
                      + "” comes from "
                      + (who.isEmpty() ? "an agency of this partnership" : who)
                      + ".")
              .restingOn(referral.rule())
              .toMend("Ask one of them to refer, or ask the business unit."));
    }
  }

  private static void fits(ReviewType type, Scene scene, Judgement judgement) {
    type.onlyWhen()
        .map(c -> c.judge(scene.now().facts()))
        .filter(f -> f.answer() != Answer.YES)
        .ifPresent(f -> judgement.against(notFor(type, f)));
  }

  private static Reason ended(ReviewType type, LocalDate last) {
    return Reason.of(
            type.rule(),
            "type",
            "“"
                + type.name()
                + "” takes no referral after "
                + Civil.words(last)
                + ". The reviews that began by then go on.")
        .toMend("Choose another type of review, or check when the referral was received.");
  }

  private static Reason notFor(ReviewType type, Finding finding) {
    String says =
        finding.answer() == Answer.NO
            ? "“" + type.name() + "” is not for this case, because " + finding.why() + "."
            : "“" + type.name() + "” cannot be chosen while " + finding.why() + ".";
    return Reason.of(type.rule(), "type", says)
        .toMend("Check the facts, or choose another type of review.");
  }

  /** The questions put at one point, and the answers given. */
  static final class Asks {
    private Asks() {}

    static void judge(
        java.util.List<Ask> asks,
        String option,
        Map<String, org.candour.criteria.Value> answers,
        org.candour.criteria.Facts facts,
        Judgement judgement) {
      asks.stream()
          .filter(a -> a.applies(option, facts))
          .forEach(a -> judgement.against(a.wrongWith(answers)));
      Set<String> known = asks.stream().map(a -> a.field().id()).collect(Collectors.toSet());
      answers.keySet().stream()
          .filter(id -> !known.contains(id) && !id.equals(WHY))
          .forEach(id -> judgement.against(notAsked(id, known)));
    }
  }

  private static Reason notAsked(String id, Set<String> known) {
    String nearest = Nearest.to(id, known).map(n -> " Did you mean “" + n + "”?").orElse("");
    return Reason.input(id, "No question called “" + id + "” is asked here." + nearest);
  }

  /** The answer under which the reason for going against a rule is kept. */
  static final String WHY = "why";
}
