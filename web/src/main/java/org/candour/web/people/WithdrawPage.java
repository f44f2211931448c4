package org.candour.web.people;

import org.candour.web.form.ErrorSummary;

/**
 * An entry that is to be withdrawn.
 *
 * @param title what it says
 * @param ofAnEnd whether it is the end of an appointment, which then runs on
 */
public record WithdrawPage(
    String title,
    String place,
    boolean ofAnEnd,
    String action,
    String back,
    String reason,
    String reasonError,
    String seen,
    String key,
    ErrorSummary wrong) {}
