package org.candour.web.referral;

import java.util.List;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Line;
import org.candour.web.form.Manner;
import org.candour.web.form.Question;
import org.candour.web.form.Submitted.Carried;
import org.candour.web.shared.ReasonView;

/**
 * The form of a referral, and the same to check.
 *
 * @param into the case that gets another review; empty when the referral begins one
 * @param known what is known of that case and not asked again
 * @param factsHref where that is corrected
 */
public record ReferralPage(
    String type,
    String into,
    String action,
    String back,
    ReasonView rule,
    List<Question.Pick> agencies,
    String agencyError,
    List<Line> known,
    String factsHref,
    List<Question> facts,
    List<Question> asks,
    List<Line> answers,
    List<Carried> carried,
    Manner manner,
    ErrorSummary wrong) {}
