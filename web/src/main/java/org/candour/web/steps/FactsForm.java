package org.candour.web.steps;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.casework.CaseView;
import org.candour.casework.Desk;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.rule.Reason;
import org.candour.web.cases.CaseHead;
import org.candour.web.form.Answers;
import org.candour.web.form.ErrorSummary;
import org.candour.web.form.Filling;
import org.candour.web.form.Manner;
import org.candour.web.form.Question;
import org.candour.web.form.Submitted;
import org.candour.web.form.Wrong;

/** The facts of a case as a form: what is known stands in it, and only what differs is recorded. */
record FactsForm(CaseView view, Desk desk, Submitted said) {
  private List<Field> fields() {
    return List.copyOf(view.framework().facts().values());
  }

  FactsPage page(List<Wrong> wrong) {
    Submitted shown =
        said.fields().isEmpty()
            ? Filling.with(Answers.FACT, fields(), view.assessment().facts().values())
            : said;
    List<Question> questions =
        fields().stream()
            .map(f -> Question.of(Answers.FACT + f.id(), f, Optional.empty(), true, shown, wrong))
            .toList();
    String address = CaseHead.address(desk, view.reference());
    return new FactsPage(
        view.reference(),
        CaseHead.name(view),
        address + "/facts",
        address,
        questions,
        Manner.of(said, false, "", wrong),
        ErrorSummary.of(wrong));
  }

  List<Wrong> wrong() {
    List<Wrong> wrong = new ArrayList<>(answers().wrong());
    if (wrong.isEmpty() && changed().isEmpty()) {
      wrong.add(Wrong.input("", "Change at least one of the answers, or cancel"));
    }
    wrong.addAll(Manner.wrong(said));
    return wrong;
  }

  Wrong wrong(Reason reason) {
    String field = reason.field().orElse("");
    return Wrong.of(
        reason,
        view.framework().facts().containsKey(field)
            ? Answers.FACT + field
            : field.equals("happened") ? "basis" : "");
  }

  Map<String, Value> changed() {
    Map<String, Value> changed = new LinkedHashMap<>(answers().values());
    view.assessment().facts().values().forEach((id, value) -> changed.remove(id, value.open()));
    return changed;
  }

  private Answers answers() {
    return Answers.read(Answers.FACT, fields(), said);
  }
}
