package org.candour.web.access;

import org.candour.web.form.ErrorSummary;

/** Declaring a conflict of interest in a case. */
public record ConflictPage(
    String caseTitle, String action, String back, String reason, String key, ErrorSummary wrong) {}
