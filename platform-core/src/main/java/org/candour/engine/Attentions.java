package org.candour.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.engine.Assessment.Attention;
import org.candour.framework.Framework;
import org.candour.journal.Happening.AttendanceCorrected;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Mark;
import org.candour.journal.Sitting;
import org.candour.pathway.Step;
import org.candour.quorum.QuorumVerdict;
import org.candour.rule.Reason;

/**
 * What has to be looked at again: a decision that would not have been valid on what is known now,
 * and a report that broke a rule and was never adopted. A decision stands as it was made; the
 * finding is a duty to look again.
 */
record Attentions(Dossier dossier, CaseRecord record, List<ReviewStanding> reviews) {

  List<Attention> all() {
    List<Attention> found = new ArrayList<>();
    for (Known known : record.all()) {
      if (known.what() instanceof DecisionMade made) {
        look(known, made, found);
      } else if (!known.entry().effective() && !known.withdrawn()) {
        breaches(known).forEach(r -> found.add(new Attention(known.place(), r)));
      }
    }
    return found;
  }

  private void look(Known known, DecisionMade made, List<Attention> found) {
    if (known.stands()) {
      lookAgain(known, made).forEach(r -> found.add(new Attention(known.place(), r)));
    } else if (!adopted(known.place()) && !known.withdrawn()) {
      breaches(known).forEach(r -> found.add(new Attention(known.place(), r)));
    }
  }

  private boolean adopted(long place) {
    return record.all().stream()
        .anyMatch(
            k ->
                k.stands()
                    && k.what() instanceof DecisionMade d
                    && d.adopts().equals(Optional.of(place)));
  }

  private static List<Reason> breaches(Known known) {
    return known.entry().verdict().marks().stream()
        .filter(m -> m.kind() == Mark.Kind.BREACH)
        .map(
            m ->
                Reason.integrity("entry", "Recorded, but without effect: " + m.says())
                    .toMend(
                        "Decide or do it again in a way that keeps the rule, and adopt what was recorded."))
        .toList();
  }

  private List<Reason> lookAgain(Known known, DecisionMade made) {
    List<Reason> reasons = new ArrayList<>();
    Optional<ReviewStanding> review =
        reviews.stream().filter(r -> r.review().equals(made.review())).findFirst();
    Optional<Framework> framework = review.flatMap(r -> dossier.frameworks().version(r.version()));
    framework.ifPresent(
        f -> {
          option(f, review.orElseThrow(), made).ifPresent(reasons::add);
          attendance(f, known, made).ifPresent(reasons::add);
        });
    return reasons;
  }

  private Optional<Reason> option(Framework framework, ReviewStanding review, DecisionMade made) {
    return review
        .type()
        .step(made.step())
        .filter(Step.Decision.class::isInstance)
        .map(Step.Decision.class::cast)
        .flatMap(
            d ->
                d.option(made.option())
                    .flatMap(o -> new Offers(framework, record.facts()).withheld(d, o)))
        .map(Attentions::notValidNow);
  }

  private Optional<Reason> attendance(Framework framework, Known known, DecisionMade made) {
    return corrected(known, made)
        .flatMap(
            sitting ->
                Optional.ofNullable(framework.bodies().get(sitting.body()))
                    .map(c -> new QuorumRules(c).judge(sitting))
                    .filter(v -> v.verdict().state() == QuorumVerdict.State.NOT_QUORATE)
                    .map(v -> notValidNow(v.reason())));
  }

  private Optional<Sitting> corrected(Known known, DecisionMade made) {
    return record.all().stream()
        .filter(k -> k.place() > known.place())
        .map(Known::what)
        .filter(AttendanceCorrected.class::isInstance)
        .map(AttendanceCorrected.class::cast)
        .filter(a -> made.sitting().map(s -> s.item().equals(a.item())).orElse(false))
        .map(AttendanceCorrected::sitting)
        .reduce((a, b) -> b);
  }

  private static Reason notValidNow(Reason reason) {
    return new Reason(
        reason.kind(),
        "This decision stands as it was made, but on what is known now it would not have been valid. "
            + reason.says(),
        Optional.of("Look at the decision again, and record a new one if it should change."),
        reason.rule(),
        reason.field());
  }
}
