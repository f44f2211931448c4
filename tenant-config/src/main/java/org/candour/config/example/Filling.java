package org.candour.config.example;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.candour.criteria.Facts;
import org.candour.criteria.Value;
import org.candour.form.Ask;
import org.candour.form.Field;
import org.candour.time.On;

/** Answers every compulsory question that an example does not speak of. */
record Filling(Facts facts, LocalDate today) {

  Map<String, Value> of(List<Ask> asks, String option, Act.Answers answers) {
    Map<String, Value> all = new HashMap<>(answers.given());
    for (Ask ask : asks) {
      String id = ask.field().id();
      if (ask.rule().isPresent()
          && ask.applies(option, facts)
          && !all.containsKey(id)
          && !answers.without().contains(id)) {
        all.put(id, facts.said(id).orElseGet(() -> answer(ask)));
      }
    }
    return all;
  }

  private Value answer(Ask ask) {
    return answer(ask.field(), ask.mustBe());
  }

  private Value answer(Field field, Set<String> mustBe) {
    return switch (field.kind()) {
      case YES_NO -> new Value.YesNo(mustBe.contains("yes"));
      case CHOICE ->
          new Value.Choice(
              mustBe.stream()
                  .findFirst()
                  .orElseGet(() -> field.options().stream().findFirst().orElseThrow().id()));
      case DAY, MOMENT -> new Value.Moment(new On(today));
      case NUMBER -> new Value.Whole(1);
      case TEXT, NARRATIVE -> new Value.Text("Invented.");
      case GROUP -> new Value.Rows(List.of(entry(field)));
    };
  }

  private Map<String, Value> entry(Field group) {
    Map<String, Value> entry = new HashMap<>();
    group.parts().forEach(part -> entry.put(part.field().id(), answer(part.field(), Set.of())));
    return entry;
  }
}
