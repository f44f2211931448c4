package org.candour.engine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.candour.form.Ask;
import org.candour.rule.Reason;

/**
 * Something that might be done next, and every reason why it is refused if it is.
 *
 * @param act what kind of act, as the name of the entry it would write
 * @param options the choices it has, each with why it is refused
 */
public record Offer(
    Act act,
    String step,
    String label,
    List<Reason> refused,
    List<Choice> options,
    List<Ask> asks) {
  public Offer {
    refused = List.copyOf(refused);
    options = List.copyOf(options);
    asks = List.copyOf(asks);
  }

  /** The acts on a review. */
  public enum Act {
    DO,
    PLAN_MEETING,
    PLAN_DAY,
    DECIDE,
    ENDORSE,
    EXTEND,
    RAISE_DISAGREEMENT,
    ESCALATE_DISAGREEMENT,
    SETTLE_DISAGREEMENT
  }

  /** One choice. */
  public record Choice(String id, String label, List<Reason> refused, Optional<String> note) {
    public Choice {
      refused = List.copyOf(refused);
    }

    Choice refusing(List<Reason> more) {
      return new Choice(
          id, label, Stream.concat(refused.stream(), more.stream()).distinct().toList(), note);
    }
  }

  /** The same with more reasons against some of its options. */
  Offer refusing(Function<Choice, List<Reason>> more) {
    boolean comesToIt =
        act == Act.DO || act == Act.DECIDE || act == Act.ENDORSE || act == Act.SETTLE_DISAGREEMENT;
    return comesToIt
        ? new Offer(
            act,
            step,
            label,
            refused,
            options.stream().map(o -> o.refusing(besides(more.apply(o)))).toList(),
            asks)
        : this;
  }

  private List<Reason> besides(List<Reason> more) {
    return more.stream().filter(reason -> !refused.contains(reason)).toList();
  }

  Offer withoutAsks() {
    return new Offer(act, step, label, refused, options, List.of());
  }

  /** Whether nothing refuses it. */
  public boolean open() {
    return refused.isEmpty();
  }
}
