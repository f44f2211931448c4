package org.candour.api.view;

import java.util.List;
import java.util.Optional;
import org.candour.api.problem.RuleBody;
import org.candour.body.AgendaItem;

/**
 * Something that the framework puts on the agenda of a body.
 *
 * @param months the months in whose meetings it stands; none: in every meeting
 * @param because why it is exempt
 */
public record AgendaItemBody(
    String item,
    String name,
    RuleBody rule,
    List<Integer> months,
    AgendaItem.Publicity publicity,
    Optional<String> because) {

  /** The items in order. */
  static List<AgendaItemBody> all(List<AgendaItem> items) {
    return items.stream().map(AgendaItemBody::of).toList();
  }

  private static AgendaItemBody of(AgendaItem item) {
    return new AgendaItemBody(
        item.id(),
        item.name(),
        RuleBody.of(item.rule()),
        item.months().stream().map(month -> month.getValue()).sorted().toList(),
        item.publicity(),
        item.because());
  }
}
