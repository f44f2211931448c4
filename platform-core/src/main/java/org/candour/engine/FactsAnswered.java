package org.candour.engine;

import java.util.HashMap;
import java.util.Map;
import org.candour.criteria.Value;
import org.candour.form.Field;
import org.candour.framework.Framework;
import org.candour.journal.Happening;
import org.candour.journal.Happening.DecisionMade;
import org.candour.journal.Happening.DisagreementSettled;
import org.candour.journal.Happening.EndorsementGiven;
import org.candour.journal.Happening.ReviewOpened;
import org.candour.journal.Happening.StepDone;

/**
 * The answers of one entry that say a fact of the case: a question with the id of a fact asks for
 * that fact.
 */
final class FactsAnswered {
  private FactsAnswered() {}

  /** By fact id; what does not answer the fact's own question is left out. */
  static Map<String, Value> in(Happening what, Framework framework) {
    Map<String, Value> facts = new HashMap<>();
    if (asks(what)) {
      what.answers()
          .forEach(
              (id, value) -> {
                Field field = framework.facts().get(id);
                if (field != null && field.wrongWith(value).isEmpty()) {
                  facts.put(id, value);
                }
              });
    }
    return facts;
  }

  private static boolean asks(Happening what) {
    return what instanceof ReviewOpened
        || what instanceof StepDone
        || what instanceof DecisionMade
        || what instanceof DisagreementSettled
        || what instanceof EndorsementGiven;
  }
}
