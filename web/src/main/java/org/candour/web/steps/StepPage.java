package org.candour.web.steps;

import java.util.List;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.OptionView;
import org.candour.web.form.Question;
import org.candour.web.shared.ReasonView;

/**
 * The form for one act on a step.
 *
 * @param choosing whether only the option is chosen now, and the questions come next
 * @param day the day that is asked for, if one is
 * @param chosen the label of the option chosen on the page before; empty when it is chosen here
 */
public record StepPage(
    String reference,
    String caseTitle,
    String action,
    String back,
    String heading,
    String owner,
    ReasonView rule,
    List<ReasonView> refused,
    boolean choosing,
    String chosen,
    String chosenId,
    String optionsLegend,
    List<OptionView> options,
    List<Question.Pick> agencies,
    List<Question> questions,
    Day day,
    boolean asksReason,
    String reason,
    String reasonError,
    Manner manner,
    ErrorSummary wrong) {
  /**
   * A day that the form asks for.
   *
   * @param name its field; empty when no day is asked for
   */
  public record Day(String name, String legend, String hint, Question.Parts parts, String error) {}
}
