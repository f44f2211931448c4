package org.candour.engine;

import java.util.List;
import java.util.Optional;
import org.candour.criteria.Answer;
import org.candour.criteria.Facts;
import org.candour.criteria.Finding;
import org.candour.pathway.Choice;
import org.candour.pathway.Step;
import org.candour.rule.Reason;

/** The options of a decision, each with why it may not be chosen in a case with these facts. */
record Options(Facts facts) {

  List<Offer.Choice> of(Step.Decision decision) {
    return decision.options().stream()
        .map(
            o ->
                new Offer.Choice(
                    o.id(), o.label(), withheld(decision, o).stream().toList(), Optional.empty()))
        .toList();
  }

  /**
   * Why an option may not be chosen in this case. An option that turns on something not known yet
   * is withheld too.
   */
  Optional<Reason> withheld(Step.Decision decision, Choice option) {
    return option
        .onlyWhen()
        .map(c -> c.judge(facts))
        .filter(f -> f.answer() != Answer.YES)
        .map(f -> withheld(decision, option, f));
  }

  private static Reason withheld(Step.Decision decision, Choice option, Finding finding) {
    boolean no = finding.answer() == Answer.NO;
    String says =
        "“"
            + option.label()
            + "” cannot be chosen in this case"
            + (no ? ", because " : " while ")
            + finding.why()
            + ".";
    return Reason.of(option.rule().orElse(decision.rule()), "option", says)
        .toMend(
            no
                ? "Choose another option."
                : "Record what is known about it in the facts of the case.");
  }
}
