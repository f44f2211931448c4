package org.candour.web.bodies;

import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.shared.ReasonView;

/** The form for a duty that was done, as its page shows it. */
public record DutyDonePage(
    String body,
    String name,
    String who,
    ReasonView rule,
    String action,
    String back,
    String note,
    String noteError,
    Manner manner,
    ErrorSummary wrong) {}
