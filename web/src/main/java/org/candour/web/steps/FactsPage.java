package org.candour.web.steps;

import java.util.List;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Question;

/** The form for the facts of a case. */
public record FactsPage(
    String reference,
    String caseTitle,
    String action,
    String back,
    List<Question> questions,
    Manner manner,
    ErrorSummary wrong) {}
