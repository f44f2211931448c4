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
    boolean newDate,
    Question.Parts until,
    String untilError,
    boolean asksReason,
    String reason,
    String reasonError,
    Manner manner,
    ErrorSummary wrong) {}
