package org.candour.web.referral;

import java.util.List;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.Question;
import org.candour.web.form.Submitted.Carried;
import org.candour.web.form.Wrong;
import org.candour.web.shared.ReasonView;

/** The form of a referral, and the same to check. */
public record ReferralPage(
    String type,
    String action,
    String back,
    ReasonView rule,
    List<Question.Pick> agencies,
    String agencyError,
    List<Question> facts,
    List<Question> asks,
    List<Line> answers,
    List<Carried> carried,
    Manner manner,
    List<Wrong> wrong) {}
