package org.candour.web.steps;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.engine.Due;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Manner;
import org.candour.web.form.Question.Pick;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/** The form for naming the agencies involved. */
public record AgenciesPage(
    String reference,
    String caseTitle,
    String action,
    String back,
    List<Pick> agencies,
    String error,
    Manner manner,
    ErrorSummary wrong) {

  static AgenciesPage of(
      CaseView view, Desk desk, String review, Submitted said, List<Wrong> wrong) {
    Set<String> asked = asked(view, review);
    String address = CaseHead.address(desk, view.reference());
    return new AgenciesPage(
        view.reference(),
        CaseHead.name(view),
        address + "/reviews/" + review + "/agencies",
        address,
        view.framework().agencies().values().stream()
            .map(
                a ->
                    new Pick(
                        a.id(),
                        a.name(),
                        said.all("agencies").contains(a.id()) || asked.contains(a.id())))
            .toList(),
        Wrong.with("agencies", wrong),
        Manner.of(said, false, "", wrong),
        ErrorSummary.of(wrong));
  }

  private static Set<String> asked(CaseView view, String review) {
    return view.assessment().review(review).stream()
        .flatMap(r -> r.due().stream())
        .map(Due::owes)
        .filter(o -> o.startsWith("agency:"))
        .map(o -> o.substring("agency:".length()))
        .collect(Collectors.toSet());
  }
}
