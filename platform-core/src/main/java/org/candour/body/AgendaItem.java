package org.candour.body;

import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.Set;
import org.candour.rule.Rule;

/**
 * One item that a framework puts on a body's agenda.
 *
 * @param months the months in whose meetings it stands; empty: in every meeting
 * @param publicity whether it is taken in public
 * @param because why it is exempt, when it is
 */
public record AgendaItem(
    String id,
    String name,
    Rule rule,
    Set<Month> months,
    Publicity publicity,
    Optional<String> because) {
  /** Whether an item is taken in public. */
  public enum Publicity {
    PUBLIC,
    EXEMPT,
    /** The framework does not say. It is then not shown to the public. */
    NOT_SET
  }

  public AgendaItem {
    months = Set.copyOf(months);
  }

  /** Whether it stands on the agenda of a day. */
  public boolean on(LocalDate day) {
    return months.isEmpty() || months.contains(day.getMonth());
  }

  /** Whether the public sees it. */
  public boolean isPublic() {
    return publicity == Publicity.PUBLIC;
  }

  /** The item with how it is taken: "Homicide reviews (exempt: about named people)". */
  public String words() {
    return switch (publicity) {
      case PUBLIC -> name + " (in public)";
      case EXEMPT -> name + " (exempt: " + because.orElse("no reason is given") + ")";
      case NOT_SET -> name;
    };
  }
}
