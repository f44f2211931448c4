package org.candour.web.meetings;

import java.util.List;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Question.Pick;

/** The form for a new meeting. */
public record CallPage(
    List<Pick> bodies,
    String bodyError,
    Parts starts,
    String startsError,
    boolean remote,
    String key,
    ErrorSummary wrong) {}
