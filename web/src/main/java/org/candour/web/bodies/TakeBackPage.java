package org.candour.web.bodies;

import org.candour.web.form.ErrorSummary;

/** Whether an entry that a duty was done is taken back. */
public record TakeBackPage(
    String body,
    String name,
    DutyPanel.Line line,
    String action,
    String back,
    String key,
    ErrorSummary wrong) {}
