package org.candour.web.meetings;

import java.util.List;
import org.candour.web.form.ErrorSummary;

/**
 * Withdrawing an arrival, to check.
 *
 * @param decided the cases with a decision that rests on the attendance
 */
public record ArrivalPage(
    String meeting,
    String name,
    String says,
    List<String> decided,
    String action,
    String back,
    String seen,
    String key,
    ErrorSummary wrong) {}
