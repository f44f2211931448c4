package org.candour.web.people;

import java.util.List;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.Question;
import org.candour.web.form.Question.Parts;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Submitted.Carried;

/**
 * The pages of an appointment: what, for whom and when; what has to be declared; a look over both.
 *
 * @param questions what the framework asks of whoever holds this
 * @param madeBy who makes this appointment, where it is not the business unit; empty otherwise
 * @param lines everything, to check
 */
public record AppointPage(
    String name,
    String who,
    String action,
    String back,
    List<Choices.Group> choices,
    List<Pick> agencies,
    Parts from,
    Parts until,
    List<Question> questions,
    String madeBy,
    List<Line> lines,
    List<Carried> carried,
    Manner manner,
    ErrorSummary wrong) {}
