package org.candour.api.json;

import java.util.List;
import org.candour.rule.Reason;

/**
 * What was sent cannot be read. It carries every fault found, each with its field where it has one.
 */
public final class BadInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** After so many faults a form is read no further. */
  public static final int MOST = 50;

  private final transient List<Reason> reasons;

  /** Faults of single fields. */
  public BadInput(List<Reason> reasons) {
    super("bad input");
    this.reasons = List.copyOf(reasons);
  }

  /** One fault. */
  public static BadInput of(String field, String says) {
    return new BadInput(List.of(Reason.input(field, says)));
  }

  /** Every fault. */
  public List<Reason> reasons() {
    return reasons;
  }
}
