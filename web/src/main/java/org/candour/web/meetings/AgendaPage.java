package org.candour.web.meetings;

import java.util.List;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Question.Pick;

/**
 * The form that sets the meeting for a decision.
 *
 * @param settles whether the body settles a disagreement of those who decide
 * @param limits by when it is to be decided, and how that was counted
 */
public record AgendaPage(
    String reference,
    String caseTitle,
    String action,
    String back,
    String step,
    String body,
    boolean settles,
    List<String> limits,
    List<Pick> meetings,
    boolean called,
    Parts starts,
    String startsError,
    boolean remote,
    String meetingError,
    Manner manner,
    ErrorSummary wrong) {}
