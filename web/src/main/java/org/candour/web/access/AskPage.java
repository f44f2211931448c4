package org.candour.web.access;

import org.candour.web.form.ErrorSummary;

/** The form that asks to open a case. */
public record AskPage(
    String action, String back, String reference, String reason, String key, ErrorSummary wrong) {
  static final String REFERENCE = "reference";
  static final String REASON = "reason";
}
