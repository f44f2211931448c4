package org.candour.web.corrections;

import java.util.List;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Question;
import org.candour.web.form.Submitted.Carried;

/**
 * The pages of a correction: what was wrong, what it should be, and both to check.
 *
 * @param withdrawable whether the whole entry may be withdrawn
 * @param field what was wrong, empty while that is not said
 * @param questions the question to answer anew; empty for a time or a withdrawal
 */
public record CorrectionPage(
    String caseTitle,
    String entry,
    String place,
    String action,
    String back,
    List<Question.Pick> picks,
    boolean withdrawable,
    String field,
    String label,
    String before,
    String after,
    List<Question> questions,
    boolean happened,
    Question.Parts when,
    String whenError,
    boolean withdraws,
    List<Carried> carried,
    Manner manner,
    ErrorSummary wrong) {}
