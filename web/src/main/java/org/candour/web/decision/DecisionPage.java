package org.candour.web.decision;

import java.util.List;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.OptionView;
import org.candour.web.form.Question;
import org.candour.web.form.Submitted.Carried;
import org.candour.web.shared.ReasonView;

/**
 * The pages of a decision: what may be chosen, what must be answered, who votes how, and all of it
 * to check.
 *
 * @param quorum how the meeting stands, in words
 * @param settles which disagreement it settles, in words; empty when the body decides in its turn
 * @param adoptable reports without effect that this decision may adopt
 * @param ladder where a disagreement goes, empty when the framework sets none or it goes no further
 */
public record DecisionPage(
    String reference,
    String caseTitle,
    String step,
    String action,
    String back,
    ReasonView rule,
    String quorum,
    boolean quorate,
    String settles,
    List<ReasonView> refused,
    List<OptionView> options,
    String chosen,
    String chosenId,
    String basis,
    List<Question> questions,
    List<Line> tests,
    List<Ballot> ballots,
    String voting,
    String votesError,
    List<Question.Pick> adoptable,
    String ladder,
    String reason,
    String reasonError,
    List<Line> answers,
    List<Line> votes,
    List<Carried> carried,
    Manner manner,
    ErrorSummary wrong) {
  /** One vote. */
  public record Ballot(String name, String label, String sub, String cast) {}
}
