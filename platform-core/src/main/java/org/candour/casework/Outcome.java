package org.candour.casework;

import java.util.List;
import org.candour.rule.Reason;

/** What became of a command. Nothing is half applied. */
public sealed interface Outcome<T> {
  /** Written. */
  record Done<T>(T now) implements Outcome<T> {}

  /** Refused, with every reason; the refusal itself was recorded. */
  record Refused<T>(List<Reason> reasons) implements Outcome<T> {
    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /** There is no such thing for this person. It does not say whether it exists elsewhere. */
  record NotFound<T>(String what) implements Outcome<T> {}

  /** It changed since the person looked: here is how it is now. */
  record Changed<T>(T now) implements Outcome<T> {}

  /** This idempotency key was used for something else. */
  record KeyReused<T>() implements Outcome<T> {}
}
