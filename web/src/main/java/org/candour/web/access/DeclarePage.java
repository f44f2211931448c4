package org.candour.web.access;

import java.util.List;
import java.util.UUID;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.engine.ReviewStanding;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Wrong;
import org.candour.web.shared.ReasonView;

/**
 * What is declared before anything of a case is shown.
 *
 * @param reviews the types of its reviews, and who referred: enough to know whether one has a
 *     conflict of interest in it
 */
public record DeclarePage(
    String caseTitle,
    List<String> reviews,
    String action,
    String conflict,
    List<Item> declarations,
    String error,
    String key,
    ErrorSummary wrong) {
  /** One of them. */
  public record Item(String id, String says, ReasonView rule) {}

  static DeclarePage of(CaseView view, Desk desk, List<Wrong> wrong) {
    String address = CaseHead.address(desk, view.reference());
    return new DeclarePage(
        CaseHead.name(view),
        view.assessment().reviews().stream().map(r -> review(r, view)).toList(),
        address + "/declare",
        address + "/conflict",
        view.toDeclare().stream()
            .map(d -> new Item(d.id(), d.name(), ReasonView.of(d.rule())))
            .toList(),
        Wrong.with("declarations", wrong),
        UUID.randomUUID().toString(),
        ErrorSummary.of(wrong));
  }

  private static String review(ReviewStanding review, CaseView view) {
    return review.type().name()
        + ", referred "
        + review.opened().words()
        + " by "
        + view.framework().register().agencyName(review.agency());
  }
}
