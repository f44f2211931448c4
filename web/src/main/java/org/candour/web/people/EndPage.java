package org.candour.web.people;

import java.util.List;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Submitted.Carried;

/**
 * The pages that end an appointment.
 *
 * @param when {@code now}, {@code day}, or empty while that is not said
 */
public record EndPage(
    String name,
    String what,
    String action,
    String back,
    String when,
    Parts until,
    List<Pick> because,
    String reason,
    List<Line> lines,
    List<Carried> carried,
    String key,
    ErrorSummary wrong) {}
